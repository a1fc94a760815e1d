package id.gemet.linkage.engine;

/** Compares cells of tokens where they lie in the pool. Paired is always from the same of two, which makes it symmetric. */
abstract class TokensComparison extends FieldComparison {

    final TokenPool pool;
    final TokenTable table;

    TokensComparison(Records records, int column) {
        this.pool = records.tokens;
        this.table = records.tables[column];
    }

    @Override
    final int compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        return table.isFirst(pool, a, b) ? pair(a, b) : pair(b, a);
    }

    abstract int pair(long shorter, long longer);

    /**
     * Which of a cell's tokens, of those not taken, is the one given; how many there are if none.
     *
     * @param from where the cell's tokens begin
     * @param taken one bit for each token
     */
    static int partner(long token, long[] tokens, int from, int count, int taken) {
        int i = 0;
        while (i < count && (tokens[from + i] != token || (taken >>> i & 1) != 0)) {
            i++;
        }
        return i;
    }

    /** How unlikely a stranger is to have all tokens of a cell, in bits. */
    final double rarity(long cell) {
        double bits = 0;
        for (int t = 0; t < Records.count(cell); t++) {
            bits += table.bits(pool.token(cell, t));
        }
        return bits;
    }

    /** Of the more common of two tokens, in bits. */
    final double rarity(long token, long other) {
        float one = table.bits(token);
        float two = table.bits(other);
        return one < two ? one : two;
    }
}
