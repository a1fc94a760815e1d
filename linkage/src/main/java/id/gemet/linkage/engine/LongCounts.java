package id.gemet.linkage.engine;

/** How often each value was added; 0 is no value. Open addressing; doubles when half full. */
final class LongCounts {

    private static final int SLOTS_MIN = 1 << 10;
    private static final int SLOTS_MAX = 1 << 30;

    private long[] keys;
    private int[] counts;
    private int size;

    LongCounts() {
        this(0);
    }

    /** @param expected how many values it has room for at once, instead of bit by bit */
    LongCounts(int expected) {
        int slots = SLOTS_MIN;
        while (slots < 2L * expected && slots < SLOTS_MAX) {
            slots *= 2;
        }
        keys = new long[slots];
        counts = new int[slots];
    }

    void add(long key) {
        if (key == 0) {
            return;
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (2 * ++size > keys.length) {
                grow();
                slot = slot(key);
            }
        }
        counts[slot]++;
    }

    /** Keeps a number in place of a count. */
    void put(long key, int number) {
        add(key);
        counts[slot(key)] = number;
    }

    int get(long key) {
        return counts[slot(key)];
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

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new long[2 * keys.length];
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
