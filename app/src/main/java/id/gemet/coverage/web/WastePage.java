package id.gemet.coverage.web;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;

/**
 * Whose money protects less than it could, some of them.
 *
 * @param people in all
 * @param dues of all bridges at the price of public money
 */
public record WastePage(int people, Rupiah dues, List<Row> rows, int offset) {

    static final int ROWS = 50;

    public record Row(String worker, String name, String kelurahan, List<Bridge> bridges) {}

    /**
     * @param kind GAP, LAPSE or TOO_SHORT
     * @param line that could pay most cheaply; empty when none can
     */
    public record Bridge(String kind, MonthRange months, Rupiah dues, Optional<String> line) {}

    public String previous() {
        return offset > 0 ? "?from=" + Math.max(0, offset - ROWS) : "";
    }

    public String next() {
        return offset + rows.size() < people ? "?from=" + (offset + ROWS) : "";
    }
}
