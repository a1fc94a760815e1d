package id.gemet.linkage.engine;

/**
 * How two values of a column agree: a small level, and how surprising it is that strangers should share what these two
 * share. Symmetric; keeps no state between calls but scratch space, so each thread has its own.
 */
abstract class FieldComparison {

    static final int LEVEL_BITS = 3;
    static final int LEVELS = 1 << LEVEL_BITS;
    static final int MISSING = 0;

    /** Surprises are kept in eighths of a bit, 255 at most. */
    static final double SURPRISES_PER_BIT = 8;

    private static final int SURPRISE_MAX = 255;

    static FieldComparison of(Records records, int column) {
        var counts = records.counts[column];
        return switch (records.model.columns().get(column).type()) {
            case NAME -> new NameFieldComparison(records, column);
            case TEXT -> new TextFieldComparison(records, column);
            case IDENTIFIER, PHONE -> new IdentifierComparison(records, column, false);
            case NIK -> new IdentifierComparison(records, column, true);
            case DATE -> new DateComparison(records, column);
            case CATEGORY -> new CategoryComparison(counts);
            case NUMBER -> new NumberComparison();
        };
    }

    /** The level in the lowest three bits, above it the surprise; 0 if either value is missing. */
    abstract int compare(long a, long b);

    /** The names of the levels, best first; the first is level 1. */
    abstract String[] levels();

    /** How many of the best levels say that two values are one; what lies below may be chance or kinship. */
    abstract int strongLevels();

    static int agreement(int level, double bits) {
        double surprise = bits * SURPRISES_PER_BIT + 0.5; // cut below, so rounded
        int kept = surprise < 1 ? 0 : surprise > SURPRISE_MAX ? SURPRISE_MAX : (int) surprise;
        return level | (kept << LEVEL_BITS);
    }

    static int level(int agreement) {
        return agreement & (LEVELS - 1);
    }

    static int surprise(int agreement) {
        return agreement >>> LEVEL_BITS;
    }
}
