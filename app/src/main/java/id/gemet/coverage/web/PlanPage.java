package id.gemet.coverage.web;

import id.gemet.coverage.Reading;
import id.gemet.coverage.plan.CoveragePlan;
import id.gemet.coverage.plan.LineOutlook;
import id.gemet.coverage.plan.PlanMonth;
import id.gemet.coverage.plan.Stress;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;

/**
 * A plan to the target and how long each line lasts.
 *
 * @param needed names a month that reach the target in time; empty when the money does not suffice for any number
 * @param dues of one person for one month at the price of public money
 * @param until how long the people of today are to be kept
 */
public record PlanPage(
        Reading reading,
        CoveragePlan plan,
        Optional<Long> needed,
        Rupiah dues,
        List<LineOutlook> lines,
        BillingMonth until) {

    private static final int MONTHS_SHOWN = 12;

    public List<PlanMonth> months() {
        return plan.months().subList(0, MONTHS_SHOWN);
    }

    /** Dues of everybody whom the plan leaves missing, for one month. */
    public Rupiah missingMonthly() {
        return dues.times(plan.missing());
    }

    public Rupiah missingYearly() {
        return missingMonthly().times(12);
    }

    public long missingNow() {
        return Math.max(0, plan.assumptions().target() - plan.assumptions().covered());
    }

    public Rupiah missingNowMonthly() {
        return dues.times(missingNow());
    }

    public Rupiah missingNowYearly() {
        return missingNowMonthly().times(12);
    }

    public int people() {
        return lines.stream().mapToInt(LineOutlook::people).sum();
    }

    public Rupiah costThrough() {
        return lines.stream().map(line -> line.costThrough(until)).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah missingThrough() {
        return lines.stream().map(line -> line.missingThrough(until)).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public List<Stress> stresses() {
        return List.of(Stress.values());
    }
}
