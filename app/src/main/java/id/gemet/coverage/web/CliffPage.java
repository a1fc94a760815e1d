package id.gemet.coverage.web;

import id.gemet.coverage.continuity.Ahead;
import id.gemet.coverage.continuity.CliffCalendar;
import id.gemet.coverage.continuity.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which cover is lost.
 *
 * @param months as typed; empty: to the end of the year of each day
 * @param lost for want of money in the year before today
 */
public record CliffPage(CliffCalendar calendar, List<Row> rows, String months, Notices.Lost lost) {

    /**
     * @param lapsesOn by the office's figure
     * @param due the notice that is due now
     * @param told workers who got it
     */
    public record Row(CliffCalendar.Day day, LocalDate lapsesOn, Optional<Ahead> due, int told) {}

    /** The first day of all. */
    public Optional<Row> nearest() {
        return rows.stream().findFirst();
    }
}
