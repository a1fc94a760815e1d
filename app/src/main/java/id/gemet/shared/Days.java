package id.gemet.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Calendar days where the office is. */
public final class Days {

    private Days() {}

    /** The day of a moment in the clock's zone. */
    public static LocalDate of(OffsetDateTime moment, Clock clock) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
