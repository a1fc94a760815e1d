package id.gemet.coverage.worker;

import id.gemet.coverage.CoverStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the family may claim if the participant dies on a day of cover, in rupiah. Rules.
 *
 * @param day today, or the last day of a cover that is over
 * @param since the first day of the cover that lasted until then without a gap
 * @param last the last day of that cover
 */
public record FamilyRights(LocalDate day, LocalDate since, LocalDate last) {

    private static final long FUNERAL = 10_000_000;
    private static final long DEATH = 20_000_000;
    private static final long PERIODIC = 24 * 500_000;
    private static final int MONTHS_UNTIL_FULL = 3;
    private static final int YEARS_UNTIL_SCHOLARSHIP = 3;

    /** Dues of the lowest class declare an income of a million a month; a city pays no other. */
    private static final long INCOME_DECLARED = 1_000_000;

    private static final int INCOMES_AFTER_ACCIDENT = 48;

    /** Whether a right that needs time has come, and if not, whether this cover lasts until it does. */
    public enum Ripe {
        NOW,
        LATER,
        NOT_IN_THIS_COVER
    }

    public FamilyRights {
        if (day.isBefore(since) || last.isBefore(day)) {
            throw new IllegalArgumentException("Nobody is covered before the cover begins or after it ends");
        }
    }

    /** Empty for whoever was never covered. */
    public static Optional<FamilyRights> of(CoverStatus status, LocalDate today) {
        return status.since()
                .flatMap(since ->
                        status.day().map(last -> new FamilyRights(status.isCovered() ? today : last, since, last)));
    }

    /** More than the funeral. */
    public Ripe full() {
        return ripe(fullFrom());
    }

    /** School money after an illness; after an accident at work the children have it from the first day. */
    public Ripe scholarshipAfterIllness() {
        return ripe(scholarshipAfterIllnessFrom());
    }

    private Ripe ripe(LocalDate from) {
        if (!day.isBefore(from)) {
            return Ripe.NOW;
        }
        return last.isBefore(from) ? Ripe.NOT_IN_THIS_COVER : Ripe.LATER;
    }

    /** From when on the family gets more than the funeral. */
    public LocalDate fullFrom() {
        return since.plusMonths(MONTHS_UNTIL_FULL);
    }

    /** After an illness, or anything but an accident at work. */
    public long afterIllness() {
        return full() == Ripe.NOW ? fullAmount() : FUNERAL;
    }

    public long fullAmount() {
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

    public LocalDate scholarshipAfterIllnessFrom() {
        return since.plusYears(YEARS_UNTIL_SCHOLARSHIP);
    }
}
