package id.gemet.coverage.worker;

import id.gemet.access.Acting;
import id.gemet.coverage.worker.Correction.About;
import id.gemet.coverage.worker.Correction.Outcome;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import id.gemet.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Corrections as stored; the person's own words are sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    CorrectionRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False when one of the same person is open already. */
    boolean add(Correction correction, Optional<RegionCode> kelurahan) {
        return jdbc.sql("""
            insert into coverage.correction (id, office_id, worker_id, kelurahan_code, about, note, opened_at, due_at)
            values (:id, access.current_office(), :worker, :kelurahan, :about, :note, :opened, :due)
                on conflict (worker_id) where outcome is null do nothing
            """)
                        .param("id", correction.id())
                        .param("worker", correction.worker().value())
                        .param("kelurahan", kelurahan.map(RegionCode::dotted).orElse(null))
                        .param("about", correction.about().name())
                        .param(
                                "note",
                                vault.seal(
                                        correction.note().getBytes(StandardCharsets.UTF_8), context(correction.id())))
                        .param("opened", correction.openedAt().atOffset(ZoneOffset.UTC))
                        .param("due", correction.dueAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it was closed before, or is none of this office's. */
    boolean close(UUID id, Outcome outcome, Instant at) {
        var actor = Acting.current();
        return jdbc.sql("""
            update coverage.correction
               set outcome = :outcome, closed_at = :at, closed_by = :user, closed_name = :name
             where id = :id and outcome is null
            """)
                        .param("id", id)
                        .param("outcome", outcome.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("user", actor.user().value())
                        .param("name", actor.name())
                        .update()
                == 1;
    }

    /** The open one, else the last to be opened. */
    Optional<Correction> latest(WorkerId worker) {
        return jdbc.sql("""
            select id, worker_id, about, note, opened_at, due_at, outcome
              from coverage.correction
             where worker_id = :worker
             order by outcome is not null, opened_at desc
             limit 1
            """)
                .param("worker", worker.value())
                .query(this::correction)
                .optional();
    }

    /** Those due first come first. */
    List<Correction> open() {
        return jdbc.sql("""
            select id, worker_id, about, note, opened_at, due_at, outcome
              from coverage.correction
             where outcome is null
             order by due_at, id
            """).query(this::correction).list();
    }

    OwnCorrections.Late late(Instant now) {
        return jdbc.sql("""
            select count(*) as count, min(due_at) as since
              from coverage.correction
             where outcome is null and due_at < :now
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OwnCorrections.Late(
                        row.getLong("count"),
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Correction(
                id,
                new WorkerId(row.getObject("worker_id", UUID.class)),
                About.valueOf(row.getString("about")),
                new String(vault.open(row.getBytes("note"), context(id)), StandardCharsets.UTF_8),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf));
    }

    private static String context(UUID id) {
        return "correction:" + id;
    }
}
