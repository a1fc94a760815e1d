package id.gemet.enrolment;

import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.file.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of an insurer's answer under whatever headings its branch uses. */
final class ReplySheet {

    private final Map<ReplyHeading, String> own;
    private final List<ReplyRow> rows = new ArrayList<>();
    private Map<ReplyHeading, Integer> columns = Map.of();
    private int sheet = -1;

    private ReplySheet(Map<ReplyHeading, String> own) {
        this.own = own;
    }

    /** Empty when no sheet has a heading for the NIK and one for number or status. */
    static List<ReplyRow> read(byte[] bytes, String name, Map<ReplyHeading, String> own)
            throws UnreadableFile, IOException {
        var reading = new ReplySheet(own);
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
                    text(row, ReplyHeading.NIK),
                    text(row, ReplyHeading.KPJ),
                    text(row, ReplyHeading.STATUS),
                    text(row, ReplyHeading.REASON),
                    text(row, ReplyHeading.DUES)));
        }
    }

    private Map<ReplyHeading, Integer> headings(RawRow row) {
        var found = new HashMap<ReplyHeading, Integer>();
        for (var column = 0; column < row.cells().size(); column++) {
            for (var heading : ReplyHeading.values()) {
                if (heading.isSpelled(row.cell(column).text(), own.getOrDefault(heading, ""))) {
                    found.putIfAbsent(heading, column);
                }
            }
        }
        var enough = found.containsKey(ReplyHeading.NIK)
                && (found.containsKey(ReplyHeading.KPJ) || found.containsKey(ReplyHeading.STATUS));
        return enough ? found : Map.of();
    }

    private String text(RawRow row, ReplyHeading heading) {
        var column = columns.get(heading);
        return column == null ? "" : row.cell(column).text();
    }
}
