package id.gemet.bench.linkage.csv;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a comma-separated file record by record; cells may be quoted, lines may end in CR LF. */
public final class CsvBytes implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 18];
    private int position;
    private int limit;

    private byte[] cells = new byte[1 << 10];
    private int[] ends = new int[32];
    private int count;

    public CsvBytes(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /** Moves to the next record; false after the last. */
    public boolean next() throws IOException {
        count = 0;
        var length = 0;
        var quoted = false;
        var justClosed = false;
        var started = false;
        while (true) {
            if (position == limit && !fill()) {
                return started && end(length);
            }
            var read = buffer[position++];
            started = true;
            if (read == '"') {
                // a quote right after a closing one is text, and the cell is not over
                if (justClosed) {
                    length = append(length, read);
                }
                justClosed = quoted;
                quoted = !quoted;
                continue;
            }
            justClosed = false;
            if (quoted) {
                length = append(length, read);
                continue;
            } else if (read == ',') {
                end(length);
                continue;
            } else if (read == '\n') {
                return end(length);
            } else if (read == '\r') {
                continue;
            }
            length = append(length, read);
        }
    }

    private int append(int length, byte read) {
        if (length == cells.length) {
            cells = Arrays.copyOf(cells, 2 * length);
        }
        cells[length] = read;
        return length + 1;
    }

    private boolean end(int length) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = length;
        return true;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    /** How many cells the record has. */
    public int cells() {
        return count;
    }

    public String text(int cell) throws EOFException {
        var from = from(cell);
        return new String(cells, from, ends[cell] - from, StandardCharsets.UTF_8);
    }

    /** A number that stands for the text: itself for up to 18 digits, a hash for anything else. */
    public long key(int cell) throws EOFException {
        var from = from(cell);
        var to = ends[cell];
        var number = 0L;
        var hash = 0xcbf29ce484222325L;
        var numeric = to > from && to - from <= 18;
        for (var i = from; i < to; i++) {
            hash = (hash ^ cells[i]) * 0x100000001b3L;
            numeric &= cells[i] >= '0' && cells[i] <= '9';
            number = number * 10 + (cells[i] - '0');
        }
        return numeric ? number : hash | Long.MIN_VALUE;
    }

    public double number(int cell) throws EOFException {
        return Double.parseDouble(text(cell));
    }

    private int from(int cell) throws EOFException {
        if (cell >= count) {
            throw new EOFException("A row has " + count + " cells and cell " + (cell + 1) + " is needed");
        }
        return cell == 0 ? 0 : ends[cell - 1];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
