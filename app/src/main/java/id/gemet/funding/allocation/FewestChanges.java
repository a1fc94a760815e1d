package id.gemet.funding.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The same people with the same terms, paid in months that cost the lines no more, so that payers change as seldom as was
 * found to be possible.
 *
 * @param exact that it is proven the fewest
 * @param atLeast changes that every division has among people with these or other terms
 */
record FewestChanges(List<Seat> seats, boolean exact, ToLongFunction<List<Seat>> atLeast) {

    /** So many numbers are found in whole at once, and proven, in a blink. */
    private static final int FEW_NUMBERS = 150;

    /** @param deadline as {@link System#nanoTime} counts; the people as they are where it passes */
    static FewestChanges of(Horizon horizon, List<Seat> seats, long deadline) {
        return ByMonth.numbers(Seat.cohorts(seats)) <= FEW_NUMBERS
                ? exactly(horizon, seats, deadline)
                : nearly(horizon, seats, deadline);
    }

    static FewestChanges exactly(Horizon horizon, List<Seat> seats, long deadline) {
        var cohorts = Seat.cohorts(seats);
        var budget = new Budget(horizon, Seat.order(horizon, seats));
        return ByMonth.fewestChanges(horizon, cohorts, budget, deadline)
                .map(found -> new FewestChanges(
                        seated(seats, found.division()),
                        found.proven(),
                        others -> Seat.cohorts(others).equals(cohorts) ? found.atLeast() : 0))
                .orElseGet(() -> unchanged(seats));
    }

    /** Most people by routes, and the few who are left between routes by the month. */
    static FewestChanges nearly(Horizon horizon, List<Seat> seats, long deadline) {
        var budget = new Budget(horizon, Seat.order(horizon, seats));
        try (var routes = new ByRoute(horizon, Seat.cohorts(seats), budget)) {
            if (!routes.solve(deadline)) {
                return unchanged(seats);
            }
            var bound = routes.bound();
            var division = routes.inWhole(deadline);
            var left = routes.left();
            var rest = left.isEmpty()
                    ? Optional.of(new Division())
                    : ByMonth.fewestChanges(horizon, left, budget, deadline).map(ByMonth.Found::division);
            var found = rest.map(more -> seated(seats, division.and(more)))
                    .filter(seated -> changes(horizon, seated) < changes(horizon, seats))
                    .orElse(seats);
            return new FewestChanges(found, false, others -> bound.changes(Seat.cohorts(others)));
        }
    }

    private static FewestChanges unchanged(List<Seat> seats) {
        return new FewestChanges(seats, false, others -> 0);
    }

    private static long changes(Horizon horizon, List<Seat> seats) {
        return seats.stream()
                .mapToLong(seat -> seat.route().changes(horizon, seat.cohort().payer()))
                .sum();
    }

    private static List<Seat> seated(List<Seat> seats, Division division) {
        Map<Cohort, ArrayDeque<Route>> open = new LinkedHashMap<>();
        var seated = new ArrayList<Seat>();
        for (var seat : seats) {
            var routes = open.computeIfAbsent(seat.cohort(), cohort -> new ArrayDeque<>(division.routes(cohort)));
            seated.add(seat.with(routes.remove()));
        }
        return seated;
    }
}
