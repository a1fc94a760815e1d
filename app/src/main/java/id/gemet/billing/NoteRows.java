package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes as stored, and the bills they are about as they come to after them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NoteRows {

    /** A bill after its notes. */
    record Due(LineId line, BillingMonth month, Rupiah amount, Rupiah paid) {}

    private static final String NOTES = """
        select n.id, n.bill_id, n.number, n.was_rupiah, n.becomes_rupiah, n.reason, n.document, n.by_name, n.at
          from billing.note n
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Due> due(BillId bill) {
        return jdbc.sql("select line_id, month, amount_rupiah, paid_rupiah from billing.due where id = :id")
                .param("id", bill.value())
                .query((row, number) -> new Due(
                        new LineId(row.getObject("line_id", UUID.class)),
                        BillingMonth.containing(row.getObject("month", LocalDate.class)),
                        new Rupiah(row.getLong("amount_rupiah")),
                        new Rupiah(row.getLong("paid_rupiah"))))
                .optional();
    }

    /** @param refund what the insurer gave back of it */
    void add(UUID id, BillId bill, Rupiah was, Rupiah becomes, Rupiah refund, String reason, String document) {
        var actor = Acting.current();
        jdbc.sql("""
            insert into billing.note (id, office_id, company_id, bill_id, number, was_rupiah, becomes_rupiah, reason,
                                      document, by_user, by_name, at)
            select :id, b.office_id, b.company_id, b.id,
                   1 + (select count(*) from billing.note n where n.bill_id = b.id), :was, :becomes, :reason,
                   :document, :user, :name, :at
              from billing.bill b where b.id = :bill
            """)
                .param("id", id)
                .param("bill", bill.value())
                .param("was", was.amount())
                .param("becomes", becomes.amount())
                .param("reason", reason)
                .param("document", document)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (refund.compareTo(Rupiah.ZERO) > 0) {
            jdbc.sql("update billing.bill set paid_rupiah = paid_rupiah - :refund where id = :bill")
                    .param("refund", refund.amount())
                    .param("bill", bill.value())
                    .update();
        }
    }

    Optional<Note> find(UUID id) {
        return jdbc.sql(NOTES + " where n.id = :id")
                .param("id", id)
                .query(NoteRows::note)
                .optional();
    }

    /** Newest first. */
    List<Note> of(BillingMonth month, int limit) {
        return jdbc.sql(
                        NOTES
                                + " join billing.bill b on b.id = n.bill_id where b.month = :month order by n.at desc limit :limit")
                .param("month", month.firstDay())
                .param("limit", limit)
                .query(NoteRows::note)
                .list();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                new BillId(row.getObject("bill_id", UUID.class)),
                row.getInt("number"),
                new Rupiah(row.getLong("was_rupiah")),
                new Rupiah(row.getLong("becomes_rupiah")),
                row.getString("reason"),
                row.getString("document"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
