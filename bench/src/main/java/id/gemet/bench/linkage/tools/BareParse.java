package id.gemet.bench.linkage.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;

/** The least that any reader of a file must do: look at each byte once and find the cells. Argument: the file. */
public final class BareParse {

    private BareParse() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(parse(Path.of(arguments[0])));
    }

    /** What was counted, so that no counting is left out as useless. */
    public static String parse(Path file) throws IOException {
        var rows = 0L;
        var cells = 0L;
        var sum = 0L;
        var quoted = false;
        try (var channel = FileChannel.open(file)) {
            var bytes = ByteBuffer.allocateDirect(1 << 20);
            var block = new byte[1 << 20];
            while (channel.read(bytes) > 0) {
                bytes.flip();
                var length = bytes.remaining();
                bytes.get(block, 0, length).clear();
                for (var i = 0; i < length; i++) {
                    var read = block[i];
                    if (read == '"') {
                        quoted = !quoted;
                    } else if (quoted) {
                        sum = sum * 31 + read;
                    } else if (read == ',') {
                        cells++;
                    } else if (read == '\n') {
                        cells++;
                        rows++;
                    } else {
                        sum = sum * 31 + read;
                    }
                }
            }
        }
        return String.format(Locale.ROOT, "%d rows, %d cells, %x", rows, cells, sum);
    }
}
