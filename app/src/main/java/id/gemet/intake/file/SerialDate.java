package id.gemet.intake.file;

import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets count them, from 1900 or, in files that began on an old Mac, from 1904. */
final class SerialDate {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    /** 29 February 1900, which Excel counts although it never was. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int LAST_OF_9999 = 2_958_465;

    private SerialDate() {}

    static Optional<LocalDate> of(double serial, boolean since1904) {
        long day = (long) Math.floor(serial);
        if (!(serial >= 1) || day > LAST_OF_9999 || (day == FALSE_LEAP_DAY && !since1904)) {
            return Optional.empty();
        }
        if (since1904) {
            return Optional.of(ZERO_OF_1904.plusDays(day));
        }
        return Optional.of(BEFORE_1900.plusDays(day > FALSE_LEAP_DAY ? day - 1 : day));
    }
}
