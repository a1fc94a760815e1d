package id.gemet.verification;

import id.gemet.access.User;
import id.gemet.access.UserId;
import id.gemet.access.Users;
import id.gemet.registry.JourneyStep;
import id.gemet.registry.WorkerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer found the worker to be who and what the list says. */
@Component
@Transactional(readOnly = true)
class VerifiedStep implements JourneyStep {

    private final JdbcClient jdbc;
    private final Users users;

    VerifiedStep(JdbcClient jdbc, Users users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Optional<Reached> reachedBy(WorkerId worker) {
        return jdbc.sql("""
            select decided_on, decided_by from verification.worker_case
             where worker_id = :worker and status = 'VERIFIED'
            """)
                .param("worker", worker.value())
                .query((row, number) -> new Reached(
                        row.getObject("decided_on", LocalDate.class), name(row.getObject("decided_by", UUID.class))))
                .optional();
    }

    private String name(UUID officer) {
        return users.find(new UserId(officer)).map(User::name).orElse("");
    }
}
