package id.gemet.linkage.engine;

import java.util.Arrays;

/** A growing array of longs. */
final class LongList {

    long[] values;
    int size;

    LongList(int capacity) {
        values = new long[Math.max(16, capacity)];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }
}
