package id.gemet.intake;

import id.gemet.intake.judge.Outcome;
import id.gemet.registry.Registered;
import id.gemet.registry.WorkerId;
import id.gemet.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the lists, every physical one. */
@Repository
@Transactional
class Rows {

    private static final String COLUMNS = """
        select list_id, position, sheet, row, outcome, person, sealed, worker_id, mended from intake.row
        """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Rows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(ListId list, List<ListRow> rows) {
        int size = rows.size();
        var positions = new int[size];
        var sheets = new int[size];
        var numbers = new int[size];
        var outcomes = new String[size];
        var persons = new int[size];
        var findings = new String[size];
        var sealed = new byte[size][];
        for (int i = 0; i < size; i++) {
            var row = rows.get(i);
            positions[i] = row.position();
            sheets[i] = row.sheet();
            numbers[i] = row.row();
            outcomes[i] = row.outcome().name();
            persons[i] = row.person();
            findings[i] = names(row.content());
            sealed[i] = vault.seal(row.content().pack(), context(list, row.position()));
        }
        jdbc.sql("""
            insert into intake.row (list_id, position, office_id, region_code, sheet, row, outcome, person, findings,
                                    sealed)
            select :list, position, access.current_office(),
                   (select region_code from intake.list where id = :list),
                   sheet, row, outcome, person, string_to_array(findings, ' '), sealed
              from unnest(:positions, :sheets, :numbers, :outcomes, :persons, :findings, :sealed)
                   as judged (position, sheet, row, outcome, person, findings, sealed)
            """)
                .param("list", list.value())
                .param("positions", positions)
                .param("sheets", sheets)
                .param("numbers", numbers)
                .param("outcomes", outcomes)
                .param("persons", persons)
                .param("findings", findings)
                .param("sealed", sealed)
                .update();
    }

    private static String names(RowContent content) {
        return String.join(
                " ",
                content.findings().stream()
                        .map(finding -> finding.type().name())
                        .distinct()
                        .toList());
    }

    private static String context(ListId list, int position) {
        return "list row " + list + " " + position;
    }

    void removeAll(ListId list) {
        jdbc.sql("delete from intake.row where list_id = :list")
                .param("list", list.value())
                .update();
    }

    /**
     * Rows that can be taken in and are not yet, from one position to before another, locked for this transaction. Bounds
     * serve every plan: of a list just judged the planner knows too little to stop at a limit.
     */
    List<ListRow> toTakeIn(ListId list, int from, int before) {
        return jdbc.sql(COLUMNS + """
             where list_id = :list and position >= :from and position < :before
               and worker_id is null and outcome in ('NEW', 'KNOWN', 'UPDATED')
             order by position
               for update
            """)
                .param("list", list.value())
                .param("from", from)
                .param("before", before)
                .query(this::row)
                .list();
    }

    void takenIn(ListId list, List<ListRow> rows, List<Registered> registered) {
        jdbc.sql("""
            update intake.row
               set worker_id = taken.worker, outcome = taken.outcome
              from unnest(:positions, :workers::uuid[], :outcomes) as taken (position, worker, outcome)
             where row.list_id = :list and row.position = taken.position
            """)
                .param("list", list.value())
                .param("positions", rows.stream().mapToInt(ListRow::position).toArray())
                .param(
                        "workers",
                        registered.stream()
                                .map(each -> each.worker().toString())
                                .toArray(String[]::new))
                .param(
                        "outcomes",
                        registered.stream().map(each -> each.outcome().name()).toArray(String[]::new))
                .update();
    }

    /** After an undo: rows of workers who went are not taken in any more. */
    void takenBack(ListId list, Collection<WorkerId> kept) {
        jdbc.sql("""
            update intake.row set worker_id = null
             where list_id = :list and worker_id is not null and worker_id <> all (:kept::uuid[])
            """)
                .param("list", list.value())
                .param("kept", kept.stream().map(WorkerId::toString).toArray(String[]::new))
                .update();
    }

    void mend(ListId list, ListRow row) {
        jdbc.sql("""
            update intake.row
               set outcome = :outcome, person = :person, findings = string_to_array(:findings, ' '),
                   sealed = :sealed, mended = true
             where list_id = :list and position = :position and worker_id is null
            """)
                .param("outcome", row.outcome().name())
                .param("person", row.person())
                .param("findings", names(row.content()))
                .param("sealed", vault.seal(row.content().pack(), context(list, row.position())))
                .param("list", list.value())
                .param("position", row.position())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ListRow> find(ListId list, int position) {
        return jdbc.sql(COLUMNS + " where list_id = :list and position = :position")
                .param("list", list.value())
                .param("position", position)
                .query(this::row)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<ListRow> withOutcome(ListId list, Outcome outcome, int limit, int offset) {
        return jdbc.sql(COLUMNS + """
             where list_id = :list and outcome = :outcome
             order by position
             limit :limit offset :offset
            """)
                .param("list", list.value())
                .param("outcome", outcome.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    public List<ListRow> withFinding(ListId list, String finding, int limit, int offset) {
        return jdbc.sql(COLUMNS + """
             where list_id = :list and :finding = any (findings)
             order by position
             limit :limit offset :offset
            """)
                .param("list", list.value())
                .param("finding", finding)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    /** How many rows each finding is about, most first. */
    @Transactional(readOnly = true)
    public Map<String, Integer> findings(ListId list) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("""
            select finding, count(*) as rows
              from intake.row, unnest(findings) as finding
             where list_id = :list
             group by finding
             order by rows desc, finding
            """).param("list", list.value()).query(row -> {
            counts.put(row.getString("finding"), row.getInt("rows"));
        });
        return counts;
    }

    private ListRow row(ResultSet row, int number) throws SQLException {
        var list = new ListId(row.getObject("list_id", UUID.class));
        int position = row.getInt("position");
        return new ListRow(
                position,
                row.getInt("sheet"),
                row.getInt("row"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("person"),
                RowContent.unpack(vault.open(row.getBytes("sealed"), context(list, position))),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(WorkerId::new),
                row.getBoolean("mended"));
    }
}
