package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.shared.BillingMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which months are closed, and by whom. The database itself lets nothing more into a closed month. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClosingRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isClosed(BillingMonth month) {
        return jdbc.sql("select exists (select from billing.closing where month = :month and status = 'CLOSED')")
                .param("month", month.firstDay())
                .query(Boolean.class)
                .single();
    }

    /** Until the transaction ends, nobody writes into the month. */
    void hold(BillingMonth month) {
        jdbc.sql("select pg_advisory_xact_lock(billing.month_lock(access.current_office(), :month))")
                .param("month", month.firstDay())
                .query((row, number) -> true)
                .single();
    }

    /** The newest of the month, whatever became of it. */
    Optional<Closing> latest(BillingMonth month) {
        return jdbc.sql("""
            select id, month, reconciliation_id, status, note, proposed_by, proposed_name, proposed_at, decided_name,
                   decided_at
              from billing.closing where month = :month order by proposed_at desc, id desc limit 1
            """)
                .param("month", month.firstDay())
                .query(ClosingRows::closing)
                .optional();
    }

    void propose(UUID id, BillingMonth month, UUID reconciliation) {
        var actor = Acting.current();
        jdbc.sql("""
            insert into billing.closing (id, office_id, month, reconciliation_id, proposed_by, proposed_name,
                                         proposed_at)
            values (:id, access.current_office(), :month, :reconciliation, :user, :name, :at)
            """)
                .param("id", id)
                .param("month", month.firstDay())
                .param("reconciliation", reconciliation)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", now())
                .update();
    }

    void decide(UUID id, Closing.Status status, UUID reconciliation, String note) {
        var actor = Acting.current();
        jdbc.sql("""
            update billing.closing
               set status = :status, reconciliation_id = :reconciliation, note = :note, decided_by = :user,
                   decided_name = :name, decided_at = :at
             where id = :id
            """)
                .param("status", status.name())
                .param("reconciliation", reconciliation)
                .param("note", note)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Closing closing(ResultSet row, int number) throws SQLException {
        return new Closing(
                row.getObject("id", UUID.class),
                BillingMonth.containing(row.getObject("month", LocalDate.class)),
                row.getObject("reconciliation_id", UUID.class),
                Closing.Status.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("decided_name")),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
