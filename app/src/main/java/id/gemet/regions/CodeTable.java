package id.gemet.regions;

import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * 91,599 places in about 5 MB: the file's own bytes hold the names, a sorted array of numbers finds them. A code is
 * padded with zeros to ten digits (36.72 is 3672000000), so that a place's descendants are a range of numbers.
 */
final class CodeTable {

    private static final int DIGITS = 10;

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

    /** Position of the first place at or after the code, for walking through {@link #region}. */
    int from(RegionCode code) {
        return insertion(key(code));
    }

    /** Position after the last descendant of the code. */
    int after(RegionCode code) {
        return insertion(key(code) + span(code));
    }

    RegionLevel level(int position) {
        return level(keys[position]);
    }

    Region region(int position) {
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
        var digits = code.dotted().replace(".", "");
        return pad(Long.parseLong(digits), digits.length());
    }

    private static long pad(long key, int digits) {
        return key * powerOfTen(DIGITS - digits);
    }

    private static long span(RegionCode code) {
        return powerOfTen(DIGITS - code.dotted().replace(".", "").length());
    }

    private static long powerOfTen(int exponent) {
        var power = 1L;
        for (var i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static RegionLevel level(long key) {
        if (key % powerOfTen(4) != 0) {
            return RegionLevel.KELURAHAN;
        }
        if (key % powerOfTen(6) != 0) {
            return RegionLevel.KECAMATAN;
        }
        return key % powerOfTen(8) != 0 ? RegionLevel.KABKOTA : RegionLevel.PROVINSI;
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
