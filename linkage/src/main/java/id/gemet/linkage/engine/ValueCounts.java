package id.gemet.linkage.engine;

/**
 * How common each value of a column is, 0 being no value. Most values of an identifier stand in one record, and a table of
 * them all would be far larger than the cache; so two bits for each hash first tell which values stand there alone, and
 * only the others are counted by name.
 */
final class ValueCounts {

    private static final int BITS_KEPT = 1 << 10;
    /** So that four to eight slots are there for each record. */
    private static final int RECORDS_IN_WORD = 4;

    private static final int SLOT_BITS = 2;
    private static final long EVERY_SECOND = 0xAAAAAAAAAAAAAAAAL;
    private static final int SLOTS_IN_WORD_LOG = 5;
    private static final int SLOTS_IN_WORD = 1 << SLOTS_IN_WORD_LOG;

    /** For each hash: 0 no value, 1 one record's, 3 more records'. */
    private final long[] slots;
    /** Of the values that more records may have. */
    private final LongCounts counts;

    private final int records;
    private final double[] bits = new double[BITS_KEPT];

    /** Of one column of the first rows. */
    ValueCounts(long[] cells, int columns, int column, int rows) {
        records = rows;
        slots = new long[Integer.highestOneBit(Math.max(1, rows / RECORDS_IN_WORD))];
        for (int row = 0; row < rows; row++) {
            see(cells[row * columns + column]);
        }
        counts = new LongCounts(shared());
        for (int row = 0; row < rows; row++) {
            long value = cells[row * columns + column];
            if (mayBeShared(value)) {
                counts.add(value);
            }
        }
        for (int count = 0; count < BITS_KEPT; count++) {
            bits[count] = bits(count);
        }
    }

    private void see(long value) {
        if (value != 0) {
            long hash = Hashing.mix(value);
            int word = word(hash);
            int shift = shift(hash);
            long seen = slots[word] >>> shift & 1;
            slots[word] |= (1 + 2 * seen) << shift;
        }
    }

    /** Whether more records than one have the value, or another of its hash. */
    private boolean mayBeShared(long value) {
        long hash = Hashing.mix(value);
        return value != 0 && (slots[word(hash)] >>> shift(hash) & 2) != 0;
    }

    private int shared() {
        int shared = 0;
        for (long word : slots) {
            shared += Long.bitCount(word & EVERY_SECOND);
        }
        return shared;
    }

    private int word(long hash) {
        return (int) (hash >>> SLOTS_IN_WORD_LOG) & (slots.length - 1);
    }

    private static int shift(long hash) {
        return (int) (hash & (SLOTS_IN_WORD - 1)) * SLOT_BITS;
    }

    /** How unlikely a stranger is to have a value: -log2 of its share of the records. */
    double bits(long value) {
        int count = mayBeShared(value) ? counts.get(value) : 1;
        return count < BITS_KEPT ? bits[count] : bits(count);
    }

    private double bits(int count) {
        return Math.log((records + 1.0) / Math.max(1, count)) / Math.log(2);
    }
}
