package id.gemet.coverage;

import id.gemet.registry.WorkerId;
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
        return jdbc.sql("select status, first_day, last_day, payer_name from coverage.terms_of(:workers::uuid[])")
                .param("workers", workers.stream().map(WorkerId::toString).toArray(String[]::new))
                .query((row, number) -> new CoverTerm(
                        CoverTerm.Status.valueOf(row.getString("status")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("payer_name")))
                .list();
    }

    Optional<WorkerId> holderOf(String cardCode) {
        return jdbc.sql("select coverage.holder_of_card(:code) as worker_id")
                .param("code", cardCode)
                .query((row, number) -> Optional.ofNullable(row.getObject("worker_id", UUID.class)))
                .single()
                .map(WorkerId::new);
    }
}
