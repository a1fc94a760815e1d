package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds where records begin; a quoted line break begins none, and blank lines are none. Each thread scans its share of the
 * file as if it began outside quotation marks. Where those of the shares before it tell otherwise, it is scanned again.
 */
final class LineScan {

    private static final byte QUOTE = '"';
    private static final long EVERY_QUOTE = EightBytes.every(QUOTE);
    private static final long EVERY_LINE_BREAK = EightBytes.every((byte) '\n');
    private static final int LINE_GUESSED = 96;
    static final int BLOCK_BITS = 12;

    private final byte[] bytes;
    private final EightBytes words;
    private int[] starts = {};
    private int rows;
    private final BitSet beyondAscii = new BitSet();
    private int openQuoteAt = -1;

    LineScan(byte[] bytes, int from, Workers workers) {
        this.bytes = bytes;
        this.words = new EightBytes(bytes);
        int length = bytes.length - from;
        var shares = new Share[workers.threads()];
        workers.run(worker -> shares[worker] =
                new Share(from + workers.from(worker, length), from + workers.from(worker + 1, length), false));
        boolean open = false;
        for (int share = 0; share < shares.length; share++) {
            if (open) {
                shares[share] = new Share(shares[share].from, shares[share].to, true);
            }
            open ^= shares[share].quotesAreOdd;
            beyondAscii.or(shares[share].blocksBeyondAscii);
        }
        collect(shares, from);
        if (open) {
            openQuoteAt = rows - 1;
        }
    }

    private void collect(Share[] shares, int from) {
        int most = 1; // the last line may have no line break
        for (var share : shares) {
            most += share.lines;
        }
        starts = new int[most + 1];
        int start = from;
        for (var share : shares) {
            for (int line = 0; line < share.lines; line++) {
                add(start, share.linesAfter[line]);
                start = share.linesAfter[line];
            }
        }
        if (start < bytes.length) {
            add(start, bytes.length + 1);
        } else {
            starts[rows] = bytes.length;
        }
    }

    private void add(int start, int next) {
        int length = next - 1 - start;
        boolean blank = length == 0 || (length == 1 && bytes[start] == '\r');
        if (blank && rows == 0) {
            return;
        }
        if (!blank) {
            starts[rows] = start;
            rows++;
        }
        starts[rows] = next;
    }

    /** Of each record, and last where the file ends. */
    int[] starts() {
        return starts;
    }

    int rows() {
        return rows;
    }

    /** The blocks of 2<sup>{@value #BLOCK_BITS}</sup> bytes that hold more than ASCII. */
    BitSet beyondAscii() {
        return beyondAscii;
    }

    /** The record in which a quotation mark opens and never closes; -1 if there is none. */
    int openQuoteAt() {
        return openQuoteAt;
    }

    /** What the bytes of one share tell. */
    private final class Share {

        final int from;
        final int to;
        /** The places behind line breaks that are not quoted. */
        int[] linesAfter;

        int lines;
        boolean quotesAreOdd;
        final BitSet blocksBeyondAscii = new BitSet();

        Share(int from, int to, boolean openAtStart) {
            this.from = from;
            this.to = to;
            this.linesAfter = new int[16 + (to - from) / LINE_GUESSED];
            scan(openAtStart);
        }

        private void scan(boolean openAtStart) {
            boolean quoted = openAtStart;
            for (int start = EightBytes.startOfWord(from); start < to; start += Long.BYTES) {
                long word = words.word(start);
                if (EightBytes.beyondAscii(word) != 0) {
                    blocksBeyondAscii.set(start >>> BLOCK_BITS);
                }
                long either = EightBytes.found(word, EVERY_QUOTE) | EightBytes.found(word, EVERY_LINE_BREAK);
                for (long found = EightBytes.within(from, to, start, either); found != 0; found &= found - 1) {
                    int i = start + EightBytes.first(found);
                    if (bytes[i] == QUOTE) {
                        quoted = !quoted;
                    } else if (!quoted) {
                        add(i + 1);
                    }
                }
            }
            quotesAreOdd = quoted != openAtStart;
        }

        private void add(int lineAfter) {
            if (lines == linesAfter.length) {
                linesAfter = Arrays.copyOf(linesAfter, 2 * lines);
            }
            linesAfter[lines++] = lineAfter;
        }
    }
}
