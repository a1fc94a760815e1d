package id.gemet.regions;

import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 91,599 places in about 5 MB: the file's own bytes hold the names, a sorted array of numbers finds them. A code is
 * padded with zeros to ten digits (36.72 is 3672000000), so that a place's descendants are a range of numbers.
 */
final class CodeTable {

    private final byte[] file;
    private final long[] keys;
    private final int[] lineStarts;

    private CodeTable(byte[] file, long[] keys, int[] lineStarts) {
        this.file = file;
        this.keys = keys;
        this.lineStarts = lineStarts;
    }

    /** Reads lines of {@code code,name,…} sorted by code, after a heading line. */
    static CodeTable read(byte[] file) {
        var capacity = 0;
        for (var b : file) {
            if (b == '\n') {
                capacity++;
            }
        }
        var keys = new long[capacity];
        var lineStarts = new int[capacity];
        var count = 0;
        for (var at = endOfLine(file, 0) + 1; at < file.length; at = endOfLine(file, at) + 1) {
            keys[count] = keyAt(file, at);
            lineStarts[count++] = at;
        }
        return new CodeTable(file, Arrays.copyOf(keys, count), Arrays.copyOf(lineStarts, count));
    }

    int size() {
        return keys.length;
    }

    boolean has(RegionCode code) {
        return Arrays.binarySearch(keys, key(code)) >= 0;
    }

    Optional<Region> find(RegionCode code) {
        var found = Arrays.binarySearch(keys, key(code));
        return found < 0 ? Optional.empty() : Optional.of(region(found));
    }

    /** The places of one level within a place, itself included. */
    List<Region> below(RegionCode place, RegionLevel level) {
        return walk(insertion(key(place)), insertion(key(place) + span(place.level())), level);
    }

    List<Region> provinces() {
        return walk(0, keys.length, RegionLevel.PROVINSI);
    }

    /** Steps over what lies below each place found. */
    private List<Region> walk(int from, int to, RegionLevel level) {
        var places = new ArrayList<Region>();
        var position = from;
        while (position < to) {
            if (level(keys[position]) == level) {
                places.add(region(position));
                position = insertion(keys[position] + span(level));
            } else {
                position++;
            }
        }
        return List.copyOf(places);
    }

    private Region region(int position) {
        var code = new RegionCode(dotted(keys[position]));
        return new Region(code, name(lineStarts[position]), code.level());
    }

    private int insertion(long key) {
        var found = Arrays.binarySearch(keys, key);
        return found < 0 ? -found - 1 : found;
    }

    private String name(int lineStart) {
        var start = lineStart;
        while (file[start] != ',') {
            start++;
        }
        start++;
        var closing = file[start] == '"' ? '"' : ',';
        start += closing == '"' ? 1 : 0;
        var end = start;
        while (file[end] != closing) {
            end++;
        }
        return new String(file, start, end - start, StandardCharsets.UTF_8);
    }

    private static int endOfLine(byte[] file, int from) {
        var at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    private static long keyAt(byte[] file, int lineStart) {
        var key = 0L;
        var digits = 0;
        for (var at = lineStart; file[at] != ','; at++) {
            if (file[at] != '.') {
                key = key * 10 + (file[at] - '0');
                digits++;
            }
        }
        return pad(key, digits);
    }

    private static long key(RegionCode code) {
        return Long.parseLong(code.dotted().replace(".", "")) * span(code.level());
    }

    private static long pad(long key, int digits) {
        return switch (digits) {
            case 2 -> key * span(RegionLevel.PROVINSI);
            case 4 -> key * span(RegionLevel.KABKOTA);
            case 6 -> key * span(RegionLevel.KECAMATAN);
            default -> key;
        };
    }

    /** How many keys a place of the level takes, its descendants' included. */
    private static long span(RegionLevel level) {
        return switch (level) {
            case PROVINSI -> 100_000_000;
            case KABKOTA -> 1_000_000;
            case KECAMATAN -> 10_000;
            case KELURAHAN -> 1;
        };
    }

    private static RegionLevel level(long key) {
        if (key % span(RegionLevel.KECAMATAN) != 0) {
            return RegionLevel.KELURAHAN;
        }
        if (key % span(RegionLevel.KABKOTA) != 0) {
            return RegionLevel.KECAMATAN;
        }
        return key % span(RegionLevel.PROVINSI) != 0 ? RegionLevel.KABKOTA : RegionLevel.PROVINSI;
    }

    private static String dotted(long key) {
        var digits = Long.toString(key);
        var dotted = String.join(
                ".", digits.substring(0, 2), digits.substring(2, 4), digits.substring(4, 6), digits.substring(6));
        return switch (level(key)) {
            case PROVINSI -> dotted.substring(0, 2);
            case KABKOTA -> dotted.substring(0, 5);
            case KECAMATAN -> dotted.substring(0, 8);
            case KELURAHAN -> dotted;
        };
    }
}
