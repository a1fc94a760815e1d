package id.gemet.linkage.engine;

import java.util.Arrays;

/** Sorts longs by some of their bits, stably, least significant digit first: linear in their number. */
final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /** Sorts the first {@code count} values by the bits from {@code lowest} up to, not including, {@code highest}; overwrites the given array. */
    static long[] sort(long[] values, int count, int lowest, int highest) {
        long[] from = values;
        long[] to = new long[count];
        int[] places = new int[DIGITS];
        for (int shift = lowest; shift < highest; shift += DIGIT_BITS) {
            int mask = (1 << Math.min(DIGIT_BITS, highest - shift)) - 1;
            Arrays.fill(places, 0);
            for (int i = 0; i < count; i++) {
                places[(int) (from[i] >>> shift) & mask]++;
            }
            int place = 0;
            for (int digit = 0; digit <= mask; digit++) {
                int here = places[digit];
                places[digit] = place;
                place += here;
            }
            for (int i = 0; i < count; i++) {
                long value = from[i];
                to[places[(int) (value >>> shift) & mask]++] = value;
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }
}
