package id.gemet.coverage.web;

import id.gemet.coverage.MonthCount;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people covered month by month, as points in a box of 1000 × 240 with y downwards. */
record Trend(List<MonthCount> months, String line) {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 240;

    static Trend of(List<MonthCount> months) {
        var most =
                Math.max(1, months.stream().mapToLong(MonthCount::people).max().orElse(1));
        var steps = Math.max(1, months.size() - 1);
        var line = IntStream.range(0, months.size())
                .mapToObj(i -> Math.round(i * WIDTH / steps) + ","
                        + Math.round(HEIGHT - months.get(i).people() * HEIGHT / most))
                .collect(Collectors.joining(" "));
        return new Trend(months, line);
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
