package id.gemet.verification;

import id.gemet.registry.IdentityId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence as kept; the newest of a kind counts. */
@Repository
class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only of people whom the acting pemda lists; returns how many those are. */
    int keep(EvidenceKind kind, Map<IdentityId, String> answers, LocalDate on, String source) {
        var identities = new String[answers.size()];
        var said = new String[answers.size()];
        var next = 0;
        for (var answer : answers.entrySet()) {
            identities[next] = answer.getKey().toString();
            said[next++] = answer.getValue();
        }
        return jdbc.sql("""
            insert into verification.evidence (office_id, identity_id, kind, answer, received_on, source)
            select w.office_id, w.identity_id, :kind, said.answer, :on, :source
              from unnest(:identities::uuid[], :answers) as said (identity, answer)
              join registry.published_worker w on w.identity_id = said.identity
                on conflict (office_id, identity_id, kind, received_on) do update
               set answer = excluded.answer, source = excluded.source
            """)
                .param("kind", kind.name())
                .param("on", on)
                .param("source", source)
                .param("identities", identities)
                .param("answers", said)
                .update();
    }
}
