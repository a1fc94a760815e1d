package id.gemet.linkage.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A CSV or TSV file in memory: UTF-8, a header, one record a line; cells are slices of its bytes. */
final class DelimitedFile {

    private static final long BYTES_MAX = Integer.MAX_VALUE - 64L;
    private static final int PIECE = 1 << 18;
    private static final byte QUOTE = '"';

    final byte[] bytes;
    final String name;
    private final EightBytes words;
    private final long everyDelimiter;
    private final List<String> header;
    private final int[] starts;
    private final int rows;

    private DelimitedFile(String name, byte[] bytes, byte delimiter, List<String> header, int[] starts, int rows) {
        this.name = name;
        this.bytes = bytes;
        this.words = new EightBytes(bytes);
        this.everyDelimiter = EightBytes.every(delimiter);
        this.header = header;
        this.starts = starts;
        this.rows = rows;
    }

    static DelimitedFile read(Path path, Workers workers) throws IOException, UnusableFile {
        var name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new UnusableFile("There is no file " + path + ".");
        }
        try (var channel = FileChannel.open(path)) {
            if (channel.size() > BYTES_MAX) {
                throw new UnusableFile(name + " is larger than 2 GB; split it, or link it on a cluster.");
            }
            byte[] bytes = new byte[(int) channel.size()];
            workers.run(worker ->
                    fill(bytes, channel, workers.from(worker, bytes.length), workers.from(worker + 1, bytes.length)));
            return of(name, bytes, workers);
        }
    }

    /** In pieces, for a channel keeps a buffer outside the heap as large as the largest. */
    private static void fill(byte[] bytes, FileChannel channel, int from, int to) throws IOException {
        int filled = from;
        while (filled < to) {
            var piece = ByteBuffer.wrap(bytes, filled, Math.min(PIECE, to - filled));
            int read = channel.read(piece, filled);
            if (read < 0) {
                throw new IOException("The file became shorter while it was read.");
            }
            filled += read;
        }
    }

    static DelimitedFile of(String name, byte[] bytes, Workers workers) throws UnusableFile {
        int start = startOfText(name, bytes);
        int headerEnd = endOfLine(bytes, start);
        requireUtf8(name, bytes, 0, headerEnd);
        if (headerEnd == start) {
            throw new UnusableFile(name + " is empty; the first line must name the columns.");
        }
        byte delimiter = delimiter(bytes, start, headerEnd);
        var scan = new LineScan(bytes, Math.min(bytes.length, headerEnd + 1), workers);
        int[] blocks = scan.beyondAscii().stream().toArray();
        workers.each(blocks.length, block -> {
            int from = blocks[block] << LineScan.BLOCK_BITS;
            requireUtf8(name, bytes, from, from + Math.min(bytes.length - from, 1 << LineScan.BLOCK_BITS));
        });
        int[] starts = scan.starts();
        if (scan.openQuoteAt() >= 0) {
            throw new UnusableFile(name + ", line " + (scan.openQuoteAt() + 2)
                    + ": a quotation mark opens and never closes; close it or remove it.");
        }
        var file = new DelimitedFile(name, bytes, delimiter, List.of(), starts, starts.length - 1);
        var header = new ArrayList<String>();
        for (var cell : file.cells(start, headerEnd)) {
            header.add(cell.strip());
        }
        if (scan.rows() == 0) {
            throw new UnusableFile(name + " has a header but no records.");
        }
        return new DelimitedFile(name, bytes, delimiter, List.copyOf(header), starts, scan.rows());
    }

    int rows() {
        return rows;
    }

    List<String> header() {
        return header;
    }

    /** In bytes. */
    long memory() {
        return bytes.length + (long) Integer.BYTES * starts.length;
    }

    /** @param wanted a column's name, or several with bars between, of which the file has one */
    int column(String wanted) throws UnusableFile {
        int index = header.indexOf(wanted);
        for (var name : wanted.split("\\|", -1)) {
            index = index < 0 ? header.indexOf(name.strip()) : index;
        }
        if (index < 0) {
            throw new UnusableFile(
                    name + " has no column \"" + wanted + "\"; it has: " + String.join(", ", header) + ".");
        }
        return index;
    }

    /**
     * Finds the cells of a row: bounds[2c] to bounds[2c + 1] are the bytes of cell c, without its quotation marks.
     *
     * @throws UnusableFile if the row has not as many cells as the header
     */
    void cells(int row, int[] bounds) throws UnusableFile {
        int found = split(starts[row], starts[row + 1] - 1, bounds, Integer.MAX_VALUE);
        if (found != header.size()) {
            throw ragged(row, found);
        }
    }

    /** Brings a row into the cache. */
    int fetch(int row) {
        int start = starts[row];
        return bytes[start] + bytes[(start + starts[row + 1]) >>> 1] + bytes[starts[row + 1] - 2];
    }

    /** The bytes of one cell: the first in the upper half, the end in the lower. */
    long cell(int row, int column) throws UnusableFile {
        int[] bounds = new int[2 * column + 2];
        int found = split(starts[row], starts[row + 1] - 1, bounds, column + 1);
        if (found <= column) {
            throw ragged(row, found);
        }
        return ((long) bounds[2 * column] << 32) | bounds[2 * column + 1];
    }

    void requireWholeLines() throws UnusableFile {
        int[] bounds = new int[2 * header.size()];
        for (int row = 0; row < rows; row++) {
            cells(row, bounds);
        }
    }

    private UnusableFile ragged(int row, int found) {
        return new UnusableFile(name + ", line " + line(row) + ": " + found + " cells where the header has "
                + header.size() + "; mend the line, or quote cells that hold the delimiter.");
    }

    /** As written, quotation marks resolved. */
    String text(int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
    }

    /** The line of a record, counted from 1; quoted line breaks count. */
    private int line(int row) {
        return lineAt(bytes, starts[row]);
    }

    private static int lineAt(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private List<String> cells(int from, int to) {
        int[] bounds = new int[2 * (to - from + 2)];
        int count = split(from, to, bounds, Integer.MAX_VALUE);
        var cells = new ArrayList<String>();
        for (int c = 0; c < count; c++) {
            cells.add(text(bounds[2 * c], bounds[2 * c + 1]));
        }
        return cells;
    }

    /** Finds cells until the line ends or there are as many as wanted. */
    private int split(int from, int lineEnd, int[] bounds, int wanted) {
        int end = lineEnd;
        while (end > from && (bytes[end - 1] == '\r' || bytes[end - 1] == '\n')) {
            end--; // the line's own end, and blank lines behind it
        }
        int cell = 0;
        int i = from;
        while (true) {
            boolean quoted = i < end && bytes[i] == QUOTE;
            int start = quoted ? i + 1 : i;
            i = start;
            if (quoted) {
                while (i < end && !(bytes[i] == QUOTE && (i + 1 >= end || bytes[i + 1] != QUOTE))) {
                    i += bytes[i] == QUOTE ? 2 : 1;
                }
            }
            int stop = i;
            i = endOfCell(i, end);
            if (2 * cell + 1 < bounds.length) {
                bounds[2 * cell] = start;
                bounds[2 * cell + 1] = quoted ? Math.min(stop, end) : i;
            }
            cell++;
            if (i >= end || cell == wanted) {
                return cell;
            }
            i++;
        }
    }

    private int endOfCell(int from, int end) {
        int start = EightBytes.startOfWord(from);
        long found = EightBytes.within(from, end, start, EightBytes.found(words.word(start), everyDelimiter));
        while (found == 0) {
            start += Long.BYTES;
            if (start >= end) {
                return end;
            }
            found = EightBytes.found(words.word(start), everyDelimiter);
        }
        return Math.min(end, start + EightBytes.first(found));
    }

    private static int startOfText(String name, byte[] bytes) throws UnusableFile {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE) && bytes[1] < 0) {
            throw new UnusableFile(name + " is UTF-16; save it as CSV UTF-8.");
        }
        if (bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new UnusableFile(name + " is a workbook or archive, not a text file; save it as CSV UTF-8.");
        }
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** Decodes the lines that have more than ASCII; in few files those are many. */
    private static void requireUtf8(String name, byte[] bytes, int from, int to) throws UnusableFile {
        var words = new EightBytes(bytes);
        int end = from;
        for (int word = EightBytes.startOfWord(from); word < to; word += Long.BYTES) {
            long found = EightBytes.within(from, to, word, EightBytes.beyondAscii(words.word(word)));
            for (; found != 0; found &= found - 1) {
                int start = word + EightBytes.first(found);
                if (start >= end) {
                    end = endOfLine(bytes, start);
                    while (start > 0 && bytes[start - 1] != '\n') {
                        start--;
                    }
                    if (!isUtf8(bytes, start, end)) {
                        throw new UnusableFile(
                                name + ", line " + lineAt(bytes, start) + " is not UTF-8; save the file as CSV UTF-8.");
                    }
                }
            }
        }
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static byte delimiter(byte[] bytes, int from, int to) {
        byte best = ',';
        int most = 0;
        for (byte candidate : new byte[] {',', ';', '\t', '|'}) {
            int count = 0;
            for (int i = from; i < to; i++) {
                count += bytes[i] == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static int endOfLine(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }
}
