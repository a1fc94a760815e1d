package id.gemet.linkage.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks for bytes of a text eight at a time in one machine word (Mycroft 1987; Warren, "Hacker's Delight", 6–1): without a
 * branch per byte, which the processor guesses wrongly at the end of every cell. Words begin at multiples of eight, where
 * one load reads them whichever compiler wrote it. Found bytes are the highest bits of theirs, the first byte the lowest.
 */
final class EightBytes {

    private static final long EACH = 0x0101010101010101L;
    private static final long LOWER = 0x7F7F7F7F7F7F7F7FL;
    private static final long PLACES = 0x0001020304050607L;

    private final byte[] bytes;
    private final ByteBuffer words;
    private final int wholeWords;

    EightBytes(byte[] bytes) {
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.wholeWords = startOfWord(bytes.length);
    }

    /** Where the word begins in which a byte lies. */
    static int startOfWord(int at) {
        return at & -Long.BYTES;
    }

    /** The word that begins at a place; behind the text are zeros. */
    long word(int start) {
        return start < wholeWords ? words.getLong(start) : lastWord();
    }

    private long lastWord() {
        long word = 0;
        for (int i = wholeWords; i < bytes.length; i++) {
            word |= (bytes[i] & 0xFFL) << (Byte.SIZE * (i - wholeWords));
        }
        return word;
    }

    static long every(byte wanted) {
        return EACH * (wanted & 0xFF);
    }

    /** Where a word has the byte that every byte of the other is. */
    static long found(long word, long every) {
        long other = word ^ every;
        return ~(((other & LOWER) + LOWER) | other | LOWER);
    }

    static long beyondAscii(long word) {
        return word & ~LOWER;
    }

    /** Of what was found in the word that begins at a place, what lies in a range. */
    static long within(int from, int to, int start, long found) {
        long here = start < from ? found & (-1L << (Byte.SIZE * (from - start))) : found;
        return start + Long.BYTES > to ? here & ~(-1L << (Byte.SIZE * (to - start))) : here;
    }

    /** How many bytes stand before the first found: its lowest bit alone, as a factor, brings the number of its place up. */
    static int first(long found) {
        return (int) ((((found & -found) >>> (Byte.SIZE - 1)) * PLACES) >>> (Long.SIZE - Byte.SIZE));
    }
}
