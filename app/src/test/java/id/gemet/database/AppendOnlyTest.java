package id.gemet.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.testing.DatabaseTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Money, bills, promises and the trail as the catalogue has them: a new table is append-only unless it is named here. */
@DatabaseTest
class AppendOnlyTest {

    private static final String REFUSED = "42501";

    /** What lives: rows that pass through states, with the columns that say so. */
    private static final Map<String, Set<String>> LIVING = Map.of(
            "funding.budget_line", Set.of("name"), // never changed; locking a line asks for some column
            "funding.proposal", Set.of("status", "note", "decided_by", "decided_name", "decided_at"),
            "funding.commitment", Set.of("months", "status", "reason", "gone_over"),
            "funding.waiting_count", Set.of("month", "people", "deeds", "took_ms", "counted_at"), // counted anew
            "actions.listed_count", Set.of("day", "people", "deeds", "took_ms", "counted_at"), // and so is this
            "billing.bill", Set.of("status", "payment_id", "reason", "paid_rupiah"),
            "billing.closing",
                    Set.of("status", "note", "decided_by", "decided_name", "decided_at", "reconciliation_id"),
            "audit.head", Set.of("office_id", "count", "hash"));

    private final Database database;

    AppendOnlyTest(Database database) {
        this.database = database;
    }

    @Test
    void theApplicationChangesNoColumnButThoseOfLivingRows() throws SQLException {
        var changeable = new TreeMap<String, Set<String>>();
        try (var application = connect()) {
            for (var column : columns()) {
                if (!isRefused(application, "update %1$s set %2$s = %2$s".formatted(column.table(), column.name()))) {
                    changeable
                            .computeIfAbsent(column.table(), table -> new TreeSet<>())
                            .add(column.name());
                }
            }
        }

        assertThat(changeable).isEqualTo(LIVING);
    }

    @Test
    void theApplicationRemovesNothing() throws SQLException {
        var tables = columns().stream().map(Column::table).distinct().toList();

        assertThat(tables).hasSizeGreaterThan(20);
        try (var application = connect()) {
            for (var table : tables) {
                assertThat(isRefused(application, "delete from " + table))
                        .as(table)
                        .isTrue();
                assertThat(isRefused(application, "truncate " + table))
                        .as(table)
                        .isTrue();
            }
        }
    }

    private record Column(String table, String name) {}

    private List<Column> columns() throws SQLException {
        try (var owner = database.connectAsOwner();
                var rows = owner.createStatement().executeQuery("""
                    select n.nspname || '.' || c.relname, a.attname
                      from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                         and a.attgenerated = '' -- those follow from others
                                         and a.attidentity <> 'a' -- and those nobody can set
                     where n.nspname in ('funding', 'billing', 'audit', 'actions') and c.relkind in ('r', 'p')
                       and c.relname <> 'flyway_schema_history'
                    """)) {
            var found = new ArrayList<Column>();
            while (rows.next()) {
                found.add(new Column(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    private Connection connect() throws SQLException {
        var login = database.application();
        return DriverManager.getConnection(database.url(), login.role(), login.password());
    }

    /** Outside any office's scope, so that what is not refused touches no row. */
    private static boolean isRefused(Connection application, String sql) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException problem) {
            if (REFUSED.equals(problem.getSQLState())) {
                return true;
            }
            throw problem;
        }
    }
}
