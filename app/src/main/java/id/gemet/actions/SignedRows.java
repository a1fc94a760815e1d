package id.gemet.actions;

import id.gemet.access.Acting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Adds rows that say who wrote them down, and when. */
@Component
public class SignedRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param sql with {@code :user}, {@code :name} and {@code :at} */
    public StatementSpec add(String sql) {
        var actor = Acting.current();
        return jdbc.sql(sql)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock));
    }

    /** Nobody else does anything about it until the transaction ends. */
    public void hold(String kind, UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:it, 0))")
                .param("it", kind + " " + id)
                .query(row -> {});
    }
}
