package id.gemet.coverage.web;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.List;

/**
 * Who grows too old before their months are over, some of them, and who comes next on their lines.
 *
 * @param limit in years
 * @param ending the reader may end cover
 */
public record OverAgePage(int limit, int people, List<Row> rows, List<Line> lines, int offset, boolean ending) {

    static final int ROWS = 50;

    public record Row(
            String worker,
            String name,
            String kelurahan,
            String line,
            LocalDate tooOldOn,
            boolean reached,
            BillingMonth paidThrough) {}

    /** @param next masked, the first who wait and whom the line may pay for */
    public record Line(String name, int leaving, List<Next> next) {}

    public record Next(String name, String kelurahan) {}

    public String previous() {
        return offset > 0 ? "?from=" + Math.max(0, offset - ROWS) : "";
    }

    public String next() {
        return offset + rows.size() < people ? "?from=" + (offset + ROWS) : "";
    }
}
