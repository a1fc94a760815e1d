package id.gemet.linkage.engine;

import java.util.Arrays;

/** How many pairs show each pattern of agreement: a million pairs are some ten thousand patterns. */
final class PatternCounts {

    final long[] patterns;
    final int[] counts;

    /** Of the pairs that a pass brings, with the columns of the pass left out; of all pairs if {@code passBit} is 0. */
    static PatternCounts of(Candidates pairs, long[] patterns, int passBit, long columnsKept) {
        var counts = new LongCounts();
        for (int i = 0; i < pairs.size; i++) {
            if (passBit == 0 || (pairs.passes[i] & passBit) != 0) {
                counts.add(key(patterns[i] & columnsKept));
            }
        }
        return new PatternCounts(counts);
    }

    static PatternCounts of(long[] patterns) {
        var counts = new LongCounts();
        for (long pattern : patterns) {
            counts.add(key(pattern));
        }
        return new PatternCounts(counts);
    }

    private PatternCounts(LongCounts counted) {
        long[] keys = counted.keys();
        Arrays.sort(keys);
        int[] numbers = new int[keys.length];
        for (int k = 0; k < keys.length; k++) {
            numbers[k] = counted.get(keys[k]);
            keys[k] &= Long.MAX_VALUE;
        }
        patterns = keys;
        counts = numbers;
    }

    /** Where each pattern stands. */
    LongCounts places() {
        var places = new LongCounts();
        for (int i = 0; i < patterns.length; i++) {
            places.put(key(patterns[i]), i);
        }
        return places;
    }

    /** Of a pattern in counts and places; never 0, which stands for an empty place. */
    static long key(long pattern) {
        return pattern | Long.MIN_VALUE;
    }
}
