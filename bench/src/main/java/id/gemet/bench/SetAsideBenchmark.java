package id.gemet.bench;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.UserId;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Decision;
import id.gemet.funding.Earmarks;
import id.gemet.funding.Payers;
import id.gemet.funding.Plans;
import id.gemet.shared.Deployment;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What it costs that the database keeps a line's conditions: a year set aside for everybody who waits in a city, from a line
 * that asks for nothing and from one that asks for place, work and decree.
 *
 * <p>Argument: people, by default 20000.
 */
public final class SetAsideBenchmark {

    private static final MonthRange YEAR = MonthRange.year(2026);
    private static final String PLACE = "36.72.04.1003";
    private static final Set<String> WORK = Set.of(
            "nelayan",
            "petani",
            "ojek-online",
            "sopir-angkot",
            "tukang-becak",
            "pedagang-pasar",
            "buruh-harian",
            "marbot");

    private record Took(double proposed, double approved) {}

    private SetAsideBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        try (var server =
                EmbeddedPostgres.start(Files.createTempDirectory("gemet-bench").resolve("postgres"))) {
            round(server, "warm", people, false);
            var free = round(server, "free", people, false);
            var bound = round(server, "bound", people, true);
            System.out.printf(
                    Locale.ROOT,
                    "%,d people: free %.2f s proposed, %.2f s approved; bound %.2f s, %.2f s; ratio %.2f, %.2f%n",
                    people,
                    free.proposed,
                    free.approved,
                    bound.proposed,
                    bound.approved,
                    bound.proposed / free.proposed,
                    bound.approved / free.approved);
        }
        System.exit(0);
    }

    private static Took round(EmbeddedPostgres server, String name, int people, boolean bound)
            throws IOException, SQLException {
        var database = server.database(name);
        Migrations.migrate(database);
        var clock = Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
        var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), clock);
        try (var application = GemetApplication.start(surroundings, 0)) {
            var city = Actor.system(application.getBean(Offices.class).foundPemda("Kota Uji", new RegionCode("36.72")));
            var payers = application.getBean(Payers.class);
            var lines = application.getBean(BudgetLines.class);
            var decree = Acting.as(city, () -> CrowdedCity.line(payers, lines, 1));
            CrowdedCity.plant(database, city, decree, new Crowd(people + 1, people + 1, people + 1, 1), List.of(PLACE));
            var earmarks = bound
                    ? new Earmarks(
                            List.of(new RegionCode(PLACE)),
                            WORK,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(decree.value()),
                            Set.of())
                    : Earmarks.NONE;
            Acting.as(city, () -> CrowdedCity.line(payers, lines, "Waiting", people, earmarks));
            return setAside(application.getBean(Plans.class), city, people);
        }
    }

    private static Took setAside(Plans plans, Actor city, int people) {
        var started = System.nanoTime();
        var plan = Acting.as(city, () -> plans.propose(UUID.randomUUID(), YEAR, Optional.empty()))
                .orElseThrow();
        var proposed = System.nanoTime();
        var decision = Acting.as(another(city), () -> plans.approve(plan));
        var approved = System.nanoTime();
        if (!(decision instanceof Decision.Approved all) || all.people() != people) {
            throw new IllegalStateException("Not everybody was paid for: " + decision);
        }
        return new Took((proposed - started) / 1e9, (approved - proposed) / 1e9);
    }

    private static Actor another(Actor city) {
        return new Actor(
                new UserId(new UUID(0, 1)),
                "Sekda",
                city.role(),
                city.office(),
                city.desk(),
                city.deskKind(),
                city.region());
    }
}
