package id.gemet.funding.pledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long an instalment that has not arrived has been due. */
public enum Ageing {
    NOT_DUE,
    UP_TO_30,
    UP_TO_60,
    UP_TO_90,
    LONGER;

    /** Nothing is late on the day it is due. */
    public static Ageing of(LocalDate dueOn, LocalDate today) {
        var days = ChronoUnit.DAYS.between(dueOn, today);
        if (days <= 0) {
            return NOT_DUE;
        }
        if (days <= 30) {
            return UP_TO_30;
        }
        if (days <= 60) {
            return UP_TO_60;
        }
        return days <= 90 ? UP_TO_90 : LONGER;
    }
}
