package id.gemet.bench.linkage.csv;

import java.util.List;

/** Cells to a line. */
public final class CsvText {

    private CsvText() {}

    public static void append(StringBuilder line, List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(line, cells.get(i));
        }
        line.append('\n');
    }

    private static void append(StringBuilder line, String cell) {
        if (cell.indexOf(',') < 0 && cell.indexOf('"') < 0) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
