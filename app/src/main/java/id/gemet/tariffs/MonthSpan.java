package id.gemet.tariffs;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;

/**
 * The months in which a rule holds.
 *
 * @param from its first month's first day
 * @param before the day on which it no longer holds; {@link LocalDate#MAX} while it stands
 */
record MonthSpan(LocalDate from, LocalDate before) {

    boolean contains(BillingMonth month) {
        return !month.firstDay().isBefore(from) && month.firstDay().isBefore(before);
    }
}
