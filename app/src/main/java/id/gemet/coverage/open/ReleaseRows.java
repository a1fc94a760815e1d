package id.gemet.coverage.open;

import id.gemet.shared.BillingMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Releases as stored: added, never changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseRows {

    private final JdbcClient jdbc;

    ReleaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the month was released before. */
    boolean open(BillingMonth month, Instant at) {
        return jdbc.sql("""
            insert into coverage.release (office_id, month, released_at)
            values (access.current_office(), :month, :at)
                on conflict do nothing
            """)
                        .param("month", month.firstDay())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(BillingMonth month, List<Cell> cells) {
        jdbc.sql("""
            insert into coverage.released_cell (office_id, month, dimension, key, covered, listed)
            select access.current_office(), :month, cell.*
              from unnest(:dimensions::text[], :keys::text[], :covered::bigint[], :listed::bigint[]) as cell
            """)
                .param("month", month.firstDay())
                .param("dimensions", texts(cells, cell -> cell.dimension().name()))
                .param("keys", texts(cells, Cell::key))
                .param("covered", texts(cells, cell -> digits(cell.covered())))
                .param("listed", texts(cells, cell -> digits(cell.listed())))
                .update();
    }

    private static @Nullable String[] texts(List<Cell> cells, Function<Cell, @Nullable String> value) {
        var texts = new @Nullable String[cells.size()];
        Arrays.setAll(texts, i -> value.apply(cells.get(i)));
        return texts;
    }

    private static @Nullable String digits(Optional<Long> count) {
        return count.map(String::valueOf).orElse(null);
    }

    /** The newest first. */
    List<Release> list() {
        Map<BillingMonth, List<Cell>> cells = new HashMap<>();
        jdbc.sql("select month, dimension, key, covered, listed from coverage.released_cell order by dimension, key")
                .query(row -> {
                    cells.computeIfAbsent(month(row), any -> new ArrayList<>()).add(cell(row));
                });
        return jdbc.sql("select month, released_at from coverage.release order by month desc")
                .query((row, number) -> new Release(
                        month(row),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        cells.getOrDefault(month(row), List.of())))
                .list();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Dimension.valueOf(row.getString("dimension")),
                row.getString("key"),
                Optional.ofNullable(row.getObject("covered", Long.class)),
                Optional.ofNullable(row.getObject("listed", Long.class)));
    }

    /** People under cover, or about to be, by the kind of who pays. */
    Map<String, Long> byPayer(LocalDate today) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
            select payer_kind, count(distinct worker_id) as people
              from enrolment.published_term
             where status = 'ACTIVE' and upper(months) > :today
             group by payer_kind
            """)
                .param("today", today)
                .query((row, number) -> counts.put(row.getString("payer_kind"), row.getLong("people")))
                .list();
        return counts;
    }

    private static BillingMonth month(ResultSet row) throws SQLException {
        return BillingMonth.containing(row.getObject("month", LocalDate.class));
    }
}
