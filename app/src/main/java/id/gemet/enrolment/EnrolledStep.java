package id.gemet.enrolment;

import id.gemet.registry.JourneyStep;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The insurer accepted the worker. */
@Component
@Transactional(readOnly = true)
class EnrolledStep implements JourneyStep {

    private static final String INSURER = "BPJS Ketenagakerjaan";

    private final JdbcClient jdbc;
    private final Clock clock;

    EnrolledStep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Optional<Reached> reachedBy(WorkerId worker) {
        return jdbc.sql("""
            select b.answered_at, upper(t.months) - 1 as through
              from enrolment.term t
              join enrolment.batch_row r on r.term_id = t.id
              join enrolment.batch b on b.id = r.batch_id
             where t.worker_id = :worker and t.status in ('ACTIVE', 'ENDED')
             order by upper(t.months) desc
             limit 1
            """)
                .param("worker", worker.value())
                .query((row, number) -> new Reached(
                        Days.of(row.getObject("answered_at", OffsetDateTime.class), clock),
                        INSURER,
                        Optional.of(BillingMonth.containing(row.getObject("through", LocalDate.class)))))
                .optional();
    }
}
