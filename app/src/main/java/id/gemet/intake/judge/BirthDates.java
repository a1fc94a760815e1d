package id.gemet.intake.judge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The date of birth in a NIK against a stated one. The number keeps day, month and two digits of the year. */
final class BirthDates {

    private BirthDates() {}

    static boolean agree(String nik, LocalDate date) {
        int day = dayIn(nik);
        return day == date.getDayOfMonth()
                && monthIn(nik) == date.getMonthValue()
                && yearIn(nik) == date.getYear() % 100;
    }

    static boolean agree(String nik, DateReading reading) {
        return switch (reading) {
            case DateReading.Certain(var date, var _) -> agree(nik, date);
            case DateReading.TwoWays(var dayFirst, var monthFirst) -> agree(nik, dayFirst) || agree(nik, monthFirst);
            case DateReading.Blank _, DateReading.Impossible _, DateReading.Unreadable _ -> false;
        };
    }

    /** The same date with day and month exchanged, if the NIK says it so. */
    static Optional<LocalDate> exchanged(String nik, LocalDate date) {
        try {
            var exchanged = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
            return agree(nik, exchanged) && !exchanged.equals(date) ? Optional.of(exchanged) : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** More of day, month and year agree with the one date than with the other, and not by chance. */
    static boolean isNearer(String nik, LocalDate date, LocalDate other) {
        return !nik.isEmpty() && partsAgreeing(nik, date) >= 2 && partsAgreeing(nik, date) > partsAgreeing(nik, other);
    }

    /** How many of day, month and year agree. */
    static int partsAgreeing(String nik, LocalDate date) {
        return (dayIn(nik) == date.getDayOfMonth() ? 1 : 0)
                + (monthIn(nik) == date.getMonthValue() ? 1 : 0)
                + (yearIn(nik) == date.getYear() % 100 ? 1 : 0);
    }

    private static int dayIn(String nik) {
        int day = Integer.parseInt(nik, 6, 8, 10);
        return day > 40 ? day - 40 : day;
    }

    private static int monthIn(String nik) {
        return Integer.parseInt(nik, 8, 10, 10);
    }

    private static int yearIn(String nik) {
        return Integer.parseInt(nik, 10, 12, 10);
    }
}
