package id.gemet.coverage;

import id.gemet.coverage.CoverTerm.Status;
import id.gemet.shared.BillingMonth;
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
 * @param since the first day of the cover that lasts, or lasted, until then without a gap
 * @param paidThrough the last month for which the dues of that cover are paid
 */
public record CoverStatus(
        Standing standing,
        Optional<LocalDate> day,
        String payer,
        long daysLeft,
        Optional<LocalDate> since,
        Optional<BillingMonth> paidThrough) {

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
                left <= SOON_DAYS ? Standing.ENDS_SOON : Standing.COVERED,
                Optional.of(until),
                term.payer(),
                left,
                Optional.of(since(term.first(), terms)),
                term.paidThrough());
    }

    /** The beginning of the terms that led up to that day without a gap. */
    private static LocalDate since(LocalDate first, List<CoverTerm> terms) {
        return terms.stream()
                .filter(before -> before.heldOn(first.minusDays(1)))
                .findFirst()
                .map(before -> since(before.first(), terms))
                .orElse(first);
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
            return without(
                    Standing.STARTS_LATER,
                    Optional.of(later.get().first()),
                    later.get().payer());
        }
        if (terms.stream().anyMatch(term -> term.status() == Status.PENDING)) {
            return without(Standing.AT_INSURER, Optional.empty(), "");
        }
        return terms.stream()
                .filter(term -> term.heldOn(term.last()) && term.last().isBefore(today))
                .max(Comparator.comparing(CoverTerm::last))
                .map(last -> new CoverStatus(
                        Standing.ENDED,
                        Optional.of(last.last()),
                        "",
                        0,
                        Optional.of(since(last.first(), terms)),
                        last.paidThrough()))
                .orElseGet(() -> without(Standing.LISTED, Optional.empty(), ""));
    }

    private static CoverStatus without(Standing standing, Optional<LocalDate> day, String payer) {
        return new CoverStatus(standing, day, payer, 0, Optional.empty(), Optional.empty());
    }

    public boolean isCovered() {
        return standing == Standing.COVERED || standing == Standing.ENDS_SOON;
    }
}
