package id.gemet.funding.allocation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The fewest changes of payer there can be, in whole people: how many of a cohort each line pays in each month. Whoever has
 * a payer can keep it as long as it pays for as many of the cohort as before, so changes are what payers gain from one month
 * to the next. Exact, and slow where there are thousands of numbers.
 */
final class ByMonth implements AutoCloseable {

    /** So many of the cohort's people are paid by the line in the month. */
    private record Paid(int line, int month, MPVariable people) {}

    /** Of the search; a clock would not find the same every time. */
    private static final int MOST_NODES = 2000;

    private static final double TOLERANCE = 1e-4;

    private final Horizon horizon;
    private final Map<Cohort, Integer> cohorts;
    private final MPSolver solver;
    private final Spending spending;
    private final Map<Cohort, List<Paid>> paid = new LinkedHashMap<>();
    private boolean proven;

    private ByMonth(Horizon horizon, Map<Cohort, Integer> cohorts, Budget budget) {
        this.horizon = horizon;
        this.cohorts = cohorts;
        solver = Numbers.WHOLE.solver();
        spending = new Spending(horizon, solver, budget);
        solver.objective().setMinimization();
        cohorts.forEach(this::addCohort);
    }

    /**
     * What was found.
     *
     * @param atLeast changes that every division has
     * @param proven that it has no more
     */
    record Found(Division division, long atLeast, boolean proven) {}

    /** How many numbers there are to find. */
    static long numbers(Map<Cohort, Integer> cohorts) {
        return cohorts.keySet().stream()
                .mapToLong(cohort ->
                        (long) cohort.term().months() * cohort.pool().lines().size())
                .sum();
    }

    /**
     * Empty where there is none, or none was found in time.
     *
     * @param deadline as {@link System#nanoTime} counts
     */
    static Optional<Found> fewestChanges(Horizon horizon, Map<Cohort, Integer> cohorts, Budget budget, long deadline) {
        try (var program = new ByMonth(horizon, cohorts, budget)) {
            return program.solve(deadline)
                    ? Optional.of(new Found(program.division(), program.atLeast(), program.proven))
                    : Optional.empty();
        }
    }

    private void addCohort(Cohort cohort, int size) {
        var numbers = new ArrayList<Paid>();
        Map<UUID, MPVariable> before = new HashMap<>();
        for (var month = cohort.term().first(); month <= cohort.term().last(); month++) {
            var everybody = solver.makeConstraint(size, size);
            Map<UUID, List<MPVariable>> byPayer = new LinkedHashMap<>();
            for (int line : cohort.pool().lines()) {
                if (horizon.pays(line, cohort.pool().sector(), month)) {
                    var people = solver.makeIntVar(0, size, "");
                    everybody.setCoefficient(people, 1);
                    spending.add(people, line, cohort.pool().sector(), month);
                    numbers.add(new Paid(line, month, people));
                    byPayer.computeIfAbsent(horizon.line(line).payer(), any -> new ArrayList<>())
                            .add(people);
                }
            }
            before = month == cohort.term().first() ? begin(cohort, byPayer) : goOn(size, before, byPayer);
        }
        paid.put(cohort, numbers);
    }

    private Map<UUID, MPVariable> begin(Cohort cohort, Map<UUID, List<MPVariable>> byPayer) {
        var payers = new LinkedHashMap<UUID, MPVariable>();
        byPayer.forEach((payer, numbers) -> {
            payers.put(payer, sum(numbers));
            if (cohort.payer().isPresent() && !cohort.payer().get().equals(payer)) {
                numbers.forEach(number -> solver.objective().setCoefficient(number, 1));
            }
        });
        return payers;
    }

    private Map<UUID, MPVariable> goOn(int size, Map<UUID, MPVariable> before, Map<UUID, List<MPVariable>> byPayer) {
        var payers = new LinkedHashMap<UUID, MPVariable>();
        byPayer.forEach((payer, numbers) -> {
            var now = sum(numbers);
            payers.put(payer, now);
            var gained = solver.makeNumVar(0, size, "");
            solver.objective().setCoefficient(gained, 1);
            MPConstraint gain = solver.makeConstraint(0, MPSolver.infinity());
            gain.setCoefficient(gained, 1);
            gain.setCoefficient(now, -1);
            var earlier = before.get(payer);
            if (earlier != null) {
                gain.setCoefficient(earlier, 1);
            }
        });
        return payers;
    }

    private MPVariable sum(List<MPVariable> numbers) {
        if (numbers.size() == 1) {
            return numbers.getFirst();
        }
        var sum = solver.makeNumVar(0, MPSolver.infinity(), "");
        var row = solver.makeConstraint(0, 0);
        row.setCoefficient(sum, -1);
        numbers.forEach(number -> row.setCoefficient(number, 1));
        return sum;
    }

    private boolean solve(long deadline) {
        solver.setSolverSpecificParametersAsString("limits/nodes = " + MOST_NODES);
        solver.setTimeLimit(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        var result = solver.solve(Numbers.WHOLE.parameters());
        proven = result == ResultStatus.OPTIMAL;
        return proven || result == ResultStatus.FEASIBLE;
    }

    private long atLeast() {
        return (long) Math.ceil(solver.objective().bestBound() - TOLERANCE);
    }

    private Division division() {
        var division = new Division();
        cohorts.forEach((cohort, size) -> routes(cohort, size).forEach(route -> division.add(cohort, route, 1)));
        return division;
    }

    /** From month to month, whoever can keep line or payer does. */
    private List<Route> routes(Cohort cohort, int size) {
        var people = new ArrayList<List<Integer>>();
        for (var i = 0; i < size; i++) {
            people.add(new ArrayList<>());
        }
        for (var month = cohort.term().first(); month <= cohort.term().last(); month++) {
            var left = left(cohort, month);
            var open = new ArrayList<>(people);
            open.removeIf(route -> !route.isEmpty() && goOn(route, route.getLast(), left));
            open.removeIf(route -> !route.isEmpty()
                    && left.keySet().stream().toList().stream()
                            .anyMatch(line -> samePayer(line, route.getLast()) && goOn(route, line, left)));
            for (var route : open) {
                goOn(route, left.keySet().iterator().next(), left);
            }
        }
        return people.stream().map(Route::new).toList();
    }

    private Map<Integer, Integer> left(Cohort cohort, int month) {
        var left = new LinkedHashMap<Integer, Integer>();
        for (var number : paid.getOrDefault(cohort, List.of())) {
            var people = (int) Math.round(number.people.solutionValue());
            if (number.month == month && people > 0) {
                left.put(number.line, people);
            }
        }
        return left;
    }

    private boolean samePayer(int one, int other) {
        return horizon.line(one).payer().equals(horizon.line(other).payer());
    }

    private static boolean goOn(List<Integer> route, int line, Map<Integer, Integer> left) {
        var there = left.getOrDefault(line, 0);
        if (there == 0) {
            return false;
        }
        route.add(line);
        if (there == 1) {
            left.remove(line);
        } else {
            left.put(line, there - 1);
        }
        return true;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
