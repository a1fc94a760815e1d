package id.gemet.bench.linkage.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvBytesTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasWritten() throws IOException {
        var cells = List.of("12", "Siti, S.Pd", "", "\"", "said \"Ibu\"", "\",\"", "é");
        var text = new StringBuilder();
        CsvText.append(text, cells);
        var file = Files.writeString(folder.resolve("cells.csv"), text);

        assertThat(rows(file)).containsExactly(cells);
    }

    @Test
    void takesWindowsLinesAndALastLineWithoutEnd() throws IOException {
        var file = Files.writeString(folder.resolve("cells.csv"), "a,b\r\n1,\r\n2,x");

        assertThat(rows(file)).containsExactly(List.of("a", "b"), List.of("1", ""), List.of("2", "x"));
    }

    private static List<List<String>> rows(Path file) throws IOException {
        var all = new ArrayList<List<String>>();
        try (var rows = new CsvBytes(file)) {
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (var i = 0; i < rows.cells(); i++) {
                    cells.add(rows.text(i));
                }
                all.add(cells);
            }
        }
        return all;
    }
}
