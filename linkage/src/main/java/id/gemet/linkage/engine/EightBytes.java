package id.gemet.linkage.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Looks for bytes eight at a time in one machine word (Mycroft 1987; Warren, "Hacker's Delight", 6–1): without a branch
 * per byte, which the processor guesses wrongly at the end of every cell. Found bytes are the highest bits of theirs.
 */
final class EightBytes {

    private static final long EACH = 0x0101010101010101L;
    private static final long LOWER = 0x7F7F7F7F7F7F7F7FL;

    private EightBytes() {}

    static ByteBuffer of(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
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

    /** How many bytes stand before the first found. */
    static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
