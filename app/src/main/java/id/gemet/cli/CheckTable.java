package id.gemet.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A CSV with headings, given beside the list; the headings are checked before any row. */
final class CheckTable {

    private CheckTable() {}

    static void read(Path file, List<String> needed, Consumer<NamedCsvRecord> consumer)
            throws IOException, UnusableInput {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ".");
        }
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                for (String column : needed) {
                    if (!row.getHeader().contains(column)) {
                        throw new UnusableInput(
                                "%s has no column %s; its first line must name the columns, with commas between."
                                        .formatted(file.getFileName(), column));
                    }
                }
                consumer.accept(row);
            }
        } catch (CsvParseException broken) {
            throw new UnusableInput("%s is not a CSV file: %s".formatted(file.getFileName(), broken.getMessage()));
        }
    }

    static String text(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }
}
