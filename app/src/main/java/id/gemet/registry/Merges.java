package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two workers one: proposed by one officer, done by another, and reversible, for nothing of either is lost. */
@Service
@Transactional
public class Merges {

    private final JdbcClient jdbc;
    private final Workers workers;
    private final AuditTrail trail;
    private final Clock clock;

    Merges(JdbcClient jdbc, Workers workers, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.workers = workers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of the pair, the worker to keep. False when the other is already part of a merge. */
    public boolean propose(WorkerId kept, WorkerId duplicate) {
        int added = jdbc.sql("""
            insert into registry.merge (office_id, kept, duplicate, proposed_by, proposed_at)
            values (access.current_office(), :kept, :duplicate, :by, :at)
                on conflict (duplicate) where status <> 'REVERSED' do nothing
            """)
                .param("kept", kept.value())
                .param("duplicate", duplicate.value())
                .param("by", Acting.current().user().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            trail.record("registry.propose-merge", "worker:" + kept, "duplicate " + duplicate);
        }
        return added == 1;
    }

    /** Waiting for a second officer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Merge> proposed() {
        return jdbc.sql("""
            select id, kept, duplicate, status, proposed_by, proposed_at
              from registry.merge
             where status = 'PROPOSED'
             order by proposed_at
            """).query(Merges::merge).list();
    }

    @Transactional(readOnly = true)
    public Optional<Merge> find(UUID id) {
        return jdbc.sql("select id, kept, duplicate, status, proposed_by, proposed_at from registry.merge where id ="
                        + " :id")
                .param("id", id)
                .query(Merges::merge)
                .optional();
    }

    /** False for the officer who proposed it, and when it was settled meanwhile. */
    public boolean confirm(UUID id) {
        var actor = Acting.current().user().value();
        var merge = find(id);
        int confirmed = jdbc.sql("""
            update registry.merge
               set status = 'DONE', confirmed_by = :by, confirmed_at = :at
             where id = :id and status = 'PROPOSED' and proposed_by <> :by
            """)
                .param("by", actor)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (confirmed == 1) {
            var done = merge.orElseThrow();
            workers.markMerged(done.duplicate(), Optional.of(done.kept()));
            trail.record("registry.merge", "worker:" + done.kept(), "duplicate " + done.duplicate());
        }
        return confirmed == 1;
    }

    /** Takes a merge or a proposal back. */
    public boolean reverse(UUID id) {
        var merge = find(id);
        int reversed = jdbc.sql("""
            update registry.merge
               set status = 'REVERSED', reversed_by = :by, reversed_at = :at
             where id = :id and status <> 'REVERSED'
            """)
                .param("by", Acting.current().user().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (reversed == 1) {
            var undone = merge.orElseThrow();
            workers.markMerged(undone.duplicate(), Optional.empty());
            trail.record("registry.reverse-merge", "worker:" + undone.kept(), "duplicate " + undone.duplicate());
        }
        return reversed == 1;
    }

    /** Those of the workers who are, or ever were, part of a merge. */
    @Transactional(readOnly = true)
    public Set<WorkerId> involved(Collection<WorkerId> ids) {
        var all = ids.stream().map(WorkerId::toString).toArray(String[]::new);
        return new HashSet<>(jdbc.sql("""
            select kept as worker from registry.merge where kept = any (:ids::uuid[])
             union
            select duplicate from registry.merge where duplicate = any (:ids::uuid[])
            """)
                .param("ids", all)
                .query((row, number) -> new WorkerId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new WorkerId(row.getObject("kept", UUID.class)),
                new WorkerId(row.getObject("duplicate", UUID.class)),
                Merge.Status.valueOf(row.getString("status")),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
