package id.gemet.funding.allocation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;

/**
 * The program: how many people of each group get each term, and how many of a group's months in alike months each line
 * pays. People and months are numbers of any kind where it is {@link Numbers#ANY}, which is quick and never worse.
 */
final class Program implements AutoCloseable {

    /** So many people of the group get the term. */
    private record Terms(Group group, Term term, MPVariable people) {}

    /** So many months of the pool's people in the bucket are paid by the line. */
    private record Paid(Pool pool, Pool.Bucket bucket, int line, MPVariable months) {}

    private static final double TOLERANCE = 1e-4;

    private final Horizon horizon;
    private final Numbers numbers;
    private final MPSolver solver;
    private final MPVariable[] variables;
    private final long deadline;
    private final List<Terms> terms = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();
    private final long[] values;
    private boolean fractional;

    /**
     * Whether each line's months all cost the same. Where people are whole, what is left of the program then is a flow in
     * a network: there is a best division in whole months, and as a rule the solver finds it unasked, much faster.
     */
    private boolean onePrice = true;

    /** @param deadline as {@link System#nanoTime} counts */
    Program(Horizon horizon, List<Group> groups, Numbers numbers, long deadline) {
        this.horizon = horizon;
        this.numbers = numbers;
        this.deadline = deadline;
        solver = numbers.solver();
        var byLine = new ArrayList<List<Paid>>();
        for (var line = 0; line < horizon.lines(); line++) {
            byLine.add(new ArrayList<>());
        }
        var pools =
                groups.stream().collect(Collectors.groupingBy(Group::pool, LinkedHashMap::new, Collectors.toList()));
        pools.forEach((pool, members) -> {
            var links = addMoney(pool, members.stream().mapToLong(Group::size).sum(), byLine);
            members.forEach(group -> addPeople(group, links));
        });
        for (var line = 0; line < horizon.lines(); line++) {
            limitMoney(line, byLine.get(line));
            if (horizon.hasQuota(line)) {
                limitPeople(line, byLine.get(line));
            }
        }
        if (!onePrice) {
            askForWholeMonths();
        }
        variables = solver.variables();
        values = new long[variables.length];
    }

    private void askForWholeMonths() {
        paid.forEach(part -> part.months.setInteger(true));
    }

    private void addPeople(Group group, List<MPConstraint> links) {
        var everybody = solver.makeConstraint(0, group.size());
        var buckets = group.pool().buckets();
        for (var term : group.terms()) {
            var people = whole(group.size());
            everybody.setCoefficient(people, 1.0);
            for (var i = 0; i < links.size(); i++) {
                var months = term.monthsIn(buckets.get(i));
                if (months > 0) {
                    links.get(i).setCoefficient(people, (double) months);
                }
            }
            terms.add(new Terms(group, term, people));
        }
    }

    /** One row for each of the pool's buckets: the months of people's terms are the months that lines pay. */
    private List<MPConstraint> addMoney(Pool pool, long size, List<List<Paid>> byLine) {
        var links = new ArrayList<MPConstraint>();
        for (var bucket : pool.buckets()) {
            var link = solver.makeConstraint(0, 0);
            links.add(link);
            for (var line : bucket.lines()) {
                var months = solver.makeNumVar(0, (double) (size * bucket.months()), "");
                link.setCoefficient(months, -1.0);
                var part = new Paid(pool, bucket, line, months);
                paid.add(part);
                byLine.get(line).add(part);
            }
        }
        return links;
    }

    private MPVariable whole(long most) {
        return solver.makeIntVar(0, (double) most, "");
    }

    /** In units of the prices' greatest common divisor: what is left below one unit buys nothing. */
    private void limitMoney(int line, List<Paid> parts) {
        var unit = parts.stream().mapToLong(this::price).reduce(0, Horizon::commonDivisor);
        if (unit > 0) {
            var units = horizon.line(line).free().amount() / unit;
            var money = solver.makeConstraint(0, (double) units);
            for (var part : parts) {
                var each = price(part) / unit;
                money.setCoefficient(part.months, (double) each);
            }
            onePrice &= parts.stream().allMatch(part -> price(part) == unit);
        }
    }

    private long price(Paid part) {
        return part.pool.price(part.line, part.bucket);
    }

    private void limitPeople(int line, List<Paid> parts) {
        for (var month = 0; month < horizon.months(); month++) {
            var people = solver.makeConstraint(0, horizon.quota(line, month));
            for (var part : parts) {
                if (part.bucket.first() == month) {
                    people.setCoefficient(part.months, 1);
                }
            }
        }
    }

    /** What each person who gets a term counts for the aim. */
    Aim most(TermMeasure measure) {
        var weights = new long[variables.length];
        terms.forEach(entry -> weights[entry.people.index()] = measure.of(entry.group, entry.term));
        return new Aim(weights);
    }

    /** What each month that a line pays takes from the aim. */
    Aim leastByLine(IntToLongFunction weightOfLine) {
        var weights = new long[variables.length];
        paid.forEach(part -> weights[part.months.index()] = -weightOfLine.applyAsLong(part.line));
        return new Aim(weights);
    }

    /** As {@link #maximise}; also the months are whole, found anew if need be. */
    boolean maximiseInWhole(Aim aim) {
        var most = maximise(aim);
        if (most && fractional) {
            askForWholeMonths();
            most = maximise(aim);
        }
        return most;
    }

    /** Whether what was found is proven the most there is. */
    boolean maximise(Aim aim) {
        var objective = solver.objective();
        objective.clear();
        aim.forEach((index, weight) -> objective.setCoefficient(variables[index], (double) weight));
        objective.setMaximization();
        solver.setTimeLimit(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        var result = solver.solve(numbers.parameters());
        if (result == ResultStatus.OPTIMAL || result == ResultStatus.FEASIBLE) {
            read();
        }
        return result == ResultStatus.OPTIMAL;
    }

    private void read() {
        fractional = false;
        for (var variable : variables) {
            var value = variable.solutionValue();
            var whole = Math.round(value);
            fractional |= Math.abs(value - whole) > TOLERANCE;
            values[variable.index()] = whole;
        }
    }

    /** The aim's value in whole people and months. */
    long value(Aim aim) {
        return aim.of(values);
    }

    List<Long> values(List<Aim> aims) {
        return aims.stream().map(this::value).toList();
    }

    /** The value of the aim last maximised, not rounded. */
    double bound() {
        return solver.objective().value();
    }

    /** No solution from now on worsens the aim below the value. */
    void keep(Aim aim, long value) {
        var kept = solver.makeConstraint((double) value, MPSolver.infinity());
        aim.forEach((index, weight) -> kept.setCoefficient(variables[index], (double) weight));
    }

    /**
     * Leaves of the numbers, and of what the rows may come to, only what a solution can have that is worse by no more than
     * the slack than the one just found: the rest costs more, as reduced costs and dual values tell.
     */
    void confine(double slack) {
        var rows = solver.constraints();
        var ruledOut = Arrays.stream(variables)
                .filter(variable -> Math.abs(variable.reducedCost()) > slack + TOLERANCE)
                .toList();
        var found = ruledOut.stream().mapToDouble(MPVariable::solutionValue).toArray();
        var prices = Arrays.stream(rows).mapToDouble(MPConstraint::dualValue).toArray();
        for (var i = 0; i < found.length; i++) {
            var only = (double) Math.round(found[i]);
            ruledOut.get(i).setBounds(only, only);
        }
        for (var i = 0; i < rows.length; i++) {
            if (Math.abs(prices[i]) > slack + TOLERANCE) {
                var only = prices[i] > 0 ? rows[i].ub() : rows[i].lb();
                rows[i].setBounds(only, only);
            }
        }
    }

    /** The same bounds as another program of the same question. */
    void confineAs(Program other) {
        for (var i = 0; i < variables.length; i++) {
            variables[i].setBounds(other.variables[i].lb(), other.variables[i].ub());
        }
        var rows = solver.constraints();
        var others = other.solver.constraints();
        for (var i = 0; i < rows.length; i++) {
            rows[i].setBounds(others[i].lb(), others[i].ub());
        }
    }

    /** Whoever and whatever is whole in the other program of the same question stays so, where all of its pool is whole. */
    void takeWhole(Program other) {
        var divided = new HashSet<Pool>();
        for (var i = 0; i < terms.size(); i++) {
            if (!isWhole(other.terms.get(i).people)) {
                divided.add(terms.get(i).group.pool());
            }
        }
        for (var i = 0; i < paid.size(); i++) {
            if (!isWhole(other.paid.get(i).months)) {
                divided.add(paid.get(i).pool);
            }
        }
        for (var i = 0; i < terms.size(); i++) {
            if (!divided.contains(terms.get(i).group.pool())) {
                fix(terms.get(i).people, other.terms.get(i).people);
            }
        }
        for (var i = 0; i < paid.size(); i++) {
            if (!divided.contains(paid.get(i).pool)) {
                fix(paid.get(i).months, other.paid.get(i).months);
            }
        }
    }

    private static boolean isWhole(MPVariable number) {
        var value = number.solutionValue();
        return Math.abs(value - Math.round(value)) <= TOLERANCE;
    }

    private static void fix(MPVariable number, MPVariable found) {
        var only = (double) Math.round(found.solutionValue());
        number.setBounds(only, only);
    }

    /** What was found. */
    Shares shares() {
        var shares = new Shares();
        terms.forEach(entry -> shares.addPeople(entry.group, entry.term, values[entry.people.index()]));
        paid.forEach(part -> shares.addMonths(part.pool, part.bucket, part.line, values[part.months.index()]));
        return shares;
    }

    @Override
    public void close() {
        solver.delete();
    }

    @FunctionalInterface
    interface TermMeasure {
        long of(Group group, Term term);
    }
}
