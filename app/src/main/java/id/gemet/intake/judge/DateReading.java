package id.gemet.intake.judge;

import java.time.LocalDate;

/** What a cell that should hold a date of birth holds. */
sealed interface DateReading {

    /** Which came first, day or month, where the cell shows it: evidence for its neighbours in the column. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        NOT_SHOWN
    }

    record Blank() implements DateReading {}

    record Certain(LocalDate date, Order order) implements DateReading {}

    /** 05/10/1985: one date if the day is first, another if the month is. */
    record TwoWays(LocalDate dayFirst, LocalDate monthFirst) implements DateReading {}

    /** Written as a date that no calendar has, or in the future, or longer ago than anybody lives. */
    record Impossible() implements DateReading {}

    record Unreadable() implements DateReading {}

    /** A date and the text before it, as in {@code SERANG, 12-08-1985}. */
    record Placed(String place, DateReading date) {}
}
