package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for a decision, in the order of the queue: by kelurahan, then by name. */
@Repository
@Transactional(readOnly = true)
public class Queue {

    private static final String MEANT = """
         where c.status = :status
           and (:place::text is null or c.kelurahan_code || '.' like :place::text || '.%')
           and (:occupation::text is null or c.occupation = :occupation)
           and case :result
                    when 'PASSED' then c.assessed_on is not null and c.failed = '{}' and c.unknown = '{}'
                    when 'FAILED' then c.failed <> '{}'
                    when 'UNKNOWN' then c.failed = '{}' and (c.unknown <> '{}' or c.assessed_on is null)
                    else true end
        """;
    private static final String ORDER = " order by coalesce(c.kelurahan_code, ''), c.name, c.worker_id";
    private static final String COLUMNS = "select c.*, :me = any (c.proposers) as mine from verification.live_case c";

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseView> find(CaseFilter filter, int limit, int offset) {
        return meant(COLUMNS + MEANT + ORDER + " limit :limit offset :offset", filter)
                .param("me", me())
                .param("limit", limit)
                .param("offset", offset)
                .query(Queue::view)
                .list();
    }

    public int count(CaseFilter filter) {
        return meant("select count(*) from verification.live_case c" + MEANT, filter)
                .query(Integer.class)
                .single();
    }

    public Optional<CaseView> find(WorkerId worker) {
        return jdbc.sql(COLUMNS + " where c.worker_id = :worker")
                .param("me", me())
                .param("worker", worker.value())
                .query(Queue::view)
                .optional();
    }

    /** Who comes after the given worker in the queue, whether that one still waits or not. */
    public Optional<CaseView> after(CaseFilter filter, WorkerId worker) {
        return meant(COLUMNS + MEANT + """
               and (coalesce(c.kelurahan_code, ''), c.name, c.worker_id) >
                   (select coalesce(o.kelurahan_code, ''), o.name, o.worker_id
                      from verification.live_case o where o.worker_id = :worker)
            """ + ORDER + " limit 1", filter)
                .param("me", me())
                .param("worker", worker.value())
                .query(Queue::view)
                .optional();
    }

    /** Open cases that passed every rule and that the actor may decide, but for those left out. */
    List<WorkerId> passing(CaseFilter filter, Collection<WorkerId> except) {
        return meant("select c.worker_id from verification.live_case c" + MEANT + """
               and not (:me = any (c.proposers)) and c.worker_id <> all (:except::uuid[])
            """, filter.with(Judgement.PASSED))
                .param("me", me())
                .param("except", Cases.ids(except))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** Open cases that failed a rule and that the actor may decide, by the weightiest rule they failed. */
    Map<Rule, List<WorkerId>> failing(CaseFilter filter) {
        record Failing(Rule rule, WorkerId worker) {}
        return meant(
                        "select c.failed[1] as rule, c.worker_id from verification.live_case c" + MEANT + """
                               and not (:me = any (c.proposers))
                            """,
                        filter.with(Judgement.FAILED))
                .param("me", me())
                .query((row, number) -> new Failing(
                        Rule.valueOf(row.getString("rule")), new WorkerId(row.getObject("worker_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Failing::rule,
                        () -> new EnumMap<>(Rule.class),
                        Collectors.mapping(Failing::worker, Collectors.toList())));
    }

    /** How many cases stand where. */
    public Map<CaseStatus, Long> counts() {
        return jdbc
                .sql("select status, count(*) as people from verification.live_case group by status")
                .query((row, number) -> Map.entry(CaseStatus.valueOf(row.getString("status")), row.getLong("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Listed people for whom the rules have not opened a case yet. */
    public int waitingForACase() {
        return jdbc.sql("""
            select count(*) from registry.published_worker w
             where not exists (select from verification.worker_case c where c.worker_id = w.id)
            """).query(Integer.class).single();
    }

    /** Occupations among the cases of that status, with how many. */
    public Map<String, Integer> occupations(CaseStatus status) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("""
            select occupation, count(*) as people from verification.live_case
             where status = :status group by occupation order by occupation
            """).param("status", status.name()).query(row -> {
            counts.put(row.getString("occupation"), row.getInt("people"));
        });
        return counts;
    }

    public List<EvidenceItem> evidence(WorkerId worker) {
        return jdbc.sql("""
            select e.kind, e.answer, e.received_on, e.source
              from verification.evidence e
              join verification.live_case c on c.office_id = e.office_id and c.identity_id = e.identity_id
             where c.worker_id = :worker
             order by e.received_on desc, e.kind
            """)
                .param("worker", worker.value())
                .query((row, number) -> new EvidenceItem(
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("answer"),
                        row.getDate("received_on").toLocalDate(),
                        row.getString("source")))
                .list();
    }

    /** Newest first. */
    public List<PastDecision> decisions(WorkerId worker) {
        return jdbc.sql("""
            select status, reason, decided_at from verification.decision
             where worker_id = :worker order by decided_at desc, id desc
            """)
                .param("worker", worker.value())
                .query((row, number) -> new PastDecision(
                        CaseStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getString("reason")).map(Reason::valueOf),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What was noticed in the lists that named the worker. */
    public List<String> findings(WorkerId worker) {
        return jdbc.sql("select distinct finding from intake.published_finding where worker_id = :worker order by 1")
                .param("worker", worker.value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec meant(String sql, CaseFilter filter) {
        return jdbc.sql(sql)
                .param("status", filter.status().name())
                .param("place", filter.place().map(RegionCode::dotted).orElse(null))
                .param("occupation", filter.occupation().orElse(null))
                .param("result", filter.result().map(Judgement::name).orElse(""));
    }

    private static UUID me() {
        return Acting.current().user().value();
    }

    private static CaseView view(ResultSet row, int number) throws SQLException {
        var judgements = new EnumMap<Rule, Judgement>(Rule.class);
        put(judgements, row, "passed", Judgement.PASSED);
        put(judgements, row, "failed", Judgement.FAILED);
        put(judgements, row, "unknown", Judgement.UNKNOWN);
        return new CaseView(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("name"),
                row.getInt("birth_year"),
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                row.getString("occupation"),
                row.getInt("decile"),
                row.getDate("listed_on").toLocalDate(),
                CaseStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("reason")).map(Reason::valueOf),
                row.getBoolean("mine"),
                judgements);
    }

    private static void put(Map<Rule, Judgement> judgements, ResultSet row, String column, Judgement judgement)
            throws SQLException {
        for (var rule : (String[]) row.getArray(column).getArray()) {
            judgements.put(Rule.valueOf(rule), judgement);
        }
    }
}
