package id.gemet.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A calendar month for which dues are owed; stored as its first day. */
public record BillingMonth(YearMonth month) implements Comparable<BillingMonth> {

    public static BillingMonth of(int year, int month) {
        return new BillingMonth(YearMonth.of(year, month));
    }

    public static BillingMonth containing(LocalDate day) {
        return new BillingMonth(YearMonth.from(day));
    }

    /** "2026-03". */
    public static BillingMonth parse(String text) {
        return new BillingMonth(YearMonth.parse(text));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public BillingMonth plusMonths(long months) {
        return new BillingMonth(month.plusMonths(months));
    }

    /** This month and those after it, as many as asked for. */
    public List<BillingMonth> through(int months) {
        return Stream.iterate(this, next -> next.plusMonths(1)).limit(months).toList();
    }

    @Override
    public int compareTo(BillingMonth other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
