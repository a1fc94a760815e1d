package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * The tokens of one column, each once, however many records have it. Comparing two tokens twice is cheap, comparing two
 * strings is not: what a comparison needs of a token (its bytes, how rare it is, its consonants) is worked out here once.
 * What tells most pairs of tokens apart, length and letters as a set, stands in the token itself beside its number: a look
 * at the table would wait for memory. Numbers mean nothing outside, and differ from run to run; nothing that is written out
 * depends on them. Threads share a table while they fill it.
 */
final class TokenTable {

    private static final int LATIN_1 = 256;

    private static final int ID_BITS = 27;
    private static final int LENGTH_BITS = 6;
    private static final int LETTERS = 26;
    private static final int SILENT = set("AEIOUYWH");
    static final int TOKEN_BITS = ID_BITS + LENGTH_BITS + LETTERS;
    private static final long ID_MASK = (1L << ID_BITS) - 1;
    private static final long LENGTH_MASK = (1L << LENGTH_BITS) - 1;

    /** The beginning and the consonants after it: what survives most slips. Never 0. */
    private long[] skeletons = new long[1 << 12];
    /** How unlikely a stranger is to have it: -log2 of its share of the records. */
    private float[] bits = new float[0];

    /** The first eight bytes, by which most tokens differ. */
    private long[] beginnings = new long[1 << 12];

    private String[] texts = new String[1 << 12];
    private long[] tokens = new long[1 << 12];
    private byte[][] bytes = new byte[1 << 12][];
    private int[] counts = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int size;

    int size() {
        return size;
    }

    String text(long token) {
        return texts[id(token)];
    }

    /** The number of a token, by which all else of it is found here. */
    static int id(long token) {
        return (int) (token & ID_MASK);
    }

    /** In letters, 63 at most. */
    static int length(long token) {
        return (int) ((token >>> ID_BITS) & LENGTH_MASK);
    }

    /** The letters that occur, one bit each; by how many sets differ bounds the edit distance from below. */
    static long letters(long token) {
        return token >>> (ID_BITS + LENGTH_BITS);
    }

    /** Whether two tokens differ in more letters than so many, counted by taking as many bits away. */
    static boolean differ(long token, long other, int most) {
        long different = letters(token ^ other);
        for (int i = 0; i < most; i++) {
            different &= different - 1;
        }
        return different != 0;
    }

    long token(int id) {
        return tokens[id];
    }

    byte[] bytes(long token) {
        return bytes[id(token)];
    }

    float bits(long token) {
        return bits[id(token)];
    }

    long skeleton(long token) {
        return skeletons[id(token)];
    }

    /** @param times by token how often one thread met it */
    void count(int[] times) {
        for (int token = 0; token < Math.min(size, times.length); token++) {
            counts[token] += times[token];
        }
    }

    int count(int token) {
        return counts[token];
    }

    /** How many tokens were read, however often the same. */
    long occurrences() {
        return Arrays.stream(counts).asLongStream().sum();
    }

    /** Which of two cells is paired from: a fixed side makes greedy pairing symmetric. The shorter, else the first in order. */
    boolean isFirst(TokenPool pool, long one, long other) {
        int count = Records.count(one);
        if (count != Records.count(other)) {
            return count < Records.count(other);
        }
        long[] ones = pool.chunk(one);
        long[] others = pool.chunk(other);
        int from = TokenPool.start(one);
        int away = TokenPool.start(other) - from;
        for (int t = from; t < from + count; t++) {
            long token = ones[t];
            long opposite = others[t + away];
            if (token != opposite) {
                long here = beginnings[id(token)];
                long there = beginnings[id(opposite)];
                return here == there ? Arrays.compare(bytes(token), bytes(opposite)) < 0 : here < there;
            }
        }
        return true;
    }

    /** A folded token, new if it was not there. */
    synchronized long intern(String folded) {
        int mask = slots.length - 1;
        int hash = (int) Hashing.of(folded);
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && texts[known].equals(folded)) {
                return tokens[known];
            }
            slot = (slot + 1) & mask;
        }
        return add(folded, hash, slot);
    }

    void settle(int records) {
        bits = new float[size];
        for (int token = 0; token < size; token++) {
            bits[token] = (float) (Math.log((records + 1.0) / (counts[token] + 0.5)) / Math.log(2));
        }
    }

    private long add(String folded, int hash, int slot) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            bytes = Arrays.copyOf(bytes, 2 * size);
            tokens = Arrays.copyOf(tokens, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            beginnings = Arrays.copyOf(beginnings, 2 * size);
            skeletons = Arrays.copyOf(skeletons, 2 * size);
        }
        if (size > ID_MASK) {
            throw new IllegalStateException("A column has more than " + ID_MASK + " different words.");
        }
        int token = size++;
        texts[token] = folded;
        hashes[token] = hash;
        bytes[token] = oneByteEach(folded);
        beginnings[token] = beginning(bytes[token]);
        long length = Math.min(bytes[token].length, LENGTH_MASK);
        tokens[token] = (letters(folded) << (ID_BITS + LENGTH_BITS)) | (length << ID_BITS) | token;
        skeletons[token] = skeleton(folded);
        slots[slot] = token + 1;
        if (2 * size > slots.length) {
            rehash();
        }
        return tokens[token];
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int token = 0; token < size; token++) {
            int slot = hashes[token] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = token + 1;
        }
    }

    /** Letters of any one script stay different; letters of two may fall together, which no name mixes. */
    private static byte[] oneByteEach(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char letter = text.charAt(i);
            bytes[i] = (byte) (letter < LATIN_1 ? letter : 0x80 | (letter & 0x7F));
        }
        return bytes;
    }

    private static long beginning(byte[] bytes) {
        long beginning = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            beginning = (beginning << 8) | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return beginning;
    }

    private static long letters(String text) {
        long set = 0;
        for (int i = 0; i < text.length(); i++) {
            set |= 1L << (text.charAt(i) % LETTERS);
        }
        return set;
    }

    private static int set(String capitals) {
        return capitals.chars().map(letter -> 1 << (letter - 'A')).sum();
    }

    private static long skeleton(String text) {
        long skeleton = 1;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean silent = letter >= 'A' && letter <= 'Z' && (SILENT >>> (letter - 'A') & 1) != 0;
            if (i == 0 || (!silent && letter != before)) {
                skeleton = skeleton * 131 + letter;
                before = letter;
            }
        }
        return skeleton == 0 ? 1 : skeleton;
    }
}
