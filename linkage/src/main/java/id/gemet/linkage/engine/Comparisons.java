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
    /** Where the cells of each pair of a batch begin. */
    private int[] firsts = {};

    private int[] seconds = {};
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
            int agreement = fields[c].compare(records.cell(a, c), records.cell(b, c));
            pattern[0] |= pattern(c, agreement);
            surprises[0] |= surprises(c, agreement);
        }
    }

    /** Column by column over a batch, so that each comparison's code and tables stay in cache. */
    void compare(Candidates pairs, int from, int to, long[] patterns, long[] surprises) {
        int batch = to - from;
        if (firsts.length < batch) {
            firsts = new int[batch];
            seconds = new int[batch];
        }
        for (int i = 0; i < batch; i++) {
            firsts[i] = pairs.first(from + i) * fields.length;
            seconds[i] = pairs.second(from + i) * fields.length;
        }
        fetched += fetch(batch);
        for (int c = 0; c < fields.length; c++) {
            compare(c, from, to, patterns, surprises);
        }
    }

    private void compare(int column, int from, int to, long[] patterns, long[] surprises) {
        var field = fields[column];
        long[] cells = records.cells;
        int[] ones = firsts;
        int[] others = seconds;
        for (int pair = from; pair < to; pair++) {
            int agreement = field.compare(cells[ones[pair - from] + column], cells[others[pair - from] + column]);
            patterns[pair] |= pattern(column, agreement);
            surprises[pair] |= surprises(column, agreement);
        }
    }

    /**
     * Looks at all that a batch will need. The second rows of its pairs lie anywhere in memory; loads that wait for nothing
     * but memory overlap, and the comparisons, which branch on what they see, find everything in cache.
     */
    private long fetch(int batch) {
        long[] cells = records.cells;
        int[] others = seconds;
        long seen = 0;
        for (int i = 0; i < batch; i++) {
            seen += cells[others[i]];
        }
        for (int c = 0; c < fields.length; c++) {
            for (int i = 0; records.tables[c] != null && i < batch; i++) {
                long cell = cells[others[i] + c];
                seen += cell == 0 ? 0 : records.tokens.token(cell, 0);
            }
        }
        return seen;
    }

    private static long pattern(int column, int agreement) {
        return (long) FieldComparison.level(agreement) << (FieldComparison.LEVEL_BITS * column);
    }

    private static long surprises(int column, int agreement) {
        return column < SURPRISES ? (long) FieldComparison.surprise(agreement) << (8 * column) : 0;
    }
}
