package id.gemet.verification;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of the acting pemda, as far as the actor sees them. */
@Repository
class Cases {

    /** A worker whose case is open, with everything but the birth date, which is sealed. */
    record Open(
            WorkerId worker,
            Optional<RegionCode> kelurahan,
            boolean employed,
            boolean coveredOtherwise,
            Optional<DukcapilAnswer> dukcapil,
            Set<String> marks) {}

    /** What the rules found of one worker. */
    record Assessed(WorkerId worker, Map<Rule, Judgement> judgements) {

        String names(Judgement judgement) {
            return judgements.entrySet().stream()
                    .filter(entry -> entry.getValue() == judgement)
                    .map(entry -> entry.getKey().name())
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case for everybody listed who has none; whoever sent the list counts as the one who proposed. */
    int openMissing(LocalDate on) {
        return jdbc.sql("""
            insert into verification.worker_case
                   (worker_id, office_id, identity_id, kelurahan_code, opened_on, proposed_by)
            select w.id, w.office_id, w.identity_id, w.kelurahan_code, :on, l.uploaded_by
              from registry.published_worker w
              left join intake.published_list l on l.id = w.source_list
             where not exists (select from verification.worker_case c where c.worker_id = w.id)
                on conflict (worker_id) do nothing
            """).param("on", on).update();
    }

    /** Cases whose yearly check is due are proposed anew. */
    int reopenDue(LocalDate on) {
        return jdbc.sql("""
            update verification.worker_case
               set status = 'PROPOSED', reason = :reason, due_on = null, decided_by = null, decided_on = null
             where status = 'VERIFIED' and due_on <= :on
            """)
                .param("reason", Reason.DUE_AGAIN.name())
                .param("on", on)
                .update();
    }

    List<Open> open() {
        return jdbc.sql("""
            select c.worker_id, w.kelurahan_code,
                   coalesce(m.employed, false) as employed,
                   coalesce(m.otherwise, false) as otherwise,
                   (select e.answer from verification.evidence e
                     where e.office_id = c.office_id and e.identity_id = c.identity_id and e.kind = 'DUKCAPIL'
                     order by e.received_on desc limit 1) as dukcapil,
                   coalesce(f.marks, '{}') as marks
              from verification.worker_case c
              join registry.published_worker w on w.id = c.worker_id
              left join (select identity_id, bool_or(segment in ('PU', 'JAKON', 'PMI')) as employed,
                                bool_or(segment = 'BPU') as otherwise
                           from registry.published_membership
                          where status = 'ACTIVE'
                          group by identity_id) m on m.identity_id = c.identity_id
              left join (select worker_id, array_agg(distinct finding) as marks
                           from intake.published_finding
                          group by worker_id) f on f.worker_id = c.worker_id
             where c.status = 'PROPOSED'
            """).query((row, number) -> open(row)).list();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                row.getBoolean("employed"),
                row.getBoolean("otherwise"),
                Optional.ofNullable(row.getString("dukcapil")).map(DukcapilAnswer::valueOf),
                Set.of((String[]) row.getArray("marks").getArray()));
    }

    void keep(List<Assessed> assessed, LocalDate on) {
        jdbc.sql("""
            update verification.worker_case c
               set passed = a.passed::text[], failed = a.failed::text[], unknown = a.unknown::text[],
                   assessed_on = :on,
                   decile = coalesce((select e.answer::smallint from verification.evidence e
                                       where e.office_id = c.office_id and e.identity_id = c.identity_id
                                         and e.kind = 'DTSEN'
                                       order by e.received_on desc limit 1), w.decile),
                   kelurahan_code = w.kelurahan_code
              from unnest(:workers, :passed, :failed, :unknown) as a (worker, passed, failed, unknown)
              join registry.published_worker w on w.id = a.worker::uuid
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

    /** Open cases that passed every rule, but for those left out. */
    List<WorkerId> passingAll(Collection<WorkerId> except) {
        return jdbc.sql("""
            select worker_id from verification.worker_case
             where status = 'PROPOSED' and assessed_on is not null and failed = '{}' and unknown = '{}'
               and worker_id <> all (:except::uuid[])
            """)
                .param("except", ids(except))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** Open cases that failed a rule, by the first rule they failed. */
    Map<Rule, List<WorkerId>> failing() {
        record Failing(Rule rule, WorkerId worker) {}
        return jdbc
                .sql("""
                    select failed[1] as rule, worker_id from verification.worker_case
                     where status = 'PROPOSED' and failed <> '{}'
                    """)
                .query((row, number) -> new Failing(
                        Rule.valueOf(row.getString("rule")), new WorkerId(row.getObject("worker_id", UUID.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Failing::rule, Collectors.mapping(Failing::worker, Collectors.toList())));
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
                 where worker_id = any (:workers::uuid[]) and status = 'PROPOSED'
                   and proposed_by is distinct from :by
                returning *
            ), written as (
                insert into verification.decision
                       (office_id, worker_id, status, reason, decided_by, decided_at, passed, failed, unknown)
                select office_id, worker_id, status, reason, :by, :at, passed, failed, unknown from decided
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

    RuleSettings settings() {
        var set = jdbc
                .sql("select setting, value from verification.rule_setting")
                .query((row, number) -> Map.entry(row.getString("setting"), row.getInt("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new RuleSettings(
                set.getOrDefault("AGE_YEARS_MIN", RuleSettings.DEFAULTS.ageYearsMin()),
                set.getOrDefault("AGE_YEARS_MAX", RuleSettings.DEFAULTS.ageYearsMax()),
                set.getOrDefault("REVERIFY_MONTHS", RuleSettings.DEFAULTS.reverifyMonths()));
    }

    Map<CaseStatus, Long> counts() {
        return jdbc
                .sql("select status, count(*) as people from verification.worker_case group by status")
                .query((row, number) -> Map.entry(CaseStatus.valueOf(row.getString("status")), row.getLong("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] ids(Collection<WorkerId> workers) {
        return workers.stream().map(WorkerId::toString).toArray(String[]::new);
    }
}
