package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads cells of one column into tokens. Most are words that mean the same wherever they stand, and are read word by word.
 * The others, those with a title or a point, go through the culture as a whole, which is slow; but it says the same of all
 * that have one shape: whichever two names stand in "Drs. … …, S.H.", they are what is left. So it is asked once a shape.
 */
final class TokenReader {

    private static final int NOT_ALONE = -1;
    private static final byte ANY_NAME = 1;
    private static final int SHAPES_MAX = 1 << 16;

    /** By token of the table how often it was read. */
    int[] counts = new int[1 << 12];

    /** By two tokens of the table what they are together, made an int by {@link #together}. */
    private final LongCounts pairs = new LongCounts();
    /** By shape what is left of it: names by their number in it, else the token, made negative by {@code ~}. */
    private final Map<Long, long[]> rules = new HashMap<>();

    private final TokenTable table;
    private final NameCulture culture;
    private final WrittenWords words;

    /** What may stand in a word, as a capital; 0 for all else. */
    private final byte[] capitals = new byte[256];

    private final boolean digitsAreTokens;
    private final int tokensMax;
    private final long[] names = new long[Records.TOKENS_MAX];
    /** Of the word read last. */
    private long hash;
    /** Whether the token appended last may begin a name written in two. */
    private boolean begins;

    TokenReader(Column column, TokenTable table) {
        this.table = table;
        this.culture = column.culture();
        this.words = new WrittenWords(culture, table);
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
        long[] out = pool.room();
        int end = pool.end();
        int count = byWord(b, from, to, out, end);
        if (count == NOT_ALONE) {
            count = byShape(b, from, to, out, end);
        }
        for (int t = end; t < end + count; t++) {
            int id = TokenTable.id(out[t]);
            if (id >= counts.length) {
                counts = Arrays.copyOf(counts, 2 * id);
            }
            counts[id]++;
        }
        return pool.cell(count);
    }

    /** How many there are; {@code NOT_ALONE} if the value must be seen as a whole. */
    private int byWord(byte[] b, int from, int to, long[] out, int end) {
        int count = 0;
        int i = from;
        while (i < to) {
            int start = i;
            i = endOfWord(b, i, to);
            if (i > start) {
                long word = words.find(b, start, i, hash);
                if (!WrittenWords.standsAlone(word)) {
                    return NOT_ALONE;
                }
                count = append(WrittenWords.token(word), WrittenWords.begins(word), out, end, count);
            }
            boolean lastDot = i == to - 1 && b[i] == '.'; // belongs to no degree
            if (i < to && !lastDot && !isSeparator(b[i])) {
                return NOT_ALONE;
            }
            i++;
        }
        return count;
    }

    /** Leaves the hash of the word in {@link #hash}. */
    private int endOfWord(byte[] b, int from, int to) {
        long letters = Hashing.START;
        int i = from;
        byte capital = 0;
        while (i < to && (capital = capitals[b[i] & 0xFF]) != 0) {
            letters = Hashing.next(letters, capital);
            i++;
        }
        hash = Hashing.mix(letters);
        return i;
    }

    /** Appends a token, to the one before it if they are one name written in two; returns how many there are then. */
    private int append(long token, boolean mayBegin, long[] out, int end, int count) {
        int joined = count > 0 && begins ? joined(out[end + count - 1], token) : 0;
        if (joined != 0) {
            out[end + count - 1] = table.token(joined >>> 2);
            begins = (joined & 2) != 0;
            return count;
        }
        if (count == tokensMax) {
            return count;
        }
        out[end + count] = token;
        begins = mayBegin;
        return count + 1;
    }

    private boolean isSeparator(byte c) {
        return c == ' ' || (digitsAreTokens && c > 0 && c != '\'' && c != '`' && c != '"');
    }

    /** What two tokens are together, as of {@link #together}; 0 if they are two. */
    private int joined(long first, long second) {
        long pair = ((long) TokenTable.id(first) << 32) | (TokenTable.id(second) + 1L);
        int known = pairs.get(pair);
        if (known == 0) {
            var name = culture.joined(table.text(first), table.text(second));
            known = 1 + name.map(this::together).orElse(0);
            pairs.put(pair, known);
        }
        return known - 1;
    }

    /** Its number above two bits: whether it may begin a name itself, and one so that it is not 0. */
    private int together(String name) {
        return (TokenTable.id(table.intern(name)) << 2) | (culture.begins(name) ? 2 : 0) | 1;
    }

    /** By the rule for all values of one shape: names aside, the same letters and signs. */
    private int byShape(byte[] b, int from, int to, long[] out, int end) {
        long shape = Hashing.START;
        int namesHere = 0;
        boolean readable = true;
        int i = from;
        while (i < to) {
            int start = i;
            i = endOfWord(b, i, to);
            long word = i > start ? words.find(b, start, i, hash) : 0;
            if (WrittenWords.isNoTitle(word) && namesHere < names.length) {
                shape = Hashing.next(shape, ANY_NAME);
                names[namesHere++] = WrittenWords.token(word);
            } else {
                for (int letter = start; letter < i; letter++) {
                    shape = Hashing.next(shape, capitals[b[letter] & 0xFF]);
                }
            }
            if (i < to) {
                readable &= leavesWordsApart(b[i]);
                shape = Hashing.next(shape, b[i++]);
            }
        }
        long[] rule = readable ? rules.get(shape) : null;
        if (rule != null) {
            return put(follow(rule), out, end);
        }
        long[] left = culture.tokens(text(b, from, to)).stream()
                .mapToLong(table::intern)
                .toArray();
        if (readable && rules.size() < SHAPES_MAX && hasEveryNameOnce(left, namesHere)) {
            rules.put(shape, rule(left, namesHere));
        }
        return put(left, out, end);
    }

    /**
     * Whether what stands around a sign is two words for any culture: the sign is in ASCII, none that stands for a name here,
     * and neither a digit, which is a letter to a scanner, nor an apostrophe.
     */
    private static boolean leavesWordsApart(byte sign) {
        return sign >= ' ' && !(sign >= '0' && sign <= '9') && sign != '\'' && sign != '`';
    }

    private long[] follow(long[] rule) {
        long[] left = new long[rule.length];
        for (int t = 0; t < rule.length; t++) {
            left[t] = rule[t] >= 0 ? names[(int) rule[t]] : ~rule[t];
        }
        return left;
    }

    private int put(long[] tokens, long[] out, int end) {
        int count = 0;
        for (long token : tokens) {
            count = append(token, culture.begins(table.text(token)), out, end, count);
        }
        return count;
    }

    /** Otherwise what became of this value's names need not become of others. */
    private boolean hasEveryNameOnce(long[] left, int namesHere) {
        for (int name = 0; name < namesHere; name++) {
            int times = 0;
            for (long token : left) {
                times += token == names[name] ? 1 : 0;
            }
            for (int other = 0; other < name; other++) {
                times += names[other] == names[name] ? 1 : 0;
            }
            if (times != 1) {
                return false;
            }
        }
        return true;
    }

    private long[] rule(long[] left, int namesHere) {
        long[] rule = new long[left.length];
        for (int t = 0; t < left.length; t++) {
            rule[t] = ~left[t];
            for (int name = 0; name < namesHere; name++) {
                rule[t] = left[t] == names[name] ? name : rule[t];
            }
        }
        return rule;
    }

    private static String text(byte[] b, int from, int to) {
        return new String(b, from, to - from, StandardCharsets.UTF_8);
    }
}
