package id.gemet.linkage.engine;

import java.util.Arrays;

/** Finds where records begin; a quoted line break begins none, and blank lines are none. */
final class LineScan {

    private static final byte QUOTE = '"';
    private static final long EVERY_QUOTE = EightBytes.every(QUOTE);
    private static final long EVERY_LINE_BREAK = EightBytes.every((byte) '\n');

    private int[] starts;
    private int rows;
    private int openQuoteAt = -1;

    LineScan(byte[] bytes, int from) {
        starts = new int[Math.max(16, (bytes.length - from) / 96)];
        boolean quoted = false;
        int start = from;
        var words = EightBytes.of(bytes);
        for (int i = from; i < bytes.length; i++) {
            if (i + Long.BYTES <= bytes.length) {
                long word = words.getLong(i);
                long found = EightBytes.found(word, EVERY_QUOTE) | EightBytes.found(word, EVERY_LINE_BREAK);
                i += found == 0 ? Long.BYTES - 1 : EightBytes.first(found);
            }
            if (bytes[i] == QUOTE) {
                quoted = !quoted;
            } else if (bytes[i] == '\n' && !quoted) {
                add(bytes, start, i + 1);
                start = i + 1;
            }
        }
        if (quoted) {
            openQuoteAt = rows;
        }
        if (start < bytes.length) {
            add(bytes, start, bytes.length + 1);
        } else {
            set(rows, bytes.length);
        }
    }

    private void add(byte[] bytes, int start, int next) {
        int length = next - 1 - start;
        boolean blank = length == 0 || (length == 1 && bytes[start] == '\r');
        if (blank && rows == 0) {
            return;
        }
        if (!blank) {
            set(rows, start);
            rows++;
        }
        set(rows, next);
    }

    private void set(int index, int value) {
        if (index >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[index] = value;
    }

    int[] starts() {
        return starts;
    }

    int rows() {
        return rows;
    }

    int openQuoteAt() {
        return openQuoteAt;
    }
}
