package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The routes that people of each cohort go, one for each person. */
final class Division {

    private final Map<Cohort, List<Route>> routes = new HashMap<>();

    void add(Cohort cohort, Route route, int people) {
        var all = routes.computeIfAbsent(cohort, any -> new ArrayList<>());
        for (var i = 0; i < people; i++) {
            all.add(route);
        }
    }

    Division and(Division other) {
        var both = new Division();
        List.of(this, other)
                .forEach(one -> one.routes.forEach((cohort, more) -> both.routes
                        .computeIfAbsent(cohort, any -> new ArrayList<>())
                        .addAll(more)));
        return both;
    }

    List<Route> routes(Cohort cohort) {
        return routes.getOrDefault(cohort, List.of());
    }
}
