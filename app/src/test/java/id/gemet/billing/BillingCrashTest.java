package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.database.Database;
import id.gemet.funding.LedgerSums;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Deployment;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.TestSurroundings;
import id.gemet.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BillingCrashTest {

    private static final int PEOPLE = 5_000;
    private static final int KILLS = 5;
    private static final int RUNNERS = 8;
    private static final BillingMonth FIRST = BillingMonth.of(2026, 1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Database database = TestSurroundings.separateDatabase(
            "billing_crash_" + ProcessHandle.current().pid());

    @Test
    void fiveKillsHalfWayAndEightRunnersAtOnceLeaveTheSameBills() throws Exception {
        var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), TestSurroundings.CLOCK);
        try (var application = GemetApplication.start(surroundings, 0)) {
            var cities = application.getBean(CoveredCity.class);
            var city = cities.found();
            var line = city.line(PayerKind.APBD, "APBD", PEOPLE * 16_800L * 12);
            cities.cover(city, line, MonthRange.year(2026), PEOPLE);

            var servers = new ArrayList<Process>();
            for (int kill = 0; kill < KILLS; kill++) {
                servers.add(serve());
            }
            for (int kill = 0; kill < KILLS; kill++) {
                killWithin(FIRST.plusMonths(kill), servers.get(kill));
                assertThat(figure("select count(*) from billing.bill")).isEqualTo((long) kill * PEOPLE);
                assertThat(LedgerSums.differences(database)).isEmpty();
            }
            runAtOnce(Actor.system(city.city()), application.getBean(MonthlyBilling.class));

            assertThat(text("""
                select md5(string_agg(term_id || ' ' || month || ' ' || amount_rupiah, ',' order by term_id, month))
                  from billing.bill
                """)).isEqualTo(text("""
                select md5(string_agg(t.id || ' ' || m::date || ' 16800', ',' order by t.id, m))
                  from enrolment.term t, generate_series(date '2026-01-01', date '2026-05-01', interval '1 month') m
                """));
            assertThat(LedgerSums.differences(database)).isEmpty();
            assertThat(city.balance(line).billed().amount()).isEqualTo(PEOPLE * 16_800L * KILLS);
        }
    }

    /** Stands in the run's way with one bill of the month that is never committed, and kills it once it waits there. */
    private void killWithin(BillingMonth month, Process server) throws SQLException, IOException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("""
                with run as (
                    insert into billing.run (office_id, month, status, bills, amount_rupiah, doubts, by_user, by_name, at)
                    select id, '%1$s', 'ISSUED', 1, 1, '{}', id, 'x', now() from access.office limit 1
                    returning id
                )
                insert into billing.bill (office_id, term_id, worker_id, line_id, month, amount_rupiah, run_id)
                select t.office_id, t.id, t.worker_id, t.line_id, '%1$s', 1, run.id
                  from run, (select * from enrolment.term order by id offset %2$d limit 1) t
                """.formatted(month.firstDay(), PEOPLE / 2));
            server.getOutputStream().write('\n');
            server.getOutputStream().flush();
            var deadline = Instant.now().plus(PATIENCE);
            while (figure("""
                    select count(*) from pg_locks where not granted and locktype = 'transactionid'
                    """) == 0) {
                assertThat(server.isAlive()).as("the server is at work").isTrue();
                assertThat(Instant.now()).isBefore(deadline);
                LockSupport.parkNanos(5_000_000);
            }
            server.destroyForcibly().onExit().join();
            connection.rollback();
        }
        var deadline = Instant.now().plus(PATIENCE);
        while (figure("""
                select count(*) from pg_locks where relation = 'billing.bill'::regclass and mode = 'RowExclusiveLock'
                """) > 0) {
            assertThat(Instant.now()).isBefore(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void runAtOnce(Actor city, MonthlyBilling billing) throws Exception {
        var begin = new CyclicBarrier(RUNNERS);
        try (var pool = Executors.newFixedThreadPool(RUNNERS)) {
            var runs = new ArrayList<Future<?>>();
            for (int runner = 0; runner < RUNNERS; runner++) {
                runs.add(pool.submit(() -> {
                    begin.await();
                    FIRST.through(KILLS).forEach(month -> Acting.as(city, () -> billing.issue(month)));
                    return true;
                }));
            }
            for (var run : runs) {
                run.get();
            }
        }
    }

    private Process serve() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BillingServer.class.getName(),
                FIRST.toString(),
                Integer.toString(KILLS)));
        var environment = builder.environment();
        environment.put("GEMET_DB_URL", database.url());
        environment.put("GEMET_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("GEMET_DB_PASSWORD", database.application().password());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "billing-crash-test.log").toFile()))
                .start();
    }

    private long figure(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
