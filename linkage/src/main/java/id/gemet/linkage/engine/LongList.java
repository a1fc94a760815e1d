package id.gemet.linkage.engine;

import java.util.Arrays;

/** A growing array of longs, to be filled, sorted and filled again: memory that was touched before costs no time. */
final class LongList {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    long[] values;
    int size;
    private long[] spare = {};

    LongList(int capacity) {
        values = new long[Math.max(16, capacity)];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    /**
     * Sorts stably by the bits from {@code lowest} up to, not including, {@code highest}, least significant digit first:
     * linear in the size.
     */
    void sort(int lowest, int highest) {
        if (spare.length < size) {
            spare = new long[values.length];
        }
        int[] places = new int[DIGITS];
        for (int shift = lowest; shift < highest; shift += DIGIT_BITS) {
            sortByDigit(shift, (1 << Math.min(DIGIT_BITS, highest - shift)) - 1, places);
        }
    }

    private void sortByDigit(int shift, int mask, int[] places) {
        long[] from = values;
        long[] to = spare;
        int count = size;
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
        values = to;
        spare = from;
    }
}
