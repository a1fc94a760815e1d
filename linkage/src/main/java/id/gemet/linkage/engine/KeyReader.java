package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.List;

/** The keys of a record for one pass: one hash for each combination of its parts, none if a part is missing. */
final class KeyReader {

    private static final int KEYS_MAX = 24;
    private static final int ORDER_LETTERS = 8;

    private final Records records;
    final List<KeyPart> parts;
    private final KeyPart.Use[] uses;
    private final int[] columns;
    private final ColumnType[] types;
    private long[] keys = new long[KEYS_MAX];
    private long[] next = new long[KEYS_MAX];
    private int count;
    /** Of the tokens of one cell. */
    private final long[] skeletons = new long[Records.TOKENS_MAX];

    KeyReader(Records records, Pass pass) {
        this.records = records;
        this.parts = pass.agreeing();
        this.columns = parts.stream()
                .mapToInt(part -> records.model.column(part.column()))
                .toArray();
        this.uses = parts.stream().map(KeyPart::use).toArray(KeyPart.Use[]::new);
        this.types = Arrays.stream(columns)
                .mapToObj(column -> records.model.columns().get(column).type())
                .toArray(ColumnType[]::new);
    }

    /** Reads the keys of a row and returns how many there are. */
    int read(int row) {
        keys[0] = 0x9E3779B97F4A7C15L;
        count = 1;
        for (int p = 0; p < columns.length && count > 0; p++) {
            long cell = records.cell(row, columns[p]);
            if (cell == 0) {
                count = 0;
            } else {
                part(p, cell);
            }
        }
        return count;
    }

    long key(int index) {
        return keys[index];
    }

    /** Where a row stands when sorted by a column; 0 if it has no value. Words by their first eight letters. */
    static long order(Records records, int row, int column) {
        long cell = records.cell(row, column);
        var table = records.tables[column];
        if (table == null || cell == 0) {
            return cell;
        }
        long letters = 0;
        int taken = 0;
        for (int t = 0; t < Records.count(cell) && taken < ORDER_LETTERS; t++) {
            byte[] token = table.bytes(records.tokens.token(cell, t));
            for (int i = 0; i < token.length && taken < ORDER_LETTERS; i++, taken++) {
                letters = (letters << 8) | (token[i] & 0xFF);
            }
        }
        return letters << (8 * (ORDER_LETTERS - taken));
    }

    private void part(int part, long cell) {
        var use = uses[part];
        switch (types[part]) {
            case NAME, TEXT -> tokens(use, records.tables[columns[part]], cell);
            case IDENTIFIER, NIK, PHONE -> identifier(use, cell);
            case DATE -> all(use == KeyPart.Use.HEAD ? cell / 10000 : eitherOrder(cell));
            case CATEGORY, NUMBER -> all(cell);
        }
    }

    private void identifier(KeyPart.Use use, long digits) {
        switch (use) {
            case HEAD -> all(digits >>> 4);
            case TAIL -> all(digits & ((1L << 40) - 1));
            default -> all(digits);
        }
    }

    private static long eitherOrder(long date) {
        long month = date / 100 % 100;
        long day = date % 100;
        return date / 10000 * 10000 + Math.min(day, month) * 100 + Math.max(day, month);
    }

    private void all(long value) {
        for (int k = 0; k < count; k++) {
            keys[k] = Hashing.mix(keys[k] * 31 + value);
        }
    }

    private void tokens(KeyPart.Use use, TokenTable table, long cell) {
        long[] tokens = records.tokens.chunk(cell);
        int start = TokenPool.start(cell);
        int end = start + Records.count(cell);
        if (use == KeyPart.Use.ALL) {
            long sum = 0;
            for (int t = start; t < end; t++) {
                sum += Hashing.mix(table.skeleton(tokens[t]));
            }
            all(sum);
        } else if (use == KeyPart.Use.TOKEN) {
            each(table, tokens, start, end);
        } else {
            all(rarest(table, tokens, start, end));
        }
    }

    private void each(TokenTable table, long[] tokens, int start, int end) {
        int combined = 0;
        for (int t = start; t < end && combined < KEYS_MAX; t++) {
            long skeleton = table.skeleton(tokens[t]);
            int before = 0;
            while (before < t - start && skeletons[before] != skeleton) {
                before++;
            }
            if (before == t - start) {
                for (int k = 0; k < count && combined < KEYS_MAX; k++) {
                    next[combined++] = Hashing.mix(keys[k] * 31 + skeleton);
                }
            }
            skeletons[t - start] = skeleton;
        }
        long[] swap = keys;
        keys = next;
        next = swap;
        count = combined;
    }

    private static long rarest(TokenTable table, long[] tokens, int start, int end) {
        long best = tokens[start];
        float most = table.bits(best);
        for (int t = start + 1; t < end; t++) {
            long token = tokens[t];
            float bits = table.bits(token);
            if (bits > most || (bits == most && table.text(token).compareTo(table.text(best)) < 0)) {
                best = token;
                most = bits;
            }
        }
        return table.skeleton(best);
    }
}
