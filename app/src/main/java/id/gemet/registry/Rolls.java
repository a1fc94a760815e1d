package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
    private final Offices offices;
    private final TransactionTemplate transaction;
    private final ConcurrentHashMap<OfficeId, Dated> rolls = new ConcurrentHashMap<>();

    private record Dated(Roll roll, OffsetDateTime asOf) {}

    Rolls(JdbcClient jdbc, Workers workers, Offices offices, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.workers = workers;
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

    private Roll current(Office city) {
        return rolls.compute(city.id(), (id, before) -> refreshed(before)).roll();
    }

    private Dated refreshed(@Nullable Dated before) {
        return transaction.execute(status -> {
            var now = jdbc.sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single();
            if (before == null) {
                return new Dated(whole(), now);
            }
            var changed = changedSince(before.asOf().minus(OVERLAP));
            var roll = changed.isEmpty() ? before.roll() : before.roll().with(changed);
            var size = jdbc.sql("select count(*) from registry.worker")
                    .query(Integer.class)
                    .single();
            return new Dated(roll.size() != size || roll.isStale() ? whole() : roll, now);
        });
    }

    private Roll whole() {
        var entries = new ArrayList<Roll.Entry>();
        jdbc.sql("select id, office_id, identity_id, sealed, listed_on, merged_into from registry.worker")
                .withFetchSize(FETCHED_ROWS)
                .query(row -> {
                    var held = workers.held(row);
                    entries.add(new Roll.Entry(held.id(), Roll.person(entries.size(), held.listing())));
                });
        return Roll.of(entries);
    }

    private List<Roll.Worked> changedSince(OffsetDateTime moment) {
        return jdbc.sql("""
            select id, office_id, identity_id, sealed, listed_on, merged_into
              from registry.worker
             where touched_at > :moment
            """)
                .param("moment", moment)
                .query((row, number) -> {
                    var held = workers.held(row);
                    return new Roll.Worked(held.id(), held.listing());
                })
                .list();
    }
}
