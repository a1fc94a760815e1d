package id.gemet.coverage;

import java.time.LocalDate;

/** Months for which a payer covers somebody. */
record CoverTerm(Status status, LocalDate first, LocalDate last, String payer) {

    enum Status {
        PENDING,
        ACTIVE,
        ENDED,
        REJECTED
    }

    boolean holdsOn(LocalDate day) {
        return status == Status.ACTIVE && !day.isBefore(first) && !day.isAfter(last);
    }
}
