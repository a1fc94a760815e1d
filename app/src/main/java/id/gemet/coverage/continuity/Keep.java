package id.gemet.coverage.continuity;

import java.time.LocalDate;
import java.util.OptionalInt;

/** For how long people are to be kept after the day on which they lose cover: some months, or to the end of its year. */
public record Keep(OptionalInt months) {

    public static final Keep TO_YEARS_END = new Keep(OptionalInt.empty());

    public static final int MONTHS_MOST = 60;

    public static Keep forMonths(int months) {
        if (months < 1 || months > MONTHS_MOST) {
            throw new IllegalArgumentException("From 1 to " + MONTHS_MOST + " months");
        }
        return new Keep(OptionalInt.of(months));
    }

    public int monthsFrom(LocalDate lostOn) {
        return months.orElse(13 - lostOn.getMonthValue());
    }
}
