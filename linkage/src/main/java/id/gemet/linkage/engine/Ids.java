package id.gemet.linkage.engine;

import java.util.List;

/** What the records are called: by the model's column, or by their numbers in the file where it names none. */
final class Ids {

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

    String of(int row) {
        return records.id(row, file(row));
    }

    DelimitedFile file(int row) {
        return files.get((int) (records.origin[row] >>> 32));
    }

    /** Where its bytes begin in the file. */
    int from(int row) {
        return (int) (records.ids[row] >>> 16);
    }

    int length(int row) {
        return (int) (records.ids[row] & 0xFFFF);
    }

    /** Reads a byte of an id, so that loads overlap before they are waited for. */
    int fetch(int row) {
        return areNumbers ? 0 : file(row).bytes[from(row)];
    }
}
