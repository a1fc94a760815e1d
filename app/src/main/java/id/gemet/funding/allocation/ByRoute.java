package id.gemet.funding.allocation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fewest changes of payer there can be, in fractions of people: how many of a cohort go each of the routes known. Routes
 * that would be cheaper at the prices a solution tells are added until there are none, so that few of the countless routes are
 * ever written down (column generation). A solution divides few people among routes: no more than lines and quotas bind.
 */
final class ByRoute implements AutoCloseable {

    /** What it counts, in changes, to have no route. */
    private static final double NO_ROUTE = 1000;

    private static final double TOLERANCE = 1e-6;
    private static final double NOBODY = 1e-4;
    private static final int MOST_MISTAKES = 30;

    private static final class Known {
        private final MPConstraint everybody;
        private final MPVariable without;
        private final Map<Route, MPVariable> people = new LinkedHashMap<>();

        Known(MPConstraint everybody, MPVariable without) {
            this.everybody = everybody;
            this.without = without;
        }
    }

    /** A fraction of a person who goes the route. */
    private record Fraction(Cohort cohort, Route route, double size) {}

    private final Horizon horizon;
    private final Budget budget;
    private final Map<Cohort, Integer> left;
    private final MPSolver solver = Numbers.ANY.solver();
    private final Spending spending;
    private final Map<Cohort, Known> cohorts = new LinkedHashMap<>();

    /** @param budget what is found is spent from it */
    ByRoute(Horizon horizon, Map<Cohort, Integer> people, Budget budget) {
        this.horizon = horizon;
        this.budget = budget;
        left = new LinkedHashMap<>(people);
        spending = new Spending(horizon, solver, budget);
        solver.objective().setMinimization();
        people.forEach((cohort, size) -> {
            var everybody = solver.makeConstraint(size, size);
            var without = solver.makeNumVar(0, size, "");
            everybody.setCoefficient(without, 1);
            solver.objective().setCoefficient(without, NO_ROUTE);
            cohorts.put(cohort, new Known(everybody, without));
        });
    }

    /** Whether the best for those left was found, and everybody has routes. */
    boolean solve(long deadline) {
        do {
            solver.setTimeLimit(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            if (solver.solve(Numbers.ANY.parameters()) != ResultStatus.OPTIMAL) {
                return false;
            }
        } while (addCheaper());
        return cohorts.values().stream().allMatch(known -> known.without.solutionValue() < NOBODY);
    }

    /** From the solution just found. */
    Bound bound() {
        return new Bound(horizon, new Budget(budget), spending.prices(), spending.worth());
    }

    /** All prices are read before anything is added, which takes the solution away. */
    private boolean addCheaper() {
        var bound = bound();
        var found = new LinkedHashMap<Cohort, Route>();
        left.keySet().forEach(cohort -> {
            var known = known(cohort);
            var cheapest = bound.cheapest(cohort);
            if (cheapest.cost() < known.everybody.dualValue() - TOLERANCE) {
                var route = cheapest.route();
                if (!known.people.containsKey(route)) {
                    found.put(cohort, route);
                }
            }
        });
        found.forEach(this::add);
        return !found.isEmpty();
    }

    private Known known(Cohort cohort) {
        return Objects.requireNonNull(cohorts.get(cohort));
    }

    private void add(Cohort cohort, Route route) {
        var known = known(cohort);
        var people = solver.makeNumVar(0, MPSolver.infinity(), "");
        known.people.put(route, people);
        known.everybody.setCoefficient(people, 1);
        solver.objective().setCoefficient(people, route.changes(horizon, cohort.payer()));
        for (var i = 0; i < route.lines().size(); i++) {
            spending.add(
                    people,
                    route.lines().get(i),
                    cohort.pool().sector(),
                    cohort.term().first() + i);
        }
    }

    /** Those for whom no whole route has been found. */
    Map<Cohort, Integer> left() {
        return left;
    }

    /**
     * Whoever has a whole route keeps it, and the best for the others is found anew, now that no run may be longer than what
     * is left for it; then some of those between routes are given one and it is found anew, and so on.
     */
    Division inWhole(long deadline) {
        var division = new Division();
        var mistakes = 0;
        takeWhole(division);
        var solved = solveForThoseLeft(deadline);
        while (solved && !left.isEmpty() && mistakes < MOST_MISTAKES) {
            var fractions = takeWhole(division);
            var most = fractions.size();
            solved = false;
            while (!solved && !fractions.isEmpty() && mistakes < MOST_MISTAKES) {
                var taken = takeLargest(fractions, most);
                if (taken.isEmpty()) {
                    return division;
                }
                solved = solveForThoseLeft(deadline);
                if (solved) {
                    taken.forEach(one -> division.add(one.cohort, one.route, 1));
                } else {
                    taken.forEach(this::giveBack);
                    fractions.remove(taken.getFirst());
                    most = 1;
                    mistakes++;
                }
            }
        }
        return division;
    }

    private List<Fraction> takeWhole(Division division) {
        var fractions = new ArrayList<Fraction>();
        cohorts.forEach((cohort, known) -> known.people.forEach((route, number) -> {
            var value = number.solutionValue();
            var whole = (int) Math.floor(value + TOLERANCE);
            if (whole > 0) {
                division.add(cohort, route, whole);
                take(cohort, route, whole);
            }
            if (value - whole > TOLERANCE) {
                fractions.add(new Fraction(cohort, route, value - whole));
            }
        }));
        fractions.sort(Comparator.comparingDouble((Fraction fraction) -> -fraction.size));
        return fractions;
    }

    /** The largest fraction becomes a person, and so do others of more than half. */
    private List<Fraction> takeLargest(List<Fraction> fractions, int most) {
        var taken = new ArrayList<Fraction>();
        for (var fraction : fractions) {
            if (taken.size() < most
                    && (taken.isEmpty() || fraction.size > 0.5)
                    && left.containsKey(fraction.cohort)
                    && budget.allows(fraction.cohort, fraction.route)) {
                take(fraction.cohort, fraction.route, 1);
                taken.add(fraction);
            }
        }
        return taken;
    }

    private void take(Cohort cohort, Route route, int people) {
        left.computeIfPresent(cohort, (any, size) -> size == people ? null : size - people);
        budget.spend(cohort, route, people);
    }

    private void giveBack(Fraction fraction) {
        left.merge(fraction.cohort, 1, Integer::sum);
        budget.spend(fraction.cohort, fraction.route, -1);
    }

    private boolean solveForThoseLeft(long deadline) {
        spending.keepTo(budget);
        cohorts.forEach((cohort, known) -> {
            var size = left.getOrDefault(cohort, 0);
            known.everybody.setBounds(size, size);
            known.people.forEach((route, people) ->
                    people.setUb(size > 0 && budget.paysEachRun(cohort, route) ? MPSolver.infinity() : 0));
        });
        return solve(deadline);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
