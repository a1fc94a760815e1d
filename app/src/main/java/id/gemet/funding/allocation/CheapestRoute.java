package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The cheapest of a cohort's routes, counting the prices of its months and each change of payer as one. A run of months by
 * one line is no longer than the line can pay. By month and the line that pays it, the cheapest way to have come so far.
 */
final class CheapestRoute {

    private static final double TOLERANCE = 1e-7;

    private final Horizon horizon;
    private final Cohort cohort;
    private final Budget budget;
    private final double[][] prices;
    private final List<Integer> lines;
    private final UUID[] payers;
    private final int first;
    private final double[][] least;
    private final int[][] began;
    private final int[][] before;

    /** @param prices of a person's month, by line and month */
    CheapestRoute(Horizon horizon, Cohort cohort, Budget budget, double[][] prices) {
        this.horizon = horizon;
        this.cohort = cohort;
        this.budget = budget;
        this.prices = prices;
        lines = cohort.pool().lines();
        payers = lines.stream().map(line -> horizon.line(line).payer()).toArray(UUID[]::new);
        first = cohort.term().first();
        var months = cohort.term().months();
        least = new double[months][payers.length];
        began = new int[months][payers.length];
        before = new int[months][payers.length];
        for (var month = 0; month < months; month++) {
            Arrays.fill(least[month], Double.POSITIVE_INFINITY);
            for (var own = 0; own < payers.length; own++) {
                lookBack(month, own);
            }
        }
    }

    /** At runs of the line that end with the month. */
    private void lookBack(int month, int own) {
        int line = lines.get(own);
        var money = budget.money(line);
        var sum = 0.0;
        for (var start = month; start >= 0; start--) {
            var price = horizon.priceInUnits(line, cohort.pool().sector(), first + start);
            money -= price;
            if (price == 0 || money < 0 || budget.people(line, first + start) <= 0) {
                return;
            }
            sum += prices[line][first + start];
            if (start == 0) {
                keep(month, own, start, own, sum + change(cohort.payer(), payers[own]));
            }
            for (var other = 0; start > 0 && other < payers.length; other++) {
                if (other != own) {
                    var change = change(Optional.of(payers[other]), payers[own]);
                    keep(month, own, start, other, sum + least[start - 1][other] + change);
                }
            }
        }
    }

    private static int change(Optional<UUID> before, UUID payer) {
        return before.isPresent() && !before.get().equals(payer) ? 1 : 0;
    }

    private void keep(int month, int own, int start, int other, double cost) {
        if (cost < least[month][own] - TOLERANCE) {
            least[month][own] = cost;
            began[month][own] = start;
            before[month][own] = other;
        }
    }

    /** Infinite where there is none. */
    double cost() {
        return Arrays.stream(least[least.length - 1]).min().orElse(Double.POSITIVE_INFINITY);
    }

    Route route() {
        var own = cheapestLast();
        var route = new ArrayList<Integer>();
        for (var month = least.length - 1; month >= 0; ) {
            var start = began[month][own];
            var earlier = before[month][own];
            for (; month >= start; month--) {
                route.addFirst(lines.get(own));
            }
            own = earlier;
        }
        return new Route(route);
    }

    private int cheapestLast() {
        var last = least[least.length - 1];
        var cheapest = 0;
        for (var own = 1; own < last.length; own++) {
            if (last[own] < last[cheapest]) {
                cheapest = own;
            }
        }
        return cheapest;
    }
}
