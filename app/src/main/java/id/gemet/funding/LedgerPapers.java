package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.vault.Vault;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers behind the ledger's entries: decrees, transfer slips, letters. Sealed, because they name people. */
@Repository
@Transactional
public class LedgerPapers {

    public static final int LARGEST = 5_000_000;

    @SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
    public record Paper(PaperKind kind, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;

    LedgerPapers(JdbcClient jdbc, Vault vault, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    public Attached attach(LineId line, TransferId entry, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Attached.TOO_LARGE;
        }
        var kind = PaperKind.of(bytes);
        if (kind.isEmpty()) {
            return Attached.NOT_A_PAPER;
        }
        var actor = Acting.current();
        var added = jdbc.sql("""
            insert into funding.paper (transfer_id, office_id, company_id, kind, sealed, by_user, by_name, at)
            select id, office_id, company_id, :kind, :sealed, :user, :name, :at
              from funding.transfer where id = :entry and line_id = :line
                on conflict do nothing
            """)
                .param("entry", entry.value())
                .param("line", line.value())
                .param("kind", kind.get().name())
                .param("sealed", vault.seal(bytes, context(entry)))
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return Attached.BEFORE;
        }
        audit.record("funding.paper", "transfer:" + entry, "%s, %d bytes".formatted(kind.get(), bytes.length));
        return Attached.DONE;
    }

    /** Which entries of the line have one, and of what kind. */
    @Transactional(readOnly = true)
    public Map<TransferId, PaperKind> of(LineId line) {
        return kinds(jdbc.sql("""
            select p.transfer_id, p.kind from funding.paper p
              join funding.transfer t on t.id = p.transfer_id
             where t.line_id = :line
            """).param("line", line.value()));
    }

    /** As for one line, of all of them. */
    @Transactional(readOnly = true)
    public Map<TransferId, PaperKind> ofAll() {
        return kinds(jdbc.sql("select transfer_id, kind from funding.paper"));
    }

    private static Map<TransferId, PaperKind> kinds(StatementSpec asked) {
        var kinds = new HashMap<TransferId, PaperKind>();
        asked.query(row -> {
            kinds.put(
                    new TransferId(row.getObject("transfer_id", UUID.class)), PaperKind.valueOf(row.getString("kind")));
        });
        return kinds;
    }

    /** Whoever may see the line may read its papers. */
    @Transactional(readOnly = true)
    public Optional<Paper> open(LineId line, TransferId entry) {
        return jdbc.sql("""
            select p.kind, p.sealed from funding.paper p
              join funding.transfer t on t.id = p.transfer_id
             where p.transfer_id = :entry and t.line_id = :line
            """)
                .param("entry", entry.value())
                .param("line", line.value())
                .query((row, number) -> new Paper(
                        PaperKind.valueOf(row.getString("kind")), vault.open(row.getBytes("sealed"), context(entry))))
                .optional();
    }

    private static String context(TransferId entry) {
        return "paper:" + Acting.current().office() + ":" + entry;
    }
}
