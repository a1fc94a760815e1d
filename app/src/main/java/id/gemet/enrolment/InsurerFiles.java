package id.gemet.enrolment;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.gemet.enrolment.InsurerFile.Format;
import id.gemet.shared.Rupiah;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes the insurer's file. Every cell is text, so nothing in it is ever run as a formula, nor a NIK rounded. */
final class InsurerFiles {

    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private InsurerFiles() {}

    static InsurerFile write(int batchNumber, List<FileColumn> columns, List<FileRow> rows, Format format) {
        var bytes = switch (format) {
            case XLSX -> xlsx(batchNumber, columns, rows);
            case CSV -> csv(columns, rows);
        };
        var name = "gemet-bpu-%d-%d-orang.%s".formatted(batchNumber, rows.size(), suffix(format));
        return new InsurerFile(
                name, format == Format.XLSX ? XLSX_TYPE : "text/csv;charset=UTF-8", bytes, sha256(bytes));
    }

    private static byte[] xlsx(int batchNumber, List<FileColumn> columns, List<FileRow> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Gemet", "1.0")) {
            var sheet = workbook.newWorksheet("Peserta");
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).header());
                for (var row = 0; row < rows.size(); row++) {
                    sheet.value(
                            row + 1,
                            column,
                            rows.get(row).text(columns.get(column).content()));
                }
            }
            var control = workbook.newWorksheet("Kontrol");
            control.value(0, 0, "Kiriman");
            control.value(0, 1, batchNumber);
            control.value(1, 0, "Jumlah orang");
            control.value(1, 1, rows.size());
            control.value(2, 0, "Jumlah iuran per bulan");
            control.value(2, 1, total(rows).amount());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static byte[] csv(List<FileColumn> columns, List<FileRow> rows) {
        var text = new StringWriter().append('\uFEFF'); // Excel reads UTF-8 only with the mark
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(FileColumn::header).toList());
            for (var row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> SpreadsheetText.inert(row.text(column.content())))
                        .toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Rupiah total(List<FileRow> rows) {
        return rows.stream().map(FileRow::monthly).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static String suffix(Format format) {
        return switch (format) {
            case XLSX -> "xlsx";
            case CSV -> "csv";
        };
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
