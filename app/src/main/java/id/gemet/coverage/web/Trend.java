package id.gemet.coverage.web;

import id.gemet.coverage.MonthCount;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Target;
import id.gemet.shared.BillingMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The people covered by the payers month by month, and the straight way to the target, as points in a box of 1000 × 240
 * with y downwards.
 *
 * @param goal from the last month to the target's; empty when there is no target ahead
 * @param wanted how many people the payers would cover then, if all that is missing came through them
 */
record Trend(List<MonthCount> months, String line, String goal, Optional<MonthCount> wanted) {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 240;

    static Trend of(List<MonthCount> months, Optional<Reading> reading, Optional<Target> target) {
        var wanted = months.isEmpty()
                ? Optional.<MonthCount>empty()
                : reading.flatMap(read -> target.flatMap(aim -> wanted(months.getLast(), read, aim)));
        var ahead = wanted.map(goal -> monthsBetween(months.getLast().month(), goal.month()))
                .orElse(0L);
        var steps = Math.max(1, months.size() - 1 + ahead);
        var most = Math.max(
                1,
                Math.max(
                        months.stream().mapToLong(MonthCount::people).max().orElse(1),
                        wanted.map(MonthCount::people).orElse(1L)));
        var line = IntStream.range(0, months.size())
                .mapToObj(i -> point(i, steps, months.get(i).people(), most))
                .collect(Collectors.joining(" "));
        var goal = wanted.map(
                        end -> point(months.size() - 1L, steps, months.getLast().people(), most) + " "
                                + point(steps, steps, end.people(), most))
                .orElse("");
        return new Trend(months, line, goal, wanted);
    }

    /** Nothing when the target's month is past or nobody is missing. */
    private static Optional<MonthCount> wanted(MonthCount last, Reading reading, Target target) {
        var month = BillingMonth.containing(target.reachBy());
        var missing = target.missing(reading);
        return month.compareTo(last.month()) > 0 && missing > 0
                ? Optional.of(new MonthCount(month, last.people() + missing))
                : Optional.empty();
    }

    private static long monthsBetween(BillingMonth from, BillingMonth to) {
        return ChronoUnit.MONTHS.between(from.firstDay(), to.firstDay());
    }

    private static String point(long step, long steps, long people, long most) {
        return Math.round(step * WIDTH / steps) + "," + Math.round(HEIGHT - people * HEIGHT / most);
    }

    /** Whether there is anything to draw. */
    public boolean isShown() {
        return months.stream().anyMatch(month -> month.people() > 0);
    }

    public MonthCount first() {
        return months.getFirst();
    }

    public MonthCount last() {
        return months.getLast();
    }
}
