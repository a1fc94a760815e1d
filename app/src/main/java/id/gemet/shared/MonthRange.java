package id.gemet.shared;

import java.util.List;

/** Consecutive months, both ends included; never empty. */
public record MonthRange(BillingMonth first, BillingMonth last) {

    public MonthRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("%s comes before %s".formatted(last, first));
        }
    }

    public static MonthRange of(BillingMonth first, int count) {
        return new MonthRange(first, first.plusMonths(count - 1));
    }

    /** January to December. */
    public static MonthRange year(int year) {
        return of(BillingMonth.of(year, 1), 12);
    }

    /** Reads PostgreSQL's form of a month range, "[2026-01-01,2027-01-01)". */
    public static MonthRange parse(String range) {
        var comma = range.indexOf(',');
        return new MonthRange(
                BillingMonth.parse(range.substring(1, 8)),
                BillingMonth.parse(range.substring(comma + 1, comma + 8)).plusMonths(-1));
    }

    public int count() {
        return (int) first.month().until(last.month(), java.time.temporal.ChronoUnit.MONTHS) + 1;
    }

    public List<BillingMonth> months() {
        return first.through(count());
    }

    public boolean contains(BillingMonth month) {
        return first.compareTo(month) <= 0 && month.compareTo(last) <= 0;
    }

    public boolean contains(MonthRange other) {
        return contains(other.first) && contains(other.last);
    }

    /** As PostgreSQL writes a {@code daterange}: the first day included, the first day after excluded. */
    public String toRange() {
        return "[%s,%s)".formatted(first.firstDay(), last.plusMonths(1).firstDay());
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
