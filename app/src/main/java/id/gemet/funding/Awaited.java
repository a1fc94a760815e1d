package id.gemet.funding;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A transfer promised for a day, and when it came.
 *
 * @param arrivedOn when the last of it was there; empty while some is missing
 * @param daysLate until it was all there, or until today
 * @param bridged the line's months that somebody else had to pay for, from the promised one until the first money came
 */
public record Awaited(
        LocalDate promisedOn,
        Optional<LocalDate> arrivedOn,
        Rupiah missing,
        long daysLate,
        List<BillingMonth> bridged) {

    /** @param arrivals the days on which money came */
    static Awaited of(
            LocalDate promisedOn, MonthRange months, Rupiah missing, List<LocalDate> arrivals, LocalDate today) {
        var complete = missing.equals(Rupiah.ZERO);
        var first = arrivals.stream().min(Comparator.naturalOrder());
        var last = arrivals.stream().max(Comparator.naturalOrder()).filter(day -> complete);
        var until = BillingMonth.containing(first.orElse(today));
        var from = BillingMonth.containing(promisedOn);
        return new Awaited(
                promisedOn,
                last,
                missing,
                Math.max(0, ChronoUnit.DAYS.between(promisedOn, last.orElse(today))),
                months.months().stream()
                        .filter(month -> month.compareTo(from) >= 0 && month.compareTo(until) < 0)
                        .toList());
    }
}
