package id.gemet.coverage.open;

import id.gemet.shared.BillingMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    void add(BillingMonth month, Cell cell) {
        jdbc.sql("""
            insert into coverage.released_cell (office_id, month, dimension, key, covered, listed)
            values (access.current_office(), :month, :dimension, :key, :covered, :listed)
            """)
                .param("month", month.firstDay())
                .param("dimension", cell.dimension().name())
                .param("key", cell.key())
                .param("covered", cell.covered().orElse(null))
                .param("listed", cell.listed().orElse(null))
                .update();
    }

    /** The newest first. */
    List<Release> list() {
        return jdbc.sql("select month, released_at from coverage.release order by month desc")
                .query((row, number) -> new Release(
                        month(row),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        cells(month(row))))
                .list();
    }

    private List<Cell> cells(BillingMonth month) {
        return jdbc.sql("""
            select dimension, key, covered, listed
              from coverage.released_cell
             where month = :month
             order by dimension, key
            """)
                .param("month", month.firstDay())
                .query((row, number) -> new Cell(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("key"),
                        Optional.ofNullable(row.getObject("covered", Long.class)),
                        Optional.ofNullable(row.getObject("listed", Long.class))))
                .list();
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
