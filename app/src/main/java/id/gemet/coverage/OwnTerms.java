package id.gemet.coverage;

import id.gemet.access.OfficeId;
import id.gemet.registry.OwnData;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cover of somebody who asks about themselves; needs no actor. */
@Repository
@Transactional(readOnly = true)
class OwnTerms {

    private final JdbcClient jdbc;

    OwnTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CoverTerm> of(List<WorkerId> workers) {
        return jdbc.sql("""
            select status, first_day, last_day, payer_name, paid_through from coverage.terms_of(:workers::uuid[])
            """)
                .param("workers", workers.stream().map(WorkerId::toString).toArray(String[]::new))
                .query((row, number) -> new CoverTerm(
                        CoverTerm.Status.valueOf(row.getString("status")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("payer_name"),
                        Optional.ofNullable(row.getObject("paid_through", LocalDate.class))
                                .map(BillingMonth::containing)))
                .list();
    }

    Optional<OwnData.Own> holderOf(String cardCode) {
        return jdbc.sql("select worker_id, office_id from coverage.holder_of_card(:code)")
                .param("code", cardCode)
                .query((row, number) -> new OwnData.Own(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        new OfficeId(row.getObject("office_id", UUID.class))))
                .optional();
    }
}
