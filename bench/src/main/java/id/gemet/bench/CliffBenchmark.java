package id.gemet.bench;

import id.gemet.access.Acting;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.coverage.continuity.Audience;
import id.gemet.coverage.continuity.Cliffs;
import id.gemet.coverage.continuity.DueNotices;
import id.gemet.coverage.continuity.Notices;
import id.gemet.coverage.continuity.Whom;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
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
        try (var city = CrowdedCity.on("2026-12-15")) {
            city.plant(city.line(people), Crowd.covered(people), List.of("36.72.04.1003"));
            var cliffs = city.bean(Cliffs.class);
            var notices = city.bean(Notices.class);
            var due = city.bean(DueNotices.class);
            var everybody = new Whom(NEW_YEAR, Optional.empty(), Optional.empty());
            Acting.run(city.system(), () -> {
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
