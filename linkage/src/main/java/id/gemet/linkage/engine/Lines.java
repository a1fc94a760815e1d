package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines as bytes, without a string per cell. */
final class Lines {

    private static final int DECIMAL_MAX = 24;

    private final Ids ids;
    private byte[] buffer = new byte[1 << 16];
    private int size;
    /** So that fetching is not left out as useless. */
    long fetched;

    Lines(Ids ids) {
        this.ids = ids;
    }

    /** What was written since it was last taken. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(buffer, size);
        size = 0;
        return taken;
    }

    void id(int row) {
        if (ids.areNumbers()) {
            text(Integer.toString(ids.number(row)));
            return;
        }
        int length = ids.length(row);
        if (ids.isShort(row)) {
            room(length);
            for (int i = 0; i < length; i++) {
                buffer[size++] = ids.letter(row, i);
            }
            return;
        }
        byte[] bytes = ids.file(row).bytes;
        int from = ids.from(row);
        boolean quoted = false;
        for (int i = from; i < from + length; i++) {
            quoted |= Ids.needsQuotes(bytes[i]);
        }
        if (quoted) {
            sign('"');
        }
        room(length);
        System.arraycopy(bytes, from, buffer, size, length);
        size += length;
        if (quoted) {
            sign('"');
        }
    }

    void decimal(double value, int places) {
        int scale = places == 2 ? 100 : 10_000;
        int scaled = (int) Math.round(Math.abs(value) * scale); // weights are below a thousand bits
        room(DECIMAL_MAX);
        if (value < 0 && scaled > 0) {
            buffer[size++] = '-';
        }
        digits(scaled / scale, 1);
        buffer[size++] = '.';
        digits(scaled % scale, places);
    }

    private void digits(int number, int least) {
        int count = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        count = Math.max(count, least);
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            buffer[size + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    void sign(char ascii) {
        room(1);
        buffer[size++] = (byte) ascii;
    }

    private void room(int needed) {
        if (size + needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length + needed);
        }
    }
}
