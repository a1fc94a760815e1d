package id.gemet.bench.linkage;

import id.gemet.bench.linkage.people.Dice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Brings rows into an order that says nothing, with little memory: each goes to a file by chance, each file is then
 * shuffled by itself.
 */
final class ShuffledRows {

    private static final int ROWS_PER_FILE = 150_000;

    interface Reader {
        void row(byte[] bytes, int from, int to) throws IOException;
    }

    private final Dice dice;
    private final Path[] files;
    private final OutputStream[] streams;

    ShuffledRows(long rows, Dice dice, Path folder) throws IOException {
        this.dice = dice;
        files = new Path[(int) (rows / ROWS_PER_FILE) + 1];
        streams = new OutputStream[files.length];
        for (var i = 0; i < files.length; i++) {
            files[i] = Files.createTempFile(folder, "rows", ".part");
            streams[i] = new BufferedOutputStream(Files.newOutputStream(files[i]), 1 << 16);
        }
    }

    /** The row ends with a line feed. */
    void add(CharSequence row) throws IOException {
        streams[dice.below(files.length)].write(row.toString().getBytes(StandardCharsets.UTF_8));
    }

    void forEach(Reader reader) throws IOException {
        for (var i = 0; i < files.length; i++) {
            streams[i].close();
            var bytes = Files.readAllBytes(files[i]);
            Files.delete(files[i]);
            var starts = shuffled(starts(bytes));
            for (var start : starts) {
                var end = start;
                while (bytes[end] != '\n') {
                    end++;
                }
                reader.row(bytes, start, end + 1);
            }
        }
    }

    private static int[] starts(byte[] bytes) {
        var starts = new int[1024];
        var count = 0;
        for (var i = 0; i < bytes.length; i++) {
            if (i == 0 || bytes[i - 1] == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private int[] shuffled(int[] starts) {
        for (var i = starts.length - 1; i > 0; i--) {
            var other = dice.below(i + 1);
            var start = starts[i];
            starts[i] = starts[other];
            starts[other] = start;
        }
        return starts;
    }
}
