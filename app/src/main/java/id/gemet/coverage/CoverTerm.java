package id.gemet.coverage;

import java.time.LocalDate;

/** Months for which a payer covers somebody. */
public record CoverTerm(Status status, LocalDate first, LocalDate last, String payer) {

    public enum Status {
        PENDING,
        ACTIVE,
        ENDED,
        REJECTED
    }

    boolean holdsOn(LocalDate day) {
        return status == Status.ACTIVE && !day.isBefore(first) && !day.isAfter(last);
    }
}
