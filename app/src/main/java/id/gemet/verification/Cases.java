package id.gemet.verification;

import id.gemet.registry.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of the acting pemda, as far as the actor sees them. */
@Repository
class Cases {

    /** What the rules found of one worker. */
    record Assessed(WorkerId worker, Map<Rule, Judgement> judgements) {

        /** An array of PostgreSQL, the weightiest rule first. */
        String names(Judgement judgement) {
            return Arrays.stream(Rule.values())
                    .filter(rule -> judgements.get(rule) == judgement)
                    .map(Rule::name)
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case for everybody listed who has none; proposers are whoever sent the list and whoever took it in. */
    int openMissing(LocalDate on) {
        return jdbc.sql("""
            insert into verification.worker_case
                   (worker_id, office_id, identity_id, kelurahan_code, opened_on, proposers)
            select w.id, w.office_id, w.identity_id, w.kelurahan_code, :on,
                   array_remove(array[l.uploaded_by, w.listed_by], null)
              from registry.published_worker w
              left join intake.published_list l on l.id = w.source_list
             where not exists (select from verification.worker_case c where c.worker_id = w.id)
                on conflict (worker_id) do nothing
            """).param("on", on).update();
    }

    /** Verified people whose yearly check is due, or of whom another source has said since that they died or work. */
    int reopenDue(UUID by, Instant at, LocalDate on) {
        return jdbc.sql("""
            with due as (
                select c.worker_id, case when c.due_on <= :on then :dueAgain else :contradicted end as reason
                  from verification.live_case c
                 where c.status = 'VERIFIED'
                   and (c.due_on <= :on
                        or exists (select from verification.newest_evidence e
                                    where e.office_id = c.office_id and e.identity_id = c.identity_id
                                      and e.received_on > c.decided_on
                                      and (e.kind, e.answer) in (('DUKCAPIL', 'MENINGGAL'), ('VISIT', 'DECEASED')))
                        or exists (select from registry.published_membership m
                                    where m.office_id = c.office_id and m.identity_id = c.identity_id
                                      and m.seen_on > c.decided_on
                                      and m.status = 'ACTIVE' and m.segment <> 'BPU'))
            ), reopened as (
                update verification.worker_case c
                   set status = 'PROPOSED', reason = due.reason, due_on = null, decided_by = null, decided_on = null
                  from due
                 where due.worker_id = c.worker_id
                returning c.*
            )
            insert into verification.decision
                   (office_id, worker_id, status, reason, decided_by, decided_at, passed, failed, unknown, evidence)
            select office_id, worker_id, status, reason, :by, :at, passed, failed, unknown, '{}' from reopened
            """)
                .param("dueAgain", Reason.DUE_AGAIN.name())
                .param("contradicted", Reason.CONTRADICTED.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .update();
    }

    void keep(List<Assessed> assessed, LocalDate on) {
        jdbc.sql("""
            update verification.worker_case c
               set passed = a.passed::text[], failed = a.failed::text[], unknown = a.unknown::text[],
                   assessed_on = :on, kelurahan_code = w.kelurahan_code,
                   decile = coalesce((select e.answer::smallint from verification.newest_evidence e
                                       where e.office_id = c.office_id and e.identity_id = c.identity_id
                                         and e.kind = 'DTSEN'), w.decile)
              from unnest(:workers::uuid[], :passed, :failed, :unknown) as a (worker, passed, failed, unknown)
              join registry.published_worker w on w.id = a.worker
             where c.worker_id = w.id and c.status = 'PROPOSED'
            """)
                .param("on", on)
                .param("workers", texts(assessed, each -> each.worker().toString()))
                .param("passed", texts(assessed, each -> each.names(Judgement.PASSED)))
                .param("failed", texts(assessed, each -> each.names(Judgement.FAILED)))
                .param("unknown", texts(assessed, each -> each.names(Judgement.UNKNOWN)))
                .update();
    }

    private static String[] texts(List<Assessed> assessed, Function<Assessed, String> text) {
        return assessed.stream().map(text).toArray(String[]::new);
    }

    /**
     * Decides those that are open and were not proposed by the same officer, and writes each decision down. Returns who
     * was decided on.
     */
    List<WorkerId> decide(
            Collection<WorkerId> workers, Outcome outcome, UUID by, Instant at, LocalDate on, LocalDate dueOn) {
        return jdbc.sql("""
            with decided as (
                update verification.worker_case
                   set status = :status, reason = :reason, decided_by = :by, decided_on = :on, due_on = :due
                 where worker_id = any (:workers::uuid[]) and status = 'PROPOSED' and not (:by = any (proposers))
                returning *
            ), written as (
                insert into verification.decision
                       (office_id, worker_id, status, reason, decided_by, decided_at, passed, failed, unknown, evidence)
                select d.office_id, d.worker_id, d.status, d.reason, :by, :at, d.passed, d.failed, d.unknown,
                       (select coalesce(array_agg(concat_ws(' ', e.kind, e.answer, e.received_on) order by e.kind), '{}')
                          from verification.newest_evidence e
                         where e.office_id = d.office_id and e.identity_id = d.identity_id)
                  from decided d
            )
            select worker_id from decided
            """)
                .param("status", outcome.status().name())
                .param("reason", outcome.reason().map(Reason::name).orElse(null))
                .param("by", by)
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", outcome.status() == CaseStatus.VERIFIED ? dueOn : null)
                .param("workers", ids(workers))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** Opens cases again that were decided; whoever does becomes one of those who proposed. */
    List<WorkerId> proposeAgain(Collection<WorkerId> workers, Reason reason, UUID by, Instant at) {
        return jdbc.sql("""
            with reopened as (
                update verification.worker_case
                   set status = 'PROPOSED', reason = :reason, due_on = null, decided_by = null, decided_on = null,
                       proposers = case when :by = any (proposers) then proposers else proposers || :by end
                 where worker_id = any (:workers::uuid[]) and status <> 'PROPOSED'
                returning *
            ), written as (
                insert into verification.decision
                       (office_id, worker_id, status, reason, decided_by, decided_at, passed, failed, unknown, evidence)
                select office_id, worker_id, status, reason, :by, :at, passed, failed, unknown, '{}' from reopened
            )
            select worker_id from reopened
            """)
                .param("reason", reason.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("workers", ids(workers))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** Those of them who are verified or stand on a decree. */
    List<WorkerId> settled(Collection<WorkerId> workers) {
        return jdbc.sql("""
            select c.worker_id
              from verification.worker_case c
             where c.worker_id = any (:workers::uuid[])
               and (c.status = 'VERIFIED'
                    or exists (select from verification.decree_person p
                                 join verification.decree d on d.id = p.decree_id and d.status <> 'CANCELLED'
                                where p.office_id = c.office_id and p.worker_id = c.worker_id))
            """)
                .param("workers", ids(workers))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    static String[] ids(Collection<WorkerId> workers) {
        return workers.stream().map(WorkerId::toString).toArray(String[]::new);
    }
}
