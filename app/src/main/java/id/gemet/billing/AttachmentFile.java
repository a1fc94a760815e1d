package id.gemet.billing;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.gemet.billing.Attachment.Format;
import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import id.gemet.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Draws the list of people behind a payment order. Texts are texts: nothing is run as a formula, no NIK rounded. */
final class AttachmentFile {

    /** A person as the list names them. */
    record Row(int rank, String name, String nik, String kelurahan, Rupiah amount) {}

    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADING = List.of("No.", "Nama", "NIK", "Kelurahan", "Iuran");
    private static final List<Column> COLUMNS = List.of(
            Column.ofFigures(HEADING.get(0), 14),
            Column.of(HEADING.get(1), 56),
            Column.of(HEADING.get(2), 34),
            Column.of(HEADING.get(3), 31),
            Column.ofFigures(HEADING.get(4), 25));

    private AttachmentFile() {}

    static Attachment write(
            String payer, String line, String account, BillingMonth month, List<Row> rows, Format format) {
        var name = "lampiran-%s-%d-orang".formatted(month, rows.size());
        return switch (format) {
            case PDF -> new Attachment(name + ".pdf", "application/pdf", pdf(payer, line, account, month, rows));
            case XLSX -> new Attachment(name + ".xlsx", XLSX_TYPE, xlsx(rows));
            case CSV -> new Attachment(name + ".csv", "text/csv;charset=UTF-8", csv(rows));
        };
    }

    private static byte[] pdf(String payer, String line, String account, BillingMonth month, List<Row> rows) {
        var figures = Figures.INDONESIAN;
        try (var paper = new Paper("Lampiran SPP iuran " + figures.month(month))) {
            paper.centred("LAMPIRAN SPP/SPM", 13);
            paper.centred("IURAN JAMINAN SOSIAL KETENAGAKERJAAN PEKERJA RENTAN", 11);
            paper.space(4);
            paper.paragraph("Bulan iuran: " + figures.month(month), 10);
            paper.paragraph(
                    "Pos dana: %s · %s%s".formatted(payer, line, account.isBlank() ? "" : " (" + account + ")"), 10);
            paper.paragraph(
                    "Jumlah: %s orang, %s (%s)"
                            .formatted(
                                    figures.number(rows.size()),
                                    figures.rupiah(total(rows).amount()),
                                    figures.rupiahInWords(total(rows).amount())),
                    10);
            paper.space(3);
            paper.table(
                    COLUMNS,
                    Stream.concat(
                                    rows.stream().map(AttachmentFile::cells),
                                    Stream.of(List.of(
                                            "",
                                            "Jumlah",
                                            "",
                                            "",
                                            figures.rupiah(total(rows).amount()))))
                            .toList(),
                    8);
            return paper.bytes();
        }
    }

    private static List<String> cells(Row row) {
        return List.of(
                Integer.toString(row.rank()),
                row.name(),
                row.nik(),
                row.kelurahan(),
                Figures.INDONESIAN.rupiah(row.amount().amount()));
    }

    private static byte[] xlsx(List<Row> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Gemet", "1.0")) {
            var sheet = workbook.newWorksheet("Lampiran");
            var all = new ArrayList<List<String>>();
            all.add(HEADING);
            rows.forEach(row -> all.add(cells(row)));
            for (var row = 0; row < all.size(); row++) {
                for (var column = 0; column < HEADING.size() - 1; column++) {
                    sheet.value(row, column, all.get(row).get(column));
                }
            }
            sheet.value(0, HEADING.size() - 1, HEADING.getLast());
            for (var row = 0; row < rows.size(); row++) {
                sheet.value(row + 1, HEADING.size() - 1, rows.get(row).amount().amount());
            }
            sheet.value(rows.size() + 1, 1, "Jumlah");
            sheet.value(rows.size() + 1, HEADING.size() - 1, total(rows).amount());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static byte[] csv(List<Row> rows) {
        var text = new StringWriter().append('\uFEFF'); // Excel reads UTF-8 only with the mark
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADING);
            for (var row : rows) {
                csv.writeRecord(
                        Integer.toString(row.rank()),
                        SpreadsheetText.inert(row.name()),
                        SpreadsheetText.inert(row.nik()),
                        SpreadsheetText.inert(row.kelurahan()),
                        Long.toString(row.amount().amount()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Rupiah total(List<Row> rows) {
        return rows.stream().map(Row::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
