package id.gemet.funding.allocation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import id.gemet.shared.Sector;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a program that keep it within a budget. */
final class Spending {

    private final Horizon horizon;
    private final MPConstraint[] money;
    private final @Nullable MPConstraint[][] people;
    private final MPConstraint order;

    Spending(Horizon horizon, MPSolver solver, Budget budget) {
        this.horizon = horizon;
        money = new MPConstraint[horizon.lines()];
        people = new MPConstraint[horizon.lines()][horizon.months()];
        order = solver.makeConstraint("");
        for (var line = 0; line < money.length; line++) {
            money[line] = solver.makeConstraint("");
            for (var month = 0; horizon.hasQuota(line) && month < horizon.months(); month++) {
                people[line][month] = solver.makeConstraint("");
            }
        }
        keepTo(budget);
    }

    void keepTo(Budget budget) {
        order.setUb((double) budget.order());
        for (var line = 0; line < money.length; line++) {
            money[line].setUb((double) budget.money(line));
            for (var month = 0; month < horizon.months(); month++) {
                var quota = people[line][month];
                if (quota != null) {
                    quota.setUb(budget.people(line, month));
                }
            }
        }
    }

    /** One more of the number has the line pay one more person's month. */
    void add(MPVariable number, int line, Sector sector, int month) {
        add(money[line], number, (double) horizon.priceInUnits(line, sector, month));
        add(order, number, horizon.place(line));
        var quota = people[line][month];
        if (quota != null) {
            add(quota, number, 1);
        }
    }

    private static void add(MPConstraint row, MPVariable number, double more) {
        row.setCoefficient(number, row.getCoefficient(number) + more);
    }

    /** What one month of a person of the sector that a line pays costs the aim, by line and month, as the solution tells. */
    Map<Sector, double[][]> prices() {
        var prices = new EnumMap<Sector, double[][]>(Sector.class);
        for (var sector : Sector.values()) {
            prices.put(sector, prices(sector));
        }
        return prices;
    }

    private double[][] prices(Sector sector) {
        var prices = new double[money.length][horizon.months()];
        for (var line = 0; line < money.length; line++) {
            var unit = price(money[line]);
            for (var month = 0; month < horizon.months(); month++) {
                var quota = people[line][month];
                prices[line][month] = unit * horizon.priceInUnits(line, sector, month)
                        + price(order) * horizon.place(line)
                        + (quota == null ? 0 : price(quota));
            }
        }
        return prices;
    }

    /** What the whole budget is worth at these prices. */
    double worth() {
        var worth = price(order) * order.ub();
        for (var line = 0; line < money.length; line++) {
            worth += price(money[line]) * money[line].ub();
            for (var quota : people[line]) {
                worth += quota == null ? 0 : price(quota) * quota.ub();
            }
        }
        return worth;
    }

    /** What one more would spare; a price below nothing is the solver's rounding, and with it the bound would be none. */
    private static double price(MPConstraint row) {
        return Math.max(0, -row.dualValue());
    }
}
