package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Month by month to a target: lists bring names, verification keeps a share of them, and each line pays for as many as its
 * money keeps covered without a gap. People leave; they lapse when a line ends, and wait for money again. Money that runs out soonest is spent first.
 */
public record CoveragePlan(Assumptions assumptions, List<PlanMonth> months) {

    /** A plan looks no farther. */
    public static final int YEARS = 5;

    private static final long LISTED_MOST = 1_000_000;

    public CoveragePlan {
        months = List.copyOf(months);
    }

    public static CoveragePlan of(Assumptions assumptions, List<LineOutlook> lines, Price price) {
        var purses =
                lines.stream().map(line -> new Purse(line, assumptions, price)).toList();
        var months = new ArrayList<PlanMonth>();
        long covered = assumptions.covered();
        long waiting = assumptions.waiting();
        for (var month : assumptions.from().through(YEARS * 12)) {
            waiting += assumptions.listedPerMonth() * assumptions.verifiedPercent() / 100;
            var step = step(month, purses, covered, waiting, assumptions.leavingPerMille());
            covered = step.covered();
            waiting = step.waiting();
            months.add(step);
        }
        return new CoveragePlan(assumptions, months);
    }

    private static PlanMonth step(
            BillingMonth month, List<Purse> purses, long covered, long waiting, int leavingPerMille) {
        long left = covered * leavingPerMille / 1000;
        long lapsed = 0;
        for (var purse : purses) {
            purse.turnTo(month);
            purse.lose(month, leavingPerMille);
            lapsed += purse.keep(month);
        }
        long queue = waiting + lapsed;
        long joined = 0;
        for (var purse :
                purses.stream().sorted(Comparator.comparing(Purse::ends)).toList()) {
            joined += purse.join(month, queue - joined);
        }
        var dues = purses.stream().map(purse -> purse.dues(month)).reduce(Rupiah.ZERO, Rupiah::plus);
        return new PlanMonth(
                month, joined, left, lapsed, Math.max(0, covered - left - lapsed + joined), queue - joined, dues);
    }

    /** The first month at whose end the target is reached; empty if not within the years looked at. */
    public Optional<BillingMonth> reached() {
        return months.stream()
                .filter(month -> month.covered() >= assumptions.target())
                .map(PlanMonth::month)
                .findFirst();
    }

    public boolean isInTime() {
        return reached().filter(month -> month.compareTo(assumptions.by()) <= 0).isPresent();
    }

    /** Who is missing at the end of the target's month. */
    public long missing() {
        return months.stream()
                .filter(month -> month.month().equals(assumptions.by()))
                .findFirst()
                .map(month -> Math.max(0, assumptions.target() - month.covered()))
                .orElse(Math.max(0, assumptions.target() - assumptions.covered()));
    }

    /** The fewest names a month that reach the target in time; empty when the money does not suffice for any number. */
    public static Optional<Long> listedNeeded(Assumptions assumptions, List<LineOutlook> lines, Price price) {
        long enough = LISTED_MOST;
        if (!of(assumptions.listing(enough), lines, price).isInTime()) {
            return Optional.empty();
        }
        long tooFew = -1;
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (of(assumptions.listing(middle), lines, price).isInTime()) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return Optional.of(enough);
    }
}
