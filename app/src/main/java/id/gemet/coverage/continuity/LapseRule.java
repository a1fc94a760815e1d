package id.gemet.coverage.continuity;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;

/**
 * When unpaid cover is over, and when the full death benefit is due.
 *
 * @param lapseMonths cover is over on the first day of this unpaid month in a row; 1: with the last paid day
 * @param matureMonths paid months before which a death leaves the funeral costs alone
 */
public record LapseRule(int lapseMonths, int matureMonths) {

    public LapseRule {
        if (lapseMonths < 1 || matureMonths < 1) {
            throw new IllegalArgumentException("Months are counted from one up");
        }
    }

    public LocalDate lapsesAfter(BillingMonth paidThrough) {
        return paidThrough.plusMonths(lapseMonths).firstDay();
    }

    /** @param unpaid months in a row */
    boolean survives(int unpaid) {
        return unpaid < lapseMonths;
    }
}
