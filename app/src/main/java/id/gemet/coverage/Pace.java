package id.gemet.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whether a city is on its way to the target.
 *
 * @param monthsLeft this month and the target's included; 0 when the day is past
 * @param needed people a month, rounded up; everybody missing when no month is left
 * @param recent more people covered a month, on average of the last three
 */
public record Pace(long missing, long monthsLeft, long needed, long recent) {

    private static final int RECENT_MONTHS = 3;

    /** @param months the oldest first */
    public static Pace of(Reading reading, Target target, List<MonthCount> months, LocalDate today) {
        var missing = target.missing(reading);
        var left = Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(today), YearMonth.from(target.reachBy())) + 1);
        return new Pace(missing, left, left == 0 ? missing : Math.ceilDiv(missing, left), recent(months));
    }

    private static long recent(List<MonthCount> months) {
        if (months.size() <= RECENT_MONTHS) {
            return 0;
        }
        var growth = months.getLast().people()
                - months.get(months.size() - 1 - RECENT_MONTHS).people();
        return Math.round((double) growth / RECENT_MONTHS);
    }

    public boolean isBehind() {
        return recent < needed;
    }

    /** The target's day is past and people are missing. */
    public boolean isOverdue() {
        return monthsLeft == 0 && missing > 0;
    }
}
