package id.gemet.bench;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.UserId;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.funding.Decision;
import id.gemet.funding.Earmarks;
import id.gemet.funding.Plans;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import java.io.IOException;
import java.sql.SQLException;
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
        round(people, false);
        var free = round(people, false);
        var bound = round(people, true);
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
        System.exit(0);
    }

    private static Took round(int people, boolean bound) throws IOException, SQLException {
        try (var city = CrowdedCity.on("2026-01-05")) {
            var decree = city.line(1);
            city.plant(decree, new Crowd(people + 1, people + 1, people + 1, 1), List.of(PLACE));
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
            city.line("Waiting", people, earmarks);
            return setAside(city.bean(Plans.class), city.system(), people);
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
