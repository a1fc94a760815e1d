package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rolls of the pemdas of this installation, kept in memory and brought up to date when asked for. A roll spans the
 * whole city, even for an officer of one kelurahan: the list of one must not repeat the people of another.
 */
@Component
public class Rolls {

    /** Longer than any transaction that registers workers, so that none slips through between two looks. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final int FETCHED_ROWS = 5_000;

    private final JdbcClient jdbc;
    private final Workers workers;
    private final Weights weights;
    private final Offices offices;
    private final TransactionTemplate transaction;
    private final ConcurrentHashMap<OfficeId, Dated> rolls = new ConcurrentHashMap<>();

    /** @param touched when each worker of the overlap was last changed, to tell what is new from what was seen already */
    private record Dated(Roll roll, Instant asOf, Map<WorkerId, Instant> touched) {}

    Rolls(JdbcClient jdbc, Workers workers, Weights weights, Offices offices, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.workers = workers;
        this.weights = weights;
        this.offices = offices;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setReadOnly(true);
    }

    /** The acting pemda's roll as of now. */
    public Roll current() {
        var office = Acting.current().office();
        var city = offices.find(office).orElseThrow();
        return Acting.as(Actor.system(city), () -> current(city));
    }

    /** A roll that is too far behind is forgotten before it is built anew: there is room for one. */
    private Roll current(Office city) {
        rolls.computeIfPresent(
                city.id(),
                (id, before) -> transaction.execute(status -> refreshed(before)).orElse(null));
        return rolls.computeIfAbsent(city.id(), id -> transaction.execute(status -> whole()))
                .roll();
    }

    private Optional<Dated> refreshed(Dated before) {
        var now = now();
        if (countTouchedSince(before.asOf()) > before.roll().roomForRecent()) {
            return Optional.empty();
        }
        var touched = new HashMap<>(before.touched());
        var changed = changedSince(before.asOf().minus(OVERLAP), touched);
        var weighed = before.roll().weighedBy(weights.current());
        var roll = changed.isEmpty() ? weighed : weighed.with(changed);
        var size = jdbc.sql("select count(*) from registry.worker")
                .query(Integer.class)
                .single();
        if (roll.size() != size || roll.isStale()) {
            return Optional.empty();
        }
        touched.values().removeIf(moment -> moment.isBefore(now.minus(OVERLAP)));
        return Optional.of(new Dated(roll, now, touched));
    }

    private int countTouchedSince(Instant moment) {
        return jdbc.sql("select count(*) from registry.worker where touched_at > :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Dated whole() {
        var now = now();
        var touched = new HashMap<WorkerId, Instant>();
        var entries = new ArrayList<Roll.Entry>();
        jdbc.sql("""
            select id, office_id, identity_id, sealed, listed_on, merged_into, touched_at from registry.worker
            """).withFetchSize(FETCHED_ROWS).query(row -> {
            var held = workers.held(row);
            entries.add(new Roll.Entry(held.id(), Roll.person(entries.size(), held.listing())));
            var moment = touchedAt(row);
            if (!moment.isBefore(now.minus(OVERLAP))) {
                touched.put(held.id(), moment);
            }
        });
        return new Dated(Roll.of(weights.current(), entries), now, touched);
    }

    /** Only those not seen as they are now: opening a sealed worker costs more than all the rest. */
    private List<Roll.Worked> changedSince(Instant moment, Map<WorkerId, Instant> touched) {
        var changed = new ArrayList<Roll.Worked>();
        jdbc.sql("""
            select id, office_id, identity_id, sealed, listed_on, merged_into, touched_at
              from registry.worker
             where touched_at > :moment
            """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .withFetchSize(FETCHED_ROWS)
                .query(row -> {
                    var last = touchedAt(row);
                    if (!last.equals(touched.put(new WorkerId(row.getObject("id", UUID.class)), last))) {
                        var held = workers.held(row);
                        changed.add(new Roll.Worked(held.id(), held.listing()));
                    }
                });
        return changed;
    }

    private static Instant touchedAt(ResultSet row) throws SQLException {
        return row.getObject("touched_at", OffsetDateTime.class).toInstant();
    }
}
