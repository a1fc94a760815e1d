package id.gemet.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A CSV with headings, given beside the list; the headings are checked before any row. */
final class CheckTable {

    private CheckTable() {}

    static void read(Path file, List<String> needed, Consumer<Row> consumer) throws IOException, UnusableInput {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ".");
        }
        try (var records = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            var lines = records.iterator();
            if (!lines.hasNext()) {
                return;
            }
            var columns = columns(file, lines.next(), needed);
            while (lines.hasNext()) {
                consumer.accept(new Row(lines.next(), columns));
            }
        } catch (CsvParseException broken) {
            throw new UnusableInput("%s is not a CSV file: %s".formatted(file.getFileName(), broken.getMessage()));
        }
    }

    private static Map<String, Integer> columns(Path file, CsvRecord headings, List<String> needed)
            throws UnusableInput {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < headings.getFieldCount(); i++) {
            columns.putIfAbsent(headings.getField(i), i);
        }
        for (String column : needed) {
            if (!columns.containsKey(column)) {
                throw new UnusableInput(
                        "%s has no column %s; its first line must name the columns, with commas between."
                                .formatted(file.getFileName(), column));
            }
        }
        return columns;
    }

    /** A line below the headings. */
    record Row(CsvRecord record, Map<String, Integer> columns) {

        /** Empty if there is no such column. */
        String text(String column) {
            var position = columns.get(column);
            return position == null || position >= record.getFieldCount()
                    ? ""
                    : record.getField(position).strip();
        }
    }
}
