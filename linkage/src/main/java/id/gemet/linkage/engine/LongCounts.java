package id.gemet.linkage.engine;

/** How often each value was added; 0 is no value. Open addressing; doubles when half full. */
final class LongCounts {

    private static final int BITS_KEPT = 1 << 10;
    private static final int SLOTS_MAX = 1 << 30;

    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;
    private int records;
    private double[] bits = {};

    void add(long key) {
        if (key == 0) {
            return;
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (2 * ++size > keys.length) {
                grow(2 * keys.length);
                slot = slot(key);
            }
        }
        counts[slot]++;
    }

    int size() {
        return size;
    }

    /** Makes room for so many values at once, instead of bit by bit. */
    void reserve(int values) {
        int slots = keys.length;
        while (slots < 2L * values && slots < SLOTS_MAX) {
            slots *= 2;
        }
        grow(slots);
    }

    /** Keeps a number in place of a count. */
    void put(long key, int number) {
        add(key);
        counts[slot(key)] = number;
    }

    int get(long key) {
        return counts[slot(key)];
    }

    /** To be told once, when all values are added. */
    void settle(int among) {
        records = among;
        bits = new double[BITS_KEPT];
        for (int count = 0; count < BITS_KEPT; count++) {
            bits[count] = bits(count);
        }
    }

    /** How unlikely a stranger is to have a value: -log2 of its share of the records. */
    double bits(long key) {
        int count = get(key);
        return count < BITS_KEPT ? bits[count] : bits(count);
    }

    private double bits(int count) {
        return Math.log((records + 1.0) / Math.max(1, count)) / Math.log(2);
    }

    /** Every value added, in no particular order. */
    long[] keys() {
        long[] all = new long[size];
        int end = 0;
        for (long key : keys) {
            if (key != 0) {
                all[end++] = key;
            }
        }
        return all;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hashing.mix(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow(int slots) {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[slots];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
