package id.gemet.funding.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a term and a payer for each of its months.
 *
 * @param covered whether the person has cover that the term may continue
 */
record Seat(Worker worker, Pool pool, boolean covered, Term term, Route route) {

    Cohort cohort() {
        return Cohort.of(pool, term, worker);
    }

    Seat with(Route other) {
        return new Seat(worker, pool, covered, term, other);
    }

    Award award(Horizon horizon) {
        return new Award(worker.id(), route.parts(horizon, term));
    }

    static Map<Cohort, Integer> cohorts(List<Seat> seats) {
        var cohorts = new LinkedHashMap<Cohort, Integer>();
        seats.forEach(seat -> cohorts.merge(seat.cohort(), 1, Integer::sum));
        return cohorts;
    }

    /** What the lines' places in the order of spending add up to. */
    static long order(Horizon horizon, List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> seat.route.lines().stream())
                .mapToLong(horizon::place)
                .sum();
    }
}
