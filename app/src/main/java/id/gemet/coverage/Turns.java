package id.gemet.coverage;

import id.gemet.vault.Vault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How often somebody was answered within the last hour; askers are kept as keyed hashes only. */
@Repository
@Transactional
class Turns {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Turns(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** False when one of the askers had that many answers within the hour; then nothing is counted. */
    boolean take(Set<String> askers, int mostAnHour) {
        return jdbc.sql("select coverage.take_turn(:askers, :most, :now)")
                .param(
                        "askers",
                        askers.stream()
                                .map(asker -> vault.index("asker", asker))
                                .toArray(byte[][]::new))
                .param("most", mostAnHour)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    void forgetOld() {
        jdbc.sql("select coverage.forget_turns(:now)")
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> true)
                .list();
    }
}
