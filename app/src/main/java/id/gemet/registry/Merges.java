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

    private static final String COLUMNS = """
        select id, kept, duplicate, status, proposed_by, proposed_at from registry.merge
        """;

    private final JdbcClient jdbc;
    private final Workers workers;
    private final Pairs pairs;
    private final ConfirmedNiks confirmedNiks;
    private final AuditTrail trail;
    private final Clock clock;

    Merges(JdbcClient jdbc, Workers workers, Pairs pairs, ConfirmedNiks confirmedNiks, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.workers = workers;
        this.pairs = pairs;
        this.confirmedNiks = confirmedNiks;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of a proposal or of its confirmation. */
    public enum Outcome {
        DONE,
        /** The population register knows two people. */
        TWO_CONFIRMED_NIKS,
        /** One of the two is merged away, or to be; or the one to go has taken somebody in. */
        PART_OF_ANOTHER,
        /** Decided or settled meanwhile, or not the actor's to decide. */
        TOO_LATE,
        /** Nobody confirms what he proposed. */
        OWN_PROPOSAL
    }

    /** The officer who decides on a pair says which of the two to keep. */
    public Outcome propose(Pair pair, WorkerId kept) {
        if (!pairs.lock(pair.id())) {
            return Outcome.TOO_LATE;
        }
        var outcome = propose(kept, kept.equals(pair.first()) ? pair.second() : pair.first());
        if (outcome == Outcome.DONE) {
            pairs.same(pair.id());
        }
        return outcome;
    }

    public Outcome propose(WorkerId kept, WorkerId duplicate) {
        if (areTwo(kept, duplicate)) {
            return Outcome.TWO_CONFIRMED_NIKS;
        }
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
        return added == 1 ? Outcome.DONE : Outcome.PART_OF_ANOTHER;
    }

    private boolean areTwo(WorkerId one, WorkerId other) {
        var identities =
                workers.find(List.of(one, other)).stream().map(Held::identity).toList();
        return confirmedNiks.among(identities).size() > 1;
    }

    /** Waiting for a second officer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Merge> proposed() {
        return jdbc.sql(COLUMNS + " where status = 'PROPOSED' order by proposed_at")
                .query(Merges::merge)
                .list();
    }

    /** Done and not reversed, the newest first. */
    @Transactional(readOnly = true)
    public List<Merge> done(int limit) {
        return jdbc.sql(COLUMNS + " where status = 'DONE' order by confirmed_at desc limit :limit")
                .param("limit", limit)
                .query(Merges::merge)
                .list();
    }

    /** Who turned out to be this worker. */
    @Transactional(readOnly = true)
    public List<WorkerId> mergedInto(WorkerId kept) {
        return jdbc
                .sql(COLUMNS + " where status = 'DONE' and kept = :kept order by confirmed_at")
                .param("kept", kept.value())
                .query(Merges::merge)
                .list()
                .stream()
                .map(Merge::duplicate)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Merge> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Merges::merge)
                .optional();
    }

    /** By another officer than the one who proposed it. */
    public Outcome confirm(UUID id) {
        var actor = Acting.current().user().value();
        var merge = find(id);
        if (merge.isEmpty()) {
            return Outcome.TOO_LATE;
        }
        var done = merge.get();
        if (done.proposedBy().equals(actor)) {
            return Outcome.OWN_PROPOSAL;
        }
        if (areTwo(done.kept(), done.duplicate())) {
            return Outcome.TWO_CONFIRMED_NIKS;
        }
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
            workers.markMerged(done.duplicate(), Optional.of(done.kept()));
            trail.record("registry.merge", "worker:" + done.kept(), "duplicate " + done.duplicate());
        }
        return confirmed == 1 ? Outcome.DONE : Outcome.TOO_LATE;
    }

    /** Takes a merge or a proposal back; the two are a pair to decide on again. */
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
            pairs.reopen(undone.kept(), undone.duplicate());
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
