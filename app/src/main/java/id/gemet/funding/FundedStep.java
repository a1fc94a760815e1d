package id.gemet.funding;

import id.gemet.registry.JourneyStep;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Days;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's money is set aside for the worker. */
@Component
@Transactional(readOnly = true)
class FundedStep implements JourneyStep {

    private final JdbcClient jdbc;
    private final Clock clock;

    FundedStep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Optional<Reached> reachedBy(WorkerId worker) {
        return jdbc.sql("""
            select proposal.decided_at, payer.name as payer
              from funding.commitment c
              join funding.proposal on proposal.id = c.proposal_id
              join funding.budget_line line on line.id = c.line_id
              join funding.payer on payer.id = line.payer_id
             where c.worker_id = :worker and c.status = 'RESERVED'
             order by upper(c.months) desc
             limit 1
            """)
                .param("worker", worker.value())
                .query((row, number) -> new Reached(
                        Days.of(row.getObject("decided_at", OffsetDateTime.class), clock), row.getString("payer")))
                .optional();
    }
}
