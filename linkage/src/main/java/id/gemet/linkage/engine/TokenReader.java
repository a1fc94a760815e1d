package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads cells of one column into tokens. Written tokens are looked up by their bytes, so that folding, which is slow, is
 * done once for each; only values with punctuation, accents or titles go through the culture as a whole.
 */
final class TokenReader {

    private static final int NOT_ALONE = -1;
    private static final int JOINED = 2;

    /** By token of the table how often it was read. */
    int[] counts = new int[1 << 12];

    /** By token of the table whether it may begin a name written in two. */
    private boolean[] begins = new boolean[1 << 12];
    /** By two tokens of the table what they are together, {@code JOINED} added. */
    private final LongCounts pairs = new LongCounts();

    private final TokenTable table;

    /** What may stand in a token, as a capital; 0 for all else. */
    private final byte[] capitals = new byte[256];

    private final NameCulture culture;
    private final boolean digitsAreTokens;
    private final int tokensMax;
    private byte[] pool = new byte[1 << 16];
    private int poolSize;
    private int[] starts = new int[1 << 12];
    private int[] folds = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int written;

    TokenReader(Column column, TokenTable table) {
        this.table = table;
        this.culture = column.culture();
        this.digitsAreTokens = column.type() == ColumnType.TEXT;
        this.tokensMax = digitsAreTokens ? Records.TOKENS_MAX : 8;
        for (int letter = 'A'; letter <= 'Z'; letter++) {
            capitals[letter] = (byte) letter;
            capitals[letter + 'a' - 'A'] = (byte) letter;
        }
        for (int digit = '0'; digitsAreTokens && digit <= '9'; digit++) {
            capitals[digit] = (byte) digit;
        }
    }

    /** Writes the tokens of a cell to the pool. */
    long read(byte[] b, int from, int to, TokenPool.Writer pool) {
        int[] out = pool.room();
        int end = pool.end();
        int count = tokens(b, from, to, out, end);
        if (count == NOT_ALONE) {
            count = slowly(b, from, to, out, end);
        }
        for (int t = end; t < end + count; t++) {
            if (out[t] >= counts.length) {
                counts = Arrays.copyOf(counts, 2 * out[t]);
            }
            counts[out[t]]++;
        }
        return pool.cell(count);
    }

    /** How many there are; {@code NOT_ALONE} if the value must be seen as a whole. */
    private int tokens(byte[] b, int from, int to, int[] out, int end) {
        int count = 0;
        int i = from;
        while (i < to) {
            int start = i;
            long hash = Hashing.START;
            byte capital = 0;
            while (i < to && (capital = capitals[b[i] & 0xFF]) != 0) {
                hash = Hashing.next(hash, capital);
                i++;
            }
            if (i > start) {
                int token = lookUp(b, start, i, Hashing.mix(hash)); // may move the array
                int fold = folds[token];
                if (fold == NOT_ALONE) {
                    return NOT_ALONE;
                }
                int last = end + count - 1;
                int joined = count > 0 && begins[out[last]] ? joined(out[last], fold) : NOT_ALONE;
                if (joined != NOT_ALONE) {
                    out[last] = joined;
                } else if (count < tokensMax) {
                    out[end + count++] = fold;
                }
            }
            boolean lastDot = i == to - 1 && b[i] == '.'; // belongs to no degree
            if (i < to && !lastDot && !isSeparator(b[i])) {
                return NOT_ALONE;
            }
            i++;
        }
        return count;
    }

    /** The token two tokens are together, {@code NOT_ALONE} if they are two. */
    private int joined(int first, int second) {
        long pair = ((long) first << 32) | (second + 1L);
        int known = pairs.get(pair);
        if (known == 0) {
            var name = culture.joined(table.text(first), table.text(second));
            int joined = name.isPresent() ? intern(name.get()) : NOT_ALONE;
            known = joined + JOINED;
            pairs.put(pair, known);
        }
        return known - JOINED;
    }

    private int intern(String folded) {
        int token = table.intern(folded);
        if (token >= begins.length) {
            begins = Arrays.copyOf(begins, 2 * token);
        }
        begins[token] = culture.begins(folded);
        return token;
    }

    private boolean isSeparator(byte c) {
        return c == ' ' || (digitsAreTokens && c > 0 && c != '\'' && c != '`' && c != '"');
    }

    private int slowly(byte[] b, int from, int to, int[] out, int end) {
        int count = 0;
        for (var token : culture.tokens(new String(b, from, to - from, StandardCharsets.UTF_8))) {
            if (count < tokensMax) {
                out[end + count++] = table.intern(token);
            }
        }
        return count;
    }

    /** The number of a written token; upper and lower case are one. */
    private int lookUp(byte[] b, int from, int to, long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            if (isWritten(slots[slot] - 1, b, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return add(b, from, to, slot);
    }

    private boolean isWritten(int token, byte[] b, int from, int to) {
        int start = starts[token];
        if (starts[token + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (pool[start + i - from] != capitals[b[i] & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    private int add(byte[] b, int from, int to, int slot) {
        if (written + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            folds = Arrays.copyOf(folds, 2 * folds.length);
        }
        if (poolSize + to - from > pool.length) {
            pool = Arrays.copyOf(pool, 2 * pool.length + to - from);
        }
        for (int i = from; i < to; i++) {
            pool[poolSize++] = capitals[b[i] & 0xFF];
        }
        int token = written++;
        starts[token + 1] = poolSize;
        slots[slot] = written;
        var text = new String(pool, starts[token], to - from, StandardCharsets.ISO_8859_1);
        folds[token] = culture.standsAlone(text) ? intern(culture.fold(text)) : NOT_ALONE;
        if (2 * written > slots.length) {
            rehash();
        }
        return token;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int token = 0; token < written; token++) {
            int slot = (int) Hashing.of(pool, starts[token], starts[token + 1]) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = token + 1;
        }
    }
}
