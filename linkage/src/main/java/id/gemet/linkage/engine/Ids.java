package id.gemet.linkage.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the records are called: by the model's column, or by their numbers in the file where it names none. */
final class Ids {

    private static final int SHORT_MAX = 7;
    private static final long SHORT = Long.MIN_VALUE;

    private final boolean areNumbers;
    private final List<DelimitedFile> files;
    private final Records records;

    Ids(LinkModel model, List<DelimitedFile> files, Records records) {
        areNumbers = model.id().isEmpty();
        this.files = files;
        this.records = records;
    }

    boolean areNumbers() {
        return areNumbers;
    }

    /** From 1. */
    int number(int row) {
        return (int) records.origin[row] + 1;
    }

    /** Up to seven bytes that need no quotation marks are kept themselves, of others where they begin and how many they are. */
    static long kept(byte[] bytes, int from, int to) {
        long kept = 0;
        for (int i = from; i < to; i++) {
            if (to - from > SHORT_MAX || needsQuotes(bytes[i])) {
                return ((long) from << 16) | Math.min(to - from, 0xFFFF);
            }
            kept |= (bytes[i] & 0xFFL) << (Byte.SIZE * (i - from));
        }
        return SHORT | ((long) (to - from) << (Byte.SIZE * SHORT_MAX)) | kept;
    }

    static boolean needsQuotes(byte b) {
        return b == ',' || b == '"' || b == '\n';
    }

    /** As written. */
    String of(int row) {
        if (areNumbers) {
            return Integer.toString(number(row));
        }
        if (!isShort(row)) {
            return file(row).text(from(row), from(row) + length(row));
        }
        byte[] bytes = new byte[length(row)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = letter(row, i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    DelimitedFile file(int row) {
        return files.get((int) (records.origin[row] >>> 32));
    }

    /** Whether its bytes need not be looked up in the file. */
    boolean isShort(int row) {
        return records.ids[row] < 0;
    }

    /** One byte of a short one. */
    byte letter(int row, int index) {
        return (byte) (records.ids[row] >>> (Byte.SIZE * index));
    }

    /** Where the bytes of one that is not short begin in the file. */
    int from(int row) {
        return (int) (records.ids[row] >>> 16);
    }

    int length(int row) {
        long kept = records.ids[row];
        return kept < 0 ? (int) ((kept & Long.MAX_VALUE) >>> (Byte.SIZE * SHORT_MAX)) : (int) (kept & 0xFFFF);
    }

    /** Reads a byte of an id, so that loads overlap before they are waited for. */
    int fetch(int row) {
        return areNumbers || isShort(row) ? 0 : file(row).bytes[from(row)];
    }
}
