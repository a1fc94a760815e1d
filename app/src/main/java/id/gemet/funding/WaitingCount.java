package id.gemet.funding;

import id.gemet.shared.BillingMonth;
import java.time.Instant;

/**
 * How many stood in line for a month's money when last counted.
 *
 * @param deeds how many deeds of the office were written down then
 */
record WaitingCount(BillingMonth month, int people, long deeds, int tookMillis, Instant at) {

    private static final int QUICK_MILLIS = 50;

    /** Counting takes so little that the reader may wait for it. */
    boolean isQuick() {
        return tookMillis <= QUICK_MILLIS;
    }
}
