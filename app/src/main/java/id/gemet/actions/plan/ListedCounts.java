package id.gemet.actions.plan;

import id.gemet.access.Acting;
import id.gemet.audit.Recounted;
import id.gemet.audit.SharedCount;
import id.gemet.audit.SharedCounts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the people of the plans' lists have come, counted once for all of the pemda's own officers; a sector office sees
 * only some plans, which are counted when it asks.
 */
@Repository
@Transactional
public class ListedCounts implements Recounted {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<UUID, ListedPeople>> BY_PLAN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PlanLists lists;
    private final SharedCounts counts;
    private final Clock clock;
    private final SharedCounts.Store<Map<ActionPlanId, ListedPeople>> store;

    ListedCounts(JdbcClient jdbc, PlanLists lists, SharedCounts counts, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.counts = counts;
        this.clock = clock;
        store = new SharedCounts.Store<>("listed", lists::people, this::last, this::keep);
    }

    /** As last counted; counted anew first where that is quick, or was never done. */
    public Listed read() {
        var actor = Acting.current();
        if (actor.opd().isPresent()) {
            return new Listed(lists.people(), clock.instant(), true);
        }
        var count = counts.read(store, actor.today(clock));
        return new Listed(count.value(), count.at(), counts.isCurrent(count, actor.today(clock)));
    }

    @Override
    public void refresh() {
        counts.refresh(store, Acting.current().today(clock));
    }

    private Optional<SharedCount<Map<ActionPlanId, ListedPeople>>> last() {
        return jdbc.sql("select day, people, deeds, took_ms, counted_at from actions.listed_count")
                .query((row, number) -> new SharedCount<>(
                        read(row.getString("people")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("deeds"),
                        row.getInt("took_ms"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void keep(SharedCount<Map<ActionPlanId, ListedPeople>> count) {
        jdbc.sql("""
            insert into actions.listed_count (office_id, day, people, deeds, took_ms, counted_at)
            values (access.current_office(), :day, :people::jsonb, :deeds, :took, :at)
                on conflict (office_id) do update
               set day = excluded.day, people = excluded.people, deeds = excluded.deeds, took_ms = excluded.took_ms,
                   counted_at = excluded.counted_at
             where listed_count.deeds <= excluded.deeds
            """)
                .param("day", count.of())
                .param("people", json(count.value()))
                .param("deeds", count.deeds())
                .param("took", count.tookMillis())
                .param("at", count.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<ActionPlanId, ListedPeople> read(String json) {
        return JSON.readValue(json, BY_PLAN).entrySet().stream()
                .collect(Collectors.toMap(entry -> new ActionPlanId(entry.getKey()), Map.Entry::getValue));
    }

    private static String json(Map<ActionPlanId, ListedPeople> people) {
        return JSON.writeValueAsString(people.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)));
    }
}
