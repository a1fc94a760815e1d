package id.gemet.coverage;

import id.gemet.coverage.CoverTerm.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a worker is told.
 *
 * @param day until when the cover lasts, since when it is over, or from when it will be
 * @param payer who pays; empty without cover
 * @param daysLeft with cover, the last day not included
 */
public record CoverStatus(Standing standing, Optional<LocalDate> day, String payer, long daysLeft) {

    private static final int SOON_DAYS = 30;

    public enum Standing {
        COVERED,
        /** Covered for 30 days at most, and nothing follows. */
        ENDS_SOON,
        STARTS_LATER,
        /** Sent to the insurer, which has not answered. */
        AT_INSURER,
        ENDED,
        /** A list names them, nothing more. */
        LISTED
    }

    static CoverStatus of(List<CoverTerm> terms, LocalDate today) {
        return terms.stream()
                .filter(term -> term.holdsOn(today))
                .findFirst()
                .map(term -> covered(term, terms, today))
                .orElseGet(() -> uncovered(terms, today));
    }

    private static CoverStatus covered(CoverTerm term, List<CoverTerm> terms, LocalDate today) {
        var until = through(term.last(), terms);
        var left = ChronoUnit.DAYS.between(today, until);
        return new CoverStatus(
                left <= SOON_DAYS ? Standing.ENDS_SOON : Standing.COVERED, Optional.of(until), term.payer(), left);
    }

    /** The end of the terms that follow one another without a gap. */
    private static LocalDate through(LocalDate last, List<CoverTerm> terms) {
        return terms.stream()
                .filter(next -> next.holdsOn(last.plusDays(1)))
                .findFirst()
                .map(next -> through(next.last(), terms))
                .orElse(last);
    }

    private static CoverStatus uncovered(List<CoverTerm> terms, LocalDate today) {
        var later = terms.stream()
                .filter(term -> term.status() == Status.ACTIVE && term.first().isAfter(today))
                .min(Comparator.comparing(CoverTerm::first));
        if (later.isPresent()) {
            return new CoverStatus(
                    Standing.STARTS_LATER,
                    Optional.of(later.get().first()),
                    later.get().payer(),
                    0);
        }
        if (terms.stream().anyMatch(term -> term.status() == Status.PENDING)) {
            return new CoverStatus(Standing.AT_INSURER, Optional.empty(), "", 0);
        }
        return terms.stream()
                .filter(term -> term.status() != Status.REJECTED && term.last().isBefore(today))
                .map(CoverTerm::last)
                .max(Comparator.naturalOrder())
                .map(last -> new CoverStatus(Standing.ENDED, Optional.of(last), "", 0))
                .orElseGet(() -> new CoverStatus(Standing.LISTED, Optional.empty(), "", 0));
    }

    public boolean isCovered() {
        return standing == Standing.COVERED || standing == Standing.ENDS_SOON;
    }
}
