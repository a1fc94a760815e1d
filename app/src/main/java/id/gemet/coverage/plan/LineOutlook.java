package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.util.List;
import java.util.Optional;

/**
 * A budget line and the people it pays now: how long they stay paid, and what keeping them longer costs. Months already
 * reserved keep their price; later months are paid from what is free.
 *
 * @param ceiling what the line grants in its fiscal year
 * @param free neither reserved nor spent
 */
public record LineOutlook(
        String payer,
        String name,
        PayerKind kind,
        MonthRange months,
        Rupiah ceiling,
        Rupiah free,
        List<Cohort> cohorts) {

    public LineOutlook {
        cohorts = List.copyOf(cohorts);
    }

    public int people() {
        return cohorts.stream().mapToInt(Cohort::people).sum();
    }

    public Rupiah monthly() {
        return cohorts.stream().map(Cohort::monthly).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The last month in which all of them are paid; empty when the line pays for nobody. */
    public Optional<BillingMonth> lasts() {
        return lasts(Stress.NONE);
    }

    public Optional<BillingMonth> lasts(Stress stress) {
        var reserved = cohorts.stream().map(Cohort::through).min(BillingMonth::compareTo);
        if (reserved.isEmpty()) {
            return Optional.empty();
        }
        var left = freeUnder(stress);
        var last = reserved.get();
        for (var month = last.plusMonths(1); months.contains(month); month = month.plusMonths(1)) {
            left = left.minus(unreserved(month, stress.percentDearer()));
            if (left.isNegative()) {
                return Optional.of(last);
            }
            last = month;
        }
        return Optional.of(last);
    }

    /** What it takes beyond the reserved months to keep all of them through the month; none if they are. */
    public Rupiah costThrough(BillingMonth until) {
        return cohorts.stream()
                .map(cohort -> cohort.monthly().times(Math.max(0, monthsAfter(cohort.through(), until))))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What of that cost the free money does not pay. */
    public Rupiah missingThrough(BillingMonth until) {
        var missing = costThrough(until).minus(free);
        return missing.isNegative() ? Rupiah.ZERO : missing;
    }

    private Rupiah freeUnder(Stress stress) {
        var cut = new Rupiah(Math.ceilDiv(ceiling.amount() * stress.percentCut(), 100));
        var left = free.minus(cut);
        return left.isNegative() ? Rupiah.ZERO : left;
    }

    private Rupiah unreserved(BillingMonth month, int percentDearer) {
        return cohorts.stream()
                .filter(cohort -> cohort.through().compareTo(month) < 0)
                .map(cohort -> cohort.monthlyAt(percentDearer))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    static int monthsAfter(BillingMonth earlier, BillingMonth later) {
        return (int) earlier.month().until(later.month(), java.time.temporal.ChronoUnit.MONTHS);
    }
}
