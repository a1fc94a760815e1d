package id.gemet.coverage;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Months for which a payer covers somebody.
 *
 * @param paidThrough the last month for which this person's dues, and all before, are paid; empty when none is
 */
public record CoverTerm(
        Status status, LocalDate first, LocalDate last, String payer, Optional<BillingMonth> paidThrough) {

    public enum Status {
        PENDING,
        ACTIVE,
        ENDED,
        REJECTED
    }

    boolean holdsOn(LocalDate day) {
        return status == Status.ACTIVE && isWithin(day);
    }

    /** Was or is in force on the day. */
    boolean heldOn(LocalDate day) {
        return (status == Status.ACTIVE || status == Status.ENDED) && isWithin(day);
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
