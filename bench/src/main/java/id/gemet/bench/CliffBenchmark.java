package id.gemet.bench;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.coverage.continuity.Audience;
import id.gemet.coverage.continuity.Cliffs;
import id.gemet.coverage.continuity.DueNotices;
import id.gemet.coverage.continuity.Notices;
import id.gemet.coverage.continuity.Whom;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Payers;
import id.gemet.shared.Deployment;
import id.gemet.shared.RegionCode;
import id.gemet.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The calendar of funding cliffs of a city whose money for everybody ends on one day, a page of those people, and noting
 * that they were told; and counting of whom somebody is yet to be told.
 *
 * <p>Argument: people, by default 250000.
 */
public final class CliffBenchmark {

    private static final int ROUNDS = 5;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private CliffBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250_000;
        try (var server =
                EmbeddedPostgres.start(Files.createTempDirectory("gemet-bench").resolve("postgres"))) {
            var database = server.database("cliffs");
            Migrations.migrate(database);
            var clock = Clock.fixed(Instant.parse("2026-12-15T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
            var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), clock);
            try (var application = GemetApplication.start(surroundings, 0)) {
                var city = Actor.system(
                        application.getBean(Offices.class).foundPemda("Kota Uji", new RegionCode("36.72")));
                var line = Acting.as(
                        city,
                        () -> CrowdedCity.line(
                                application.getBean(Payers.class), application.getBean(BudgetLines.class), people));
                CrowdedCity.plant(database, city, line, Crowd.covered(people), List.of("36.72.04.1003"));
                var cliffs = application.getBean(Cliffs.class);
                var notices = application.getBean(Notices.class);
                var due = application.getBean(DueNotices.class);
                var everybody = new Whom(NEW_YEAR, Optional.empty(), Optional.empty());
                Acting.run(city, () -> {
                    var lost = cliffs.from(NEW_YEAR).stream()
                            .mapToInt(cliff -> cliff.people())
                            .sum();
                    if (lost != people) {
                        throw new IllegalStateException("Not everybody loses cover: " + lost);
                    }
                    print("calendar", () -> cliffs.from(NEW_YEAR));
                    print("50 people", () -> cliffs.people(everybody, 50, 0));
                    print("never told", () -> notices.lost(NEW_YEAR, NEW_YEAR));
                    once("due notices counted", due::refresh);
                    print("due notices", due::read);
                    for (var audience : Audience.values()) {
                        once(people + " notices noted", () -> notices.note(everybody, audience));
                    }
                    once("due notices counted, all told", due::refresh);
                    print("due notices, all told", due::read);
                    print("never told, after", () -> notices.lost(NEW_YEAR, NEW_YEAR));
                });
            }
        }
        System.exit(0);
    }

    private static void once(String what, Runnable done) {
        var started = System.nanoTime();
        done.run();
        System.out.printf(Locale.ROOT, "%s: %.2f s%n", what, (System.nanoTime() - started) / 1e9);
    }

    private static void print(String what, Runnable asked) {
        var median = LongStream.range(0, ROUNDS)
                .map(round -> {
                    var started = System.nanoTime();
                    asked.run();
                    return System.nanoTime() - started;
                })
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf(Locale.ROOT, "%s: median of %d %.2f s%n", what, ROUNDS, median / 1e9);
    }
}
