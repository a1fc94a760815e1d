package id.gemet.enrolment;

import id.gemet.registry.JourneyStep;
import id.gemet.registry.WorkerId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The card is in somebody's hands. */
@Component
@Transactional(readOnly = true)
class CardStep implements JourneyStep {

    private final JdbcClient jdbc;

    CardStep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Optional<Reached> reachedBy(WorkerId worker) {
        return jdbc.sql("""
            select h.handed_on, h.received_by
              from enrolment.card c
              join enrolment.handover h on h.card_id = c.id
             where c.worker_id = :worker
             order by h.handed_on desc
             limit 1
            """)
                .param("worker", worker.value())
                .query((row, number) ->
                        new Reached(row.getObject("handed_on", LocalDate.class), row.getString("received_by")))
                .optional();
    }
}
