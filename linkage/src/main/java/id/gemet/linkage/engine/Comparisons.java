package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * Compares rows column by column and packs the outcome: three bits of level a column in one long, a byte of surprise for
 * each of the first eight columns in another. One instance a thread.
 */
final class Comparisons {

    static final int SURPRISES = 8;

    final FieldComparison[] fields;
    private final Records records;
    /** So that fetching is not left out as useless. */
    long fetched;

    Comparisons(Records records) {
        this.records = records;
        this.fields = new FieldComparison[records.columns];
        for (int c = 0; c < fields.length; c++) {
            fields[c] = FieldComparison.of(records, c);
        }
    }

    int[] strongLevels() {
        return Arrays.stream(fields).mapToInt(FieldComparison::strongLevels).toArray();
    }

    static int level(long pattern, int column) {
        return (int) (pattern >>> (FieldComparison.LEVEL_BITS * column)) & (FieldComparison.LEVELS - 1);
    }

    static int surprise(long surprises, int column) {
        return (int) (surprises >>> (8 * column)) & 0xFF;
    }

    /** Writes pattern and surprises of one pair to index 0 of each array. */
    void compare(int a, int b, long[] pattern, long[] surprises) {
        pattern[0] = 0;
        surprises[0] = 0;
        for (int c = 0; c < fields.length; c++) {
            add(c, fields[c].compare(records.cell(a, c), records.cell(b, c)), 0, pattern, surprises);
        }
    }

    /** Column by column over a batch, so that each comparison's code and tables stay in cache. */
    void compare(Candidates pairs, int from, int to, long[] patterns, long[] surprises) {
        fetched += fetch(pairs, from, to);
        for (int c = 0; c < fields.length; c++) {
            var field = fields[c];
            for (int pair = from; pair < to; pair++) {
                int agreement = field.compare(records.cell(pairs.first(pair), c), records.cell(pairs.second(pair), c));
                add(c, agreement, pair, patterns, surprises);
            }
        }
    }

    /**
     * Looks at all that a batch will need. The second rows of its pairs lie anywhere in memory; loads that wait for nothing
     * but memory overlap, and the comparisons, which branch on what they see, find everything in cache.
     */
    private long fetch(Candidates pairs, int from, int to) {
        long seen = 0;
        for (int pair = from; pair < to; pair++) {
            seen += records.cell(pairs.second(pair), 0);
        }
        for (int c = 0; c < fields.length; c++) {
            for (int pair = from; records.tables[c] != null && pair < to; pair++) {
                long cell = records.cell(pairs.second(pair), c);
                seen += cell == 0 ? 0 : records.tokens.token(cell, 0);
            }
        }
        return seen;
    }

    private static void add(int column, int agreement, int index, long[] patterns, long[] surprises) {
        patterns[index] |= (long) FieldComparison.level(agreement) << (FieldComparison.LEVEL_BITS * column);
        if (column < SURPRISES) {
            surprises[index] |= (long) FieldComparison.surprise(agreement) << (8 * column);
        }
    }
}
