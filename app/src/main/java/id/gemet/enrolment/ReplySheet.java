package id.gemet.enrolment;

import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.file.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the rows of an insurer's answer under whatever headings its branch uses. */
final class ReplySheet {

    private enum Heading {
        NIK("NIK NOKTP NOMORKTP NOMORIDENTITAS NOMORINDUKKEPENDUDUKAN"),
        KPJ("KPJ NOKPJ NOMORKPJ NOPESERTA NOMORPESERTA"),
        STATUS("STATUS HASIL STATUSPENDAFTARAN STATUSKEPESERTAAN"),
        REASON("KETERANGAN ALASAN PESAN CATATAN KETERANGANGAGAL");

        private final String spellings;

        Heading(String spellings) {
            this.spellings = spellings;
        }

        boolean isSpelled(String letters) {
            return Arrays.asList(spellings.split(" ")).contains(letters);
        }
    }

    private final List<ReplyRow> rows = new ArrayList<>();
    private Map<Heading, Integer> columns = Map.of();
    private int sheet = -1;

    private ReplySheet() {}

    /** Empty when no sheet has a heading for the NIK and one for number or status. */
    static List<ReplyRow> read(byte[] bytes, String name) throws UnreadableFile, IOException {
        var reading = new ReplySheet();
        try (var list = ListFile.open(bytes, name)) {
            list.rows(reading::take);
        }
        return List.copyOf(reading.rows);
    }

    private void take(RawRow row) {
        if (row.sheet() != sheet) {
            sheet = row.sheet();
            columns = Map.of();
        }
        if (columns.isEmpty()) {
            columns = headings(row);
        } else if (!row.isBlank()) {
            rows.add(new ReplyRow(
                    row.row(),
                    text(row, Heading.NIK),
                    text(row, Heading.KPJ),
                    text(row, Heading.STATUS),
                    text(row, Heading.REASON)));
        }
    }

    private static Map<Heading, Integer> headings(RawRow row) {
        var found = new HashMap<Heading, Integer>();
        for (var column = 0; column < row.cells().size(); column++) {
            var letters = row.cell(column).text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
            for (var heading : Heading.values()) {
                if (heading.isSpelled(letters)) {
                    found.putIfAbsent(heading, column);
                }
            }
        }
        var enough =
                found.containsKey(Heading.NIK) && (found.containsKey(Heading.KPJ) || found.containsKey(Heading.STATUS));
        return enough ? found : Map.of();
    }

    private String text(RawRow row, Heading heading) {
        var column = columns.get(heading);
        return column == null ? "" : row.cell(column).text();
    }
}
