package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;

/**
 * What a plan rests on; every figure is shown beside its result.
 *
 * @param from the first month planned
 * @param covered people covered at its beginning, by the official reading
 * @param target people to be covered
 * @param by the month of the target
 * @param waiting people verified and waiting for money at the beginning
 * @param listedPerMonth names that the offices bring a month
 * @param verifiedPercent of these, whole per cent, who turn out to be who the list says
 * @param leavingPerMille of those covered, a month: who die, move away, turn 65 or go without paying
 * @param sameBudgetsEachYear whether every line is granted again each year with the same ceiling and months
 * @param maturesAfter months without a gap until the full death benefit is due; nobody new begins for fewer, which would
 *     leave the family the funeral costs alone
 */
public record Assumptions(
        BillingMonth from,
        long covered,
        long target,
        BillingMonth by,
        long waiting,
        long listedPerMonth,
        int verifiedPercent,
        int leavingPerMille,
        boolean sameBudgetsEachYear,
        int maturesAfter) {

    public Assumptions {
        if (covered < 0 || target <= 0 || waiting < 0 || listedPerMonth < 0) {
            throw new IllegalArgumentException("People are counted from nought up");
        }
        if (verifiedPercent < 0 || verifiedPercent > 100 || leavingPerMille < 0 || leavingPerMille > 1000) {
            throw new IllegalArgumentException("A share is between none and all");
        }
    }

    Assumptions listing(long perMonth) {
        return new Assumptions(
                from,
                covered,
                target,
                by,
                waiting,
                perMonth,
                verifiedPercent,
                leavingPerMille,
                sameBudgetsEachYear,
                maturesAfter);
    }
}
