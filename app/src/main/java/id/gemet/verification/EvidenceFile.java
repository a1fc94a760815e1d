package id.gemet.verification;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An answer file with one header row, read by column name; capitals and punctuation in the names do not matter. */
final class EvidenceFile {

    private EvidenceFile() {}

    static List<Map<String, String>> read(byte[] content, String name) throws UnreadableFile {
        try {
            var file = Files.createTempFile("gemet", ".upload");
            try {
                Files.write(file, content);
                return rows(file, name);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The file could not be read", problem);
        }
    }

    private static List<Map<String, String>> rows(Path file, String name) throws UnreadableFile, IOException {
        var header = new ArrayList<String>();
        var rows = new ArrayList<Map<String, String>>();
        try (var list = ListFile.open(file, name)) {
            list.rows(row -> {
                if (row.isBlank() || row.sheet() > 0) {
                    return;
                }
                if (header.isEmpty()) {
                    row.cells().forEach(cell -> header.add(key(cell)));
                    return;
                }
                var values = new HashMap<String, String>();
                for (var column = 0; column < header.size(); column++) {
                    values.put(header.get(column), row.cell(column).text().strip());
                }
                rows.add(values);
            });
        }
        return rows;
    }

    private static String key(Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
