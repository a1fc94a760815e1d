package id.gemet.bench;

import id.gemet.examples.BigList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Pairs of names as a linkage compares them: half are one name with up to two slips, half are two names that a common
 * token or letter brought together. Few enough to stay in the nearest cache.
 */
record NamePairs(List<String> names, List<String> others) {

    static final int PAIRS = 512;
    private static final long SEED = 42;

    static NamePairs invented() throws IOException {
        var registry = Files.createTempFile("names", ".csv");
        try {
            new BigList(1, 4 * PAIRS, SEED).writeRegistry(registry);
            var invented = Files.readAllLines(registry).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1)[1])
                    .filter(name -> name.length() >= 12 && name.length() <= 22)
                    .limit(PAIRS)
                    .toList();
            var sorted = invented.stream().sorted().toList();
            var random = new Random(SEED);
            var names = new ArrayList<String>(PAIRS);
            var others = new ArrayList<String>(PAIRS);
            for (int i = 0; i < PAIRS; i++) {
                int position = random.nextInt(sorted.size() - 1);
                names.add(sorted.get(position));
                others.add(i % 2 == 0 ? withSlips(sorted.get(position), random) : sorted.get(position + 1));
            }
            return new NamePairs(names, others);
        } finally {
            Files.delete(registry);
        }
    }

    double meanLength() {
        return names.stream().mapToInt(String::length).average().orElse(0);
    }

    /** Each as a slice from offset to offset of one array. */
    static Slices slices(List<String> texts) {
        var offsets = new int[texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            offsets[i + 1] = offsets[i] + texts.get(i).length();
        }
        return new Slices(String.join("", texts).getBytes(StandardCharsets.ISO_8859_1), offsets);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slices(byte[] text, int[] offsets) {}

    private static String withSlips(String name, Random random) {
        var damaged = new StringBuilder(name);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int place = random.nextInt(damaged.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(place);
                case 1 -> damaged.insert(place, (char) ('A' + random.nextInt(26)));
                case 2 -> damaged.setCharAt(place, (char) ('A' + random.nextInt(26)));
                default -> damaged.insert(place + 1, damaged.charAt(place)).deleteCharAt(place);
            }
        }
        return damaged.toString();
    }
}
