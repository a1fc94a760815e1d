package id.gemet.linkage.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A short text laid open for comparison with many: for each character one machine word, whose bit {@code i} says that
 * the character stands at position {@code i}. All fast kernels of this package are built on it.
 *
 * <h2>Why this is fast</h2>
 *
 * The textbook compares every character of one text with every character of the other: 17 by 17 comparisons, each a
 * branch the processor guesses wrongly. With the words of one text at hand, a single load answers the same question for
 * all its positions at once, and what the textbook does cell by cell becomes a few operations on 64 bits.
 *
 * <p><b>Jaro–Winkler</b> (Winkler, "String comparator metrics and enhanced decision rules in the Fellegi-Sunter model",
 * 1990) pairs each character with the first free equal one in a window. Free positions in the window are
 * {@code word & window & ~taken}, the first of them is {@code free & -free}. Both ends of the window only move forward,
 * so nobody ever comes back to a position he passed: per character, the pairing is a merge of two ascending lists. That
 * is why the measure is the same from either side, and why the prepared text may be the shorter or the longer one.
 *
 * <p><b>Levenshtein</b> (Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", JACM 46, 1999). Neighbouring cells of the table of distances differ by -1, 0 or 1, so a column is two
 * words: where it steps up and where it steps down. The carry of one addition runs along the column as far as equal
 * characters let a diagonal zero run. The distance is followed in the last row alone.
 *
 * <p><b>Optimal string alignment</b> (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
 * distances", Nordic Journal of Computing 10, 2003) adds one term: a diagonal zero also arises where this character and
 * the one before it match crosswise.
 *
 * <p>A beginning or an end that two texts share changes neither distance. The shared beginning is skipped by shifting
 * the words, the shared end by watching a lower row, so the words stay loaded for the next comparison.
 *
 * <h2>Use</h2>
 *
 * Characters are bytes of Latin-1. One object serves one thread and many comparisons and allocates nothing; texts that
 * do not fit a word (more than 64 characters) are compared by {@link Textbook}, with the same result, slowly.
 */
public final class Positions {

    static final int LENGTH_MAX = Long.SIZE;
    private static final int CHARACTERS = 256;

    private final long[] words = new long[CHARACTERS];
    private final byte[] text = new byte[LENGTH_MAX];
    private int length;
    private @Nullable String tooLong;

    /** Prepares a slice of Latin-1 text in place of the former one. */
    public Positions of(byte[] latin1, int from, int to) {
        clear();
        if (to - from > LENGTH_MAX) {
            tooLong = new String(latin1, from, to - from, StandardCharsets.ISO_8859_1);
            return this;
        }
        length = to - from;
        System.arraycopy(latin1, from, text, 0, length);
        for (int i = 0; i < length; i++) {
            words[text[i] & 0xFF] |= 1L << i;
        }
        return this;
    }

    /** False, and nothing of use prepared, if the text is too long or has characters beyond Latin-1. */
    boolean take(String string) {
        clear();
        if (string.length() > LENGTH_MAX) {
            return false;
        }
        length = string.length();
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char c = string.charAt(i);
            seen |= c;
            text[i] = (byte) c;
            words[c & 0xFF] |= 1L << i;
        }
        return seen < CHARACTERS;
    }

    private void clear() {
        for (int i = 0; i < length; i++) {
            words[text[i] & 0xFF] = 0;
        }
        length = 0;
        tooLong = null;
    }

    boolean fits(int otherLength) {
        return tooLong == null && otherLength <= LENGTH_MAX;
    }

    /** To be indexed by the unsigned byte. */
    long[] words() {
        return words;
    }

    /** Of a text that fits. */
    int length() {
        return length;
    }

    /** How many characters the other begins with like this one. */
    int sharedBeginning(byte[] other, int from, int to) {
        int limit = Math.min(length, to - from);
        int shared = 0;
        while (shared < limit && other[from + shared] == text[shared]) {
            shared++;
        }
        return shared;
    }

    /** How many characters the other ends with like this one, apart from the shared beginning. */
    int sharedEnd(int begin, byte[] other, int from, int to) {
        int limit = Math.min(length, to - from) - begin;
        int shared = 0;
        while (shared < limit && other[to - 1 - shared] == text[length - 1 - shared]) {
            shared++;
        }
        return shared;
    }

    String text() {
        return tooLong == null ? new String(text, 0, length, StandardCharsets.ISO_8859_1) : tooLong;
    }

    static String text(byte[] latin1, int from, int to) {
        return new String(latin1, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
