package id.gemet.coverage.continuity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** When people are told that cover ends; the latest that has come is the one that is due. */
public enum Ahead {
    DAYS_7(7),
    DAYS_30(30),
    DAYS_60(60);

    private final int days;

    Ahead(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** Empty when it is too early to tell, or too late. */
    public static Optional<Ahead> due(LocalDate today, LocalDate lostOn) {
        var left = ChronoUnit.DAYS.between(today, lostOn);
        return left <= 0
                ? Optional.empty()
                : Arrays.stream(values()).filter(each -> left <= each.days).findFirst();
    }
}
