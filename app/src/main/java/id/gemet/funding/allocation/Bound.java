package id.gemet.funding.allocation;

import id.gemet.shared.Sector;
import java.util.Map;

/**
 * How many changes of payer there are at least, whoever has which term: everybody goes the cheapest route at given prices,
 * less what the money, quotas and order of the lines are worth at these prices. Whatever the prices, no division of whole
 * people has fewer; with those of the best in fractions it comes nearest (Lagrangian relaxation).
 *
 * @param budget unspent
 * @param prices of a person's month, by line and month
 * @param worth of the whole budget
 */
record Bound(Horizon horizon, Budget budget, Map<Sector, double[][]> prices, double worth) {

    private static final double ROUNDING = 1e-3;

    long changes(Map<Cohort, Integer> cohorts) {
        var sum = -worth;
        for (var entry : cohorts.entrySet()) {
            sum += cheapest(entry.getKey()).cost() * entry.getValue();
        }
        return Math.max(0, (long) Math.ceil(sum - ROUNDING));
    }

    CheapestRoute cheapest(Cohort cohort) {
        var ofSector = prices.get(cohort.pool().sector());
        if (ofSector == null) {
            throw new IllegalStateException("No prices for " + cohort.pool().sector());
        }
        return new CheapestRoute(horizon, cohort, budget, ofSector);
    }
}
