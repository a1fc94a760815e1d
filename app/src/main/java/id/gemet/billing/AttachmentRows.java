package id.gemet.billing;

import id.gemet.funding.LineId;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A line's bills of a month in the order in which they are paid. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentRows {

    private static final String ROWS = """
        select row_number() over (order by t.kelurahan_code nulls last, d.worker_id, d.id) as rank, d.id, d.worker_id,
               t.shown_as, coalesce(t.kelurahan_code, '') as kelurahan, d.amount_rupiah, d.paid_rupiah
          from billing.due d
          join enrolment.published_term t on t.id = d.term_id
         where d.month = :month
        """;

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BillRow> of(BillingMonth month, LineId line, int limit, int offset) {
        return jdbc.sql(ROWS + " and d.line_id = :line order by rank limit :limit offset :offset")
                .param("month", month.firstDay())
                .param("line", line.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(AttachmentRows::row)
                .list();
    }

    Optional<BillRow> find(BillingMonth month, BillId bill) {
        return jdbc.sql(ROWS + " and d.id = :bill")
                .param("month", month.firstDay())
                .param("bill", bill.value())
                .query(AttachmentRows::row)
                .optional();
    }

    private static BillRow row(ResultSet row, int number) throws SQLException {
        return new BillRow(
                row.getInt("rank"),
                new BillId(row.getObject("id", UUID.class)),
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("shown_as"),
                row.getString("kelurahan"),
                new Rupiah(row.getLong("amount_rupiah")),
                new Rupiah(row.getLong("paid_rupiah")));
    }
}
