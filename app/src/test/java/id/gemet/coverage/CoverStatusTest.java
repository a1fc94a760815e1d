package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.coverage.CoverStatus.Standing;
import id.gemet.coverage.CoverTerm.Status;
import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Optional<BillingMonth> PAID = Optional.of(BillingMonth.of(2026, 4));
    private static final CoverTerm UNTIL_DECEMBER = term(Status.ACTIVE, "2026-01-01", "2026-12-31");

    @Test
    void whoeverHasATermTodayIsCoveredUntilItsLastDay() {
        assertThat(status(UNTIL_DECEMBER))
                .isEqualTo(new CoverStatus(
                        Standing.COVERED,
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        "Kota Uji",
                        234,
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(BillingMonth.of(2026, 4))));
    }

    @Test
    void coverOfThirtyDaysAtMostEndsSoon() {
        assertThat(status(term(Status.ACTIVE, "2026-01-01", "2026-05-31")))
                .extracting(CoverStatus::standing, CoverStatus::day, CoverStatus::daysLeft)
                .containsExactly(Standing.ENDS_SOON, Optional.of(LocalDate.of(2026, 5, 31)), 20L);
        assertThat(status(term(Status.ACTIVE, "2026-01-01", "2026-06-30")).standing())
                .isEqualTo(Standing.COVERED);
    }

    @Test
    void aTermThatFollowsWithoutAGapLengthensTheCover() {
        assertThat(status(
                                term(Status.ACTIVE, "2026-01-01", "2026-05-31"),
                                term(Status.ACTIVE, "2026-06-01", "2026-08-31"))
                        .day())
                .contains(LocalDate.of(2026, 8, 31));
    }

    @Test
    void aTermThatFollowsAfterAGapDoesNot() {
        assertThat(status(
                                term(Status.ACTIVE, "2026-01-01", "2026-05-31"),
                                term(Status.ACTIVE, "2026-07-01", "2026-08-31"))
                        .standing())
                .isEqualTo(Standing.ENDS_SOON);
    }

    @Test
    void coverBeganWhereTheTermsBeforeItBeganUnlessThereWasAGap() {
        assertThat(status(
                                term(Status.ENDED, "2025-03-01", "2025-12-31"),
                                term(Status.ACTIVE, "2026-01-01", "2026-08-31"))
                        .since())
                .contains(LocalDate.of(2025, 3, 1));
        assertThat(status(
                                term(Status.ENDED, "2025-03-01", "2025-11-30"),
                                term(Status.ACTIVE, "2026-01-01", "2026-08-31"))
                        .since())
                .contains(LocalDate.of(2026, 1, 1));
        assertThat(status(
                                term(Status.REJECTED, "2025-03-01", "2025-12-31"),
                                term(Status.ACTIVE, "2026-01-01", "2026-08-31"))
                        .since())
                .contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void whatTheInsurerHasNotAcceptedIsNoCover() {
        assertThat(status(term(Status.PENDING, "2026-05-01", "2026-12-31")).standing())
                .isEqualTo(Standing.AT_INSURER);
        assertThat(status(term(Status.REJECTED, "2026-05-01", "2026-12-31")).standing())
                .isEqualTo(Standing.LISTED);
    }

    @Test
    void coverOfTheFutureOrThePastIsSaidToBeSo() {
        assertThat(status(term(Status.ACTIVE, "2026-06-01", "2026-12-31")))
                .extracting(CoverStatus::standing, CoverStatus::day)
                .containsExactly(Standing.STARTS_LATER, Optional.of(LocalDate.of(2026, 6, 1)));
        assertThat(status(term(Status.ENDED, "2026-01-01", "2026-03-31")))
                .extracting(CoverStatus::standing, CoverStatus::day)
                .containsExactly(Standing.ENDED, Optional.of(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void whoeverIsOnlyListedIsNotCovered() {
        assertThat(status().isCovered()).isFalse();
        assertThat(status().standing()).isEqualTo(Standing.LISTED);
    }

    private static CoverStatus status(CoverTerm... terms) {
        return CoverStatus.of(List.of(terms), TODAY);
    }

    private static CoverTerm term(Status status, String first, String last) {
        return new CoverTerm(status, LocalDate.parse(first), LocalDate.parse(last), "Kota Uji", PAID);
    }
}
