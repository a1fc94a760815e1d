package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * The tokens of all cells. Threads fill chunks of their own, so that nothing is moved when they are done; no cell lies in
 * two chunks. Where a cell's tokens lie differs from run to run and decides nothing.
 */
final class TokenPool {

    private static final int CHUNK_BITS = 16;
    private static final int OFFSET_MASK = (1 << CHUNK_BITS) - 1;

    private long[][] chunks = new long[16][];
    private int used;

    Writer writer() {
        return new Writer();
    }

    /** The one of a cell's tokens that stands at an index. */
    long token(long cell, int index) {
        return chunk(cell)[start(cell) + index];
    }

    /** In which a cell's tokens stand, from {@link #start} on. */
    long[] chunk(long cell) {
        return chunks[(int) (cell >>> Records.TOKENS_BITS) >>> CHUNK_BITS];
    }

    static int start(long cell) {
        return (int) (cell >>> Records.TOKENS_BITS) & OFFSET_MASK;
    }

    private synchronized int add(long[] chunk) {
        if (used == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * used);
        }
        chunks[used] = chunk;
        return used++;
    }

    /** Appends; one instance a thread. */
    final class Writer {

        private long[] chunk = {};
        private int start;
        private int end;

        /** Room for the tokens of one more cell, from {@link #end} on. */
        long[] room() {
            if (end + Records.TOKENS_MAX > chunk.length) {
                chunk = new long[1 << CHUNK_BITS];
                start = add(chunk) << CHUNK_BITS;
                end = 0;
            }
            return chunk;
        }

        int end() {
            return end;
        }

        /** Keeps what was written to the room, and returns its cell. */
        long cell(int count) {
            long cell = count == 0 ? 0 : ((long) (start + end) & 0xFFFFFFFFL) << Records.TOKENS_BITS | count;
            end += count;
            return cell;
        }
    }
}
