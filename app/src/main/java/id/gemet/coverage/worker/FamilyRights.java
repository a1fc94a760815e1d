package id.gemet.coverage.worker;

import id.gemet.coverage.CoverStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the family may claim if the participant dies on a day of cover, in rupiah. Rules.
 *
 * @param day today, or the last day of a cover that is over
 * @param since the first day of the cover that lasted until then without a gap
 */
public record FamilyRights(LocalDate day, LocalDate since) {

    private static final long FUNERAL = 10_000_000;
    private static final long DEATH = 20_000_000;
    private static final long PERIODIC = 24 * 500_000;
    private static final int MONTHS_UNTIL_FULL = 3;
    private static final int YEARS_UNTIL_SCHOLARSHIP = 3;

    /** Dues of the lowest class declare an income of a million a month; a city pays no other. */
    private static final long INCOME_DECLARED = 1_000_000;

    private static final int INCOMES_AFTER_ACCIDENT = 48;

    public FamilyRights {
        if (day.isBefore(since)) {
            throw new IllegalArgumentException("Nobody is covered before the cover begins");
        }
    }

    /** Empty for whoever was never covered. */
    public static Optional<FamilyRights> of(CoverStatus status, LocalDate today) {
        return status.since()
                .map(since -> new FamilyRights(
                        status.isCovered() ? today : status.day().orElse(today), since));
    }

    public boolean isFull() {
        return !day.isBefore(fullFrom());
    }

    /** From when on the family gets more than the funeral. */
    public LocalDate fullFrom() {
        return since.plusMonths(MONTHS_UNTIL_FULL);
    }

    /** After an illness, or anything but an accident at work. */
    public long afterIllness() {
        return isFull() ? full() : FUNERAL;
    }

    public long full() {
        return FUNERAL + DEATH + PERIODIC;
    }

    /** Has no waiting time. */
    public long afterAccident() {
        return INCOMES_AFTER_ACCIDENT * INCOME_DECLARED + FUNERAL + PERIODIC;
    }

    /** For two children, from the first class to the last. */
    public long scholarship() {
        return Scholarship.most();
    }

    /** After an accident at work the children have it from the first day. */
    public LocalDate scholarshipAfterIllnessFrom() {
        return since.plusYears(YEARS_UNTIL_SCHOLARSHIP);
    }
}
