package id.gemet.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was counted last.
 *
 * @param of the day it was counted for, or the first day of the month
 * @param deeds how many deeds of the office were written down then
 */
public record SharedCount<V>(V value, LocalDate of, long deeds, int tookMillis, Instant at) {

    private static final int QUICK_MILLIS = 50;

    /** Counting takes so little that a reader may wait for it. */
    boolean isQuick() {
        return tookMillis <= QUICK_MILLIS;
    }
}
