package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments as stored, and the bills they settle. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PaymentRows {

    record OpenBill(BillId bill, Rupiah open) {}

    private static final String PAYMENTS =
            "select id, line_id, month, sp2d, paid_on, due_on, bills, amount_rupiah from billing.payment";

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the attachment; asked with the line held, so that it stays so. */
    List<OpenBill> open(LineId line, BillingMonth month) {
        return jdbc.sql("""
            select d.id, d.open_rupiah
              from billing.due d
              join enrolment.published_term t on t.id = d.term_id
             where d.line_id = :line and d.month = :month and d.open_rupiah > 0
             order by t.kelurahan_code nulls last, d.worker_id, d.id
            """)
                .param("line", line.value())
                .param("month", month.firstDay())
                .query((row, number) -> new OpenBill(
                        new BillId(row.getObject("id", UUID.class)), new Rupiah(row.getLong("open_rupiah"))))
                .list();
    }

    void add(Payment payment, List<OpenBill> settled) {
        jdbc.sql("""
            insert into billing.payment (id, office_id, company_id, line_id, month, sp2d, paid_on, due_on, bills,
                                         amount_rupiah, by_name, at)
            select :id, l.office_id, l.company_id, l.id, :month, :sp2d, :paid, :due, :bills, :amount, :name, :at
              from funding.published_line l where l.id = :line
            """)
                .param("id", payment.id())
                .param("line", payment.line().value())
                .param("month", payment.month().firstDay())
                .param("sp2d", payment.sp2d())
                .param("paid", payment.paidOn())
                .param("due", payment.dueOn())
                .param("bills", payment.bills())
                .param("amount", payment.amount().amount())
                .param("name", Acting.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
            update billing.bill b
               set status = 'PAID', payment_id = coalesce(b.payment_id, :id), paid_rupiah = b.paid_rupiah + settled.rupiah
              from unnest(:bills::uuid[], :amounts::bigint[]) as settled (bill, rupiah)
             where b.id = settled.bill
            """)
                .param("id", payment.id())
                .param(
                        "bills",
                        settled.stream().map(open -> open.bill().toString()).toArray(String[]::new))
                .param(
                        "amounts",
                        settled.stream()
                                .map(open -> Long.toString(open.open().amount()))
                                .toArray(String[]::new))
                .update();
    }

    Optional<Payment> find(UUID id) {
        return jdbc.sql(PAYMENTS + " where id = :id")
                .param("id", id)
                .query(PaymentRows::payment)
                .optional();
    }

    List<Payment> of(BillingMonth month) {
        return jdbc.sql(PAYMENTS + " where month = :month order by paid_on, sp2d")
                .param("month", month.firstDay())
                .query(PaymentRows::payment)
                .list();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                new LineId(row.getObject("line_id", UUID.class)),
                BillingMonth.containing(row.getObject("month", LocalDate.class)),
                row.getString("sp2d"),
                row.getObject("paid_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("bills"),
                new Rupiah(row.getLong("amount_rupiah")));
    }
}
