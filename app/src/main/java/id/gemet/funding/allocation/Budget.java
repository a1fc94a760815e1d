package id.gemet.funding.allocation;

import java.util.Arrays;

/** What of the lines a division may still spend. */
final class Budget {

    private final Horizon horizon;
    private final long[] money;
    private final int[][] people;
    private long order;

    /** @param order the most that each person-month counted with its line's place may come to */
    Budget(Horizon horizon, long order) {
        this.horizon = horizon;
        this.order = order;
        money = new long[horizon.lines()];
        people = new int[horizon.lines()][horizon.months()];
        for (var line = 0; line < money.length; line++) {
            money[line] = horizon.units(line);
            for (var month = 0; month < horizon.months(); month++) {
                people[line][month] = horizon.quota(line, month);
            }
        }
    }

    Budget(Budget other) {
        horizon = other.horizon;
        order = other.order;
        money = other.money.clone();
        people = Arrays.stream(other.people).map(int[]::clone).toArray(int[][]::new);
    }

    /** @param persons less than 0 where they give it back */
    void spend(Cohort cohort, Route route, int persons) {
        for (var i = 0; i < route.lines().size(); i++) {
            int line = route.lines().get(i);
            var month = cohort.term().first() + i;
            money[line] -= horizon.priceInUnits(line, cohort.pool().sector(), month) * persons;
            people[line][month] -= persons;
            order -= (long) horizon.place(line) * persons;
        }
    }

    /** Whether one more person can go the route. */
    boolean allows(Cohort cohort, Route route) {
        spend(cohort, route, 1);
        var allowed = order >= 0;
        for (var i = 0; i < route.lines().size(); i++) {
            int line = route.lines().get(i);
            allowed &= money[line] >= 0 && people[line][cohort.term().first() + i] >= 0;
        }
        spend(cohort, route, -1);
        return allowed;
    }

    /** Each run of months by one line, taken alone. */
    boolean paysEachRun(Cohort cohort, Route route) {
        var left = 0L;
        for (var i = 0; i < route.lines().size(); i++) {
            int line = route.lines().get(i);
            var month = cohort.term().first() + i;
            if (i == 0 || line != route.lines().get(i - 1)) {
                left = money[line];
            }
            left -= horizon.priceInUnits(line, cohort.pool().sector(), month);
            if (left < 0 || people[line][month] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** In the line's units. */
    long money(int line) {
        return money[line];
    }

    int people(int line, int month) {
        return people[line][month];
    }

    long order() {
        return order;
    }
}
