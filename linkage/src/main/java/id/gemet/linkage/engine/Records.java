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
    /** Records of the files; planted copies come after them. */
    final int size;

    final int planted;
    final long[] cells;
    final TokenPool tokens;
    /** Per column; null where a column has no tokens. */
    final TokenTable[] tables;
    /** Per column: the share of records that have a value; null where a column has tokens, or values are never shared. */
    final ValueCounts[] counts;
    /** Where each row stood: file in the upper half, row in the lower. */
    final long[] origin;
    /** Per row its id, as {@link Ids} keeps it. */
    final long[] ids;

    private final Apart apart;

    Records(
            LinkModel model,
            int size,
            int planted,
            long[] cells,
            TokenPool tokens,
            TokenTable[] tables,
            ValueCounts[] counts,
            long[] origin,
            long[] ids,
            Apart apart) {
        this.model = model;
        this.columns = model.columns().size();
        this.size = size;
        this.planted = planted;
        this.cells = cells;
        this.tokens = tokens;
        this.tables = tables;
        this.counts = counts;
        this.origin = origin;
        this.ids = ids;
        this.apart = apart;
    }

    long cell(int row, int column) {
        return cells[row * columns + column];
    }

    static int count(long cell) {
        return (int) cell & TOKENS_MAX;
    }

    /** Of its largest arrays. */
    long bytes() {
        long longs = (long) cells.length + origin.length + ids.length;
        for (var table : tables) {
            longs += table == null ? 0 : table.occurrences();
        }
        return Long.BYTES * longs;
    }

    /** All rows: records and planted copies. */
    int rows() {
        return size + planted;
    }

    void keepApart(long[] pairs) {
        apart.keep(pairs);
    }

    /** Whether two records may not be one. */
    boolean areApart(int a, int b) {
        return apart.areApart(a, b);
    }
}
