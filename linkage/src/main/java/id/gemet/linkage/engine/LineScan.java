package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * Finds where records begin; a quoted line break begins none, and blank lines are none. Each thread scans its share of the
 * file. Whether a share begins within quotation marks, those of the shares before it tell, which are counted first.
 */
final class LineScan {

    private static final byte QUOTE = '"';
    private static final long EVERY_QUOTE = EightBytes.every(QUOTE);
    private static final long EVERY_LINE_BREAK = EightBytes.every((byte) '\n');
    private static final int LINE_GUESSED = 96;

    private final byte[] bytes;
    private int[] starts = {};
    private int rows;
    private int openQuoteAt = -1;

    LineScan(byte[] bytes, int from, Workers workers) {
        this.bytes = bytes;
        int[] shares = new int[workers.threads() + 1];
        for (int share = 0; share < shares.length; share++) {
            shares[share] = from + workers.from(share, bytes.length - from);
        }
        boolean[] open = new boolean[shares.length];
        workers.run(worker -> open[worker + 1] = hasOddQuotes(shares[worker], shares[worker + 1]));
        for (int share = 1; share < shares.length; share++) {
            open[share] ^= open[share - 1];
        }
        var lines = new int[workers.threads()][];
        workers.run(worker -> lines[worker] = linesAfter(shares[worker], shares[worker + 1], open[worker]));
        collect(lines, from);
        if (open[workers.threads()]) {
            openQuoteAt = rows - 1;
        }
    }

    private boolean hasOddQuotes(int from, int to) {
        var words = EightBytes.of(bytes);
        int quotes = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            quotes += Long.bitCount(EightBytes.found(words.getLong(i), EVERY_QUOTE));
        }
        for (; i < to; i++) {
            quotes += bytes[i] == QUOTE ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** The places behind line breaks that are not quoted. */
    private int[] linesAfter(int from, int to, boolean openAtStart) {
        int[] places = new int[16 + (to - from) / LINE_GUESSED];
        int count = 0;
        boolean quoted = openAtStart;
        var words = EightBytes.of(bytes);
        for (int i = from; i < to; i++) {
            if (i + Long.BYTES <= to) {
                long word = words.getLong(i);
                long found = EightBytes.found(word, EVERY_QUOTE) | EightBytes.found(word, EVERY_LINE_BREAK);
                i += found == 0 ? Long.BYTES - 1 : EightBytes.first(found);
            }
            if (bytes[i] == QUOTE) {
                quoted = !quoted;
            } else if (bytes[i] == '\n' && !quoted) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, 2 * count);
                }
                places[count++] = i + 1;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private void collect(int[][] lines, int from) {
        int most = 1; // the last line may have no line break
        for (int[] places : lines) {
            most += places.length;
        }
        starts = new int[most + 1];
        int start = from;
        for (int[] places : lines) {
            for (int place : places) {
                add(start, place);
                start = place;
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

    /** The record in which a quotation mark opens and never closes; -1 if there is none. */
    int openQuoteAt() {
        return openQuoteAt;
    }
}
