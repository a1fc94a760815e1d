package id.gemet.linkage.engine;

/**
 * The records as numbers, row by row: one long a column, so that the cells of a record lie on one or two cache lines. 0
 * is a missing value. Columns of tokens hold where their tokens begin in the pool, and how many there are.
 *
 * <p>Rows stand in an order of their own, by the hash of their id, so that no result depends on the order of the file.
 */
final class Records {

    static final int TOKENS_BITS = 5;
    static final int TOKENS_MAX = (1 << TOKENS_BITS) - 1;

    final LinkModel model;
    final int columns;
    final int size;
    final long[] cells;
    final int[] tokens;
    /** Per column; null where a column has no tokens. */
    final TokenTable[] tables;
    /** Per column: the share of records that have a value; null where a column has tokens, or values are never shared. */
    final LongCounts[] counts;
    /** Where each row stood: file in the upper half, row in the lower. */
    final long[] origin;
    /** Per row the number of its source, 0 if its records may be linked among themselves. */
    final byte[] source;

    Records(
            LinkModel model,
            int size,
            long[] cells,
            int[] tokens,
            TokenTable[] tables,
            LongCounts[] counts,
            long[] origin,
            byte[] source) {
        this.model = model;
        this.columns = model.columns().size();
        this.size = size;
        this.cells = cells;
        this.tokens = tokens;
        this.tables = tables;
        this.counts = counts;
        this.origin = origin;
        this.source = source;
    }

    long cell(int row, int column) {
        return cells[row * columns + column];
    }

    static long tokens(int start, int count) {
        return count == 0 ? 0 : ((long) start << TOKENS_BITS) | count;
    }

    static int start(long cell) {
        return (int) (cell >>> TOKENS_BITS);
    }

    static int count(long cell) {
        return (int) cell & TOKENS_MAX;
    }

    /** Whether two records may not be one: both of a source in which nobody stands twice. */
    boolean areApart(int a, int b) {
        return source[a] != 0 && source[a] == source[b];
    }
}
