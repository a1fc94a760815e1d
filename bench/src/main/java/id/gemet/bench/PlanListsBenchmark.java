package id.gemet.bench;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.plan.ActionPlanId;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.plan.ListedCounts;
import id.gemet.actions.plan.ListedPeople;
import id.gemet.actions.plan.PlanLists;
import id.gemet.bench.CrowdedCity.Crowd;
import id.gemet.database.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How far the people of eight offices' action plans have come, of whom each list brought as many as the others; two in five
 * of them are covered.
 *
 * <p>Argument: people, by default 250000.
 */
public final class PlanListsBenchmark {

    private static final int PLANS = 8;
    private static final int ROUNDS = 9;

    private PlanListsBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250_000;
        var covered = people * 2 / 5;
        try (var city = CrowdedCity.on("2026-06-15")) {
            city.plant(city.line(people), new Crowd(people, covered, covered, covered), List.of("36.72.04.1003"));
            rest(city.database(), city.system(), promise(city.bean(ActionPlans.class), city.system()));
            var lists = city.bean(PlanLists.class);
            measure("counted", city.system(), people, lists::people);
            var counts = city.bean(ListedCounts.class);
            measure("read", city.system(), people, () -> counts.read().people());
        }
        System.exit(0);
    }

    private static List<ActionPlanId> promise(ActionPlans plans, Actor city) {
        var promised = new ArrayList<ActionPlanId>();
        for (var i = 1; i <= PLANS; i++) {
            var title = "Langkah nyata " + i;
            promised.add(Acting.as(
                    city,
                    () -> plans.promise(UUID.randomUUID(), city.office(), title, 1_000, LocalDate.of(2026, 12, 1))));
        }
        return promised;
    }

    /** Past the officers but through the tables and what they check. */
    private static void rest(Database database, Actor city, List<ActionPlanId> plans) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            for (var i = 0; i < plans.size(); i++) {
                var steps = """
                    insert into intake.list (id, office_id, region_code, sender, sender_kind, file_name, content_hash, status,
                                             uploaded_by, uploaded_by_name, uploaded_at, committed_at, sealed_preview)
                    values ('%2$s', '%1$s', '36.72', 'Dinas %3$d', 'OPD', 'daftar.csv', sha256('%3$d'), 'COMMITTED', '%1$s',
                            'Disnaker', now(), now(), '\\x00');
                    insert into actions.plan_list (list_id, plan_id, office_id, by_user, by_name, at)
                    values ('%2$s', '%2$s', '%1$s', '%1$s', 'Disnaker', now());
                    update registry.worker set source_list = '%2$s' where name like '%%%3$d';
                    """.formatted(city.office(), plans.get(i), i);
                sql.execute(steps);
            }
            sql.execute("update registry.worker set source_list = '%s' where source_list is null"
                    .formatted(plans.getFirst()));
            sql.execute("vacuum analyze");
        }
    }

    private static void measure(String what, Actor city, int people, Supplier<Map<ActionPlanId, ListedPeople>> count) {
        var millis = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var started = System.nanoTime();
            var counted = Acting.as(city, count);
            millis[round] = (System.nanoTime() - started) / 1e6;
            var listed =
                    counted.values().stream().mapToLong(plan -> plan.listed()).sum();
            if (counted.size() != PLANS || listed != people) {
                throw new IllegalStateException("Not everybody was counted: " + counted);
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s, %,d people of %d plans: median %.0f ms, longest %.0f ms%n",
                what,
                people,
                PLANS,
                millis[ROUNDS / 2],
                millis[ROUNDS - 1]);
    }
}
