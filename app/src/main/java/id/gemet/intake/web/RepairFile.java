package id.gemet.intake.web;

import id.gemet.intake.ReviewedRow;
import id.gemet.intake.SheetColumns;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.Severity;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows to repair as a workbook of the same columns with the reasons behind them: to be mended and uploaded again.
 * Every cell is text, so that no identity number is rounded, and none can run as a formula wherever it is opened next.
 */
final class RepairFile {

    private RepairFile() {}

    static byte[] of(
            List<SheetColumns> sheets, List<ReviewedRow> rows, String reason, Function<Finding, String> sentence)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gemet", "1.0")) {
            for (var sheet : sheets) {
                var theirs = rows.stream()
                        .filter(row -> row.sheet() == sheet.sheet())
                        .toList();
                if (!theirs.isEmpty()) {
                    write(workbook.newWorksheet(sheet.name()), sheet, theirs, reason, sentence);
                }
            }
            if (rows.isEmpty()) {
                workbook.newWorksheet("-").value(0, 0, reason);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(
            Worksheet out,
            SheetColumns sheet,
            List<ReviewedRow> rows,
            String reason,
            Function<Finding, String> sentence) {
        int width = Math.max(
                sheet.columns().size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        for (var column : sheet.columns()) {
            out.value(0, column.index(), SpreadsheetText.inert(column.heading()));
        }
        out.value(0, width, reason);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                out.value(i + 1, column, SpreadsheetText.inert(row.cells().get(column)));
            }
            out.value(
                    i + 1,
                    width,
                    row.findings().stream()
                            .filter(finding -> finding.severity() != Severity.NOTE)
                            .map(sentence)
                            .collect(Collectors.joining(" ")));
        }
    }
}
