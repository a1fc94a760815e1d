package id.gemet.bench;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.billing.MonthlyBilling;
import id.gemet.billing.Run;
import id.gemet.database.Database;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A city bills the months of a year for 100,000 people, each month once, beside a bare INSERT … SELECT of the same rows
 * into a table of the same columns, keys and checks in the same database.
 *
 * <p>Arguments: people, months; by default 100000 12.
 */
public final class BillingBenchmark {

    private static final int WARM_UP = 2;

    private record Round(double bare, double billed) {}

    private BillingBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 12;
        try (var city = CrowdedCity.on("2026-12-15")) {
            var line = city.line(people);
            makeBare(city.database());
            city.plant(line, Crowd.covered(people), List.of("36.72.04.1003"));
            var rounds = new ArrayList<Round>();
            for (var month : BillingMonth.of(2026, 1).through(months)) {
                rounds.add(round(city.database(), city.system(), city.bean(MonthlyBilling.class), month, people));
            }
            summarise(rounds.subList(Math.min(WARM_UP, rounds.size() - 1), rounds.size()));
        }
        System.exit(0);
    }

    private static void makeBare(Database database) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("""
                create table billing.bare (like billing.bill including defaults including constraints including indexes)
                """);
        }
    }

    private static Round round(Database database, Actor city, MonthlyBilling billing, BillingMonth month, int people)
            throws SQLException {
        var bare = bare(database, month);
        var started = System.nanoTime();
        var run = Acting.as(city, () -> billing.issue(month));
        var billed = secondsSince(started);
        if (!run.equals(new Run.Issued(people, new Rupiah(CrowdedCity.DUES).times(people)))) {
            throw new IllegalStateException("Not everybody was billed: " + run);
        }
        System.out.printf(
                Locale.ROOT, "%s: bare %.2f s, billed %.2f s, ratio %.1f%n", month, bare, billed, billed / bare);
        return new Round(bare, billed);
    }

    private static double bare(Database database, BillingMonth month) throws SQLException {
        var started = System.nanoTime();
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute("""
                insert into billing.bare (office_id, company_id, term_id, worker_id, line_id, month, amount_rupiah, run_id)
                select office_id, company_id, id, worker_id, line_id, '%1$s', monthly_rupiah, uuidv7()
                  from enrolment.term
                 where status = 'ACTIVE' and months @> date '%1$s'
                """.formatted(month.firstDay()));
        }
        return secondsSince(started);
    }

    private static void summarise(List<Round> rounds) {
        var bare = median(rounds.stream().map(Round::bare).sorted().toList());
        var billed = median(rounds.stream().map(Round::billed).sorted().toList());
        System.out.printf(
                Locale.ROOT,
                "medians of %d: bare INSERT ... SELECT %.2f s, billed %.2f s, ratio %.1f%n",
                rounds.size(),
                bare,
                billed,
                billed / bare);
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static double secondsSince(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
