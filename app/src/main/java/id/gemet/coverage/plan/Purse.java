package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.util.Map;
import java.util.TreeMap;

/** One line's money as the months go by. People are kept by the last month set aside for them. */
final class Purse {

    private final LineOutlook line;
    private final boolean eachYear;
    private final int maturesAfter;
    private final Price price;
    private final TreeMap<BillingMonth, Long> people = new TreeMap<>();
    private MonthRange window;
    private long free;

    Purse(LineOutlook line, Assumptions assumptions, Price price) {
        this.line = line;
        eachYear = assumptions.sameBudgetsEachYear();
        maturesAfter = assumptions.maturesAfter();
        this.price = price;
        window = line.months();
        free = line.free().amount();
        line.cohorts().forEach(cohort -> people.merge(cohort.through(), (long) cohort.people(), Long::sum));
    }

    /** The last month it can pay for now. */
    BillingMonth ends() {
        return window.last();
    }

    /** A line that is granted each year opens again, with its whole ceiling, when its months come round. */
    void turnTo(BillingMonth month) {
        var next = new MonthRange(window.first().plusMonths(12), window.last().plusMonths(12));
        if (eachYear && month.compareTo(next.first()) >= 0) {
            window = next;
            free = line.ceiling().amount();
        }
    }

    /** Pays whoever has no money set aside for the month; returns how many it cannot pay, who lapse. */
    long keep(BillingMonth month) {
        var due = people.headMap(month);
        long dueNow = due.values().stream().mapToLong(Long::longValue).sum();
        due.clear();
        long kept = window.contains(month) ? Math.min(dueNow, free / priceOf(month)) : 0;
        free -= kept * priceOf(month);
        put(month, kept);
        return dueNow - kept;
    }

    /** Begins to pay for as many as it can keep to the end of its months, and in the years after if it is granted again. */
    long join(BillingMonth month, long waiting) {
        long months = LineOutlook.monthsAfter(month, window.last()) + 1L;
        if (!window.contains(month) || (!eachYear && months < maturesAfter)) {
            return 0;
        }
        long affordable = Math.max(0, free - owedToThePresent()) / (priceOf(month) * months);
        long joining = Math.min(waiting, Math.min(affordable, placesInYearsToCome(month)));
        free -= joining * priceOf(month) * months;
        put(window.last(), joining);
        return joining;
    }

    /** So many per thousand leave; what was set aside for their later months is free again. */
    long lose(BillingMonth month, int perMille) {
        long leaving = present() * perMille / 1000;
        long toLeave = leaving;
        while (toLeave > 0) {
            var last = people.lastEntry();
            long going = Math.min(toLeave, last.getValue());
            put(last.getKey(), -going);
            free += going * priceOf(month) * LineOutlook.monthsAfter(month, last.getKey());
            toLeave -= going;
        }
        return leaving;
    }

    long present() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    Rupiah dues(BillingMonth month) {
        return new Rupiah(present() * priceOf(month));
    }

    private long placesInYearsToCome(BillingMonth month) {
        return eachYear
                ? Math.max(0, line.ceiling().amount() / (priceOf(month) * window.count()) - present())
                : Long.MAX_VALUE;
    }

    private long owedToThePresent() {
        long owed = 0;
        for (Map.Entry<BillingMonth, Long> each : people.entrySet()) {
            long months = Math.max(0, LineOutlook.monthsAfter(each.getKey(), window.last()));
            owed += each.getValue() * months * priceOf(window.last());
        }
        return owed;
    }

    private void put(BillingMonth through, long more) {
        people.merge(through, more, Long::sum);
        people.remove(through, 0L);
    }

    private long priceOf(BillingMonth month) {
        return price.of(line.kind(), month).amount();
    }
}
