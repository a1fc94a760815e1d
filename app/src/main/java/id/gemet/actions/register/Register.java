package id.gemet.actions.register;

import id.gemet.access.Acting;
import id.gemet.actions.PaperFile;
import id.gemet.audit.AuditTrail;
import id.gemet.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of a pemda's regulations and agreements; nothing in it changes, and what ends is replaced. */
@Service
@Transactional
public class Register {

    private final InstrumentRows rows;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;

    Register(InstrumentRows rows, Vault vault, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes an instrument down; one that was replaced already is not replaced by a second.
     *
     * @param key drawn with the form, so that sending it twice enters it once
     * @return empty if something else took the place of {@code replaces} in the meantime
     */
    public Optional<InstrumentId> enter(UUID key, Instrument.Terms terms, Optional<InstrumentId> replaces) {
        var id = new InstrumentId(key);
        if (rows.add(id, terms, replaces)) {
            trail.record("actions.instrument", "instrument:" + id, terms.kind() + " " + terms.number());
            return Optional.of(id);
        }
        return find(id).map(Instrument::id);
    }

    /** Adds its text, a PDF; the first one stays. */
    public void attach(InstrumentId id, PaperFile text) {
        if (!text.isPdf()) {
            throw new IllegalArgumentException("The text of an instrument is a PDF");
        }
        if (rows.addText(id, text.name(), vault.seal(text.content(), context(id)))) {
            trail.record("actions.instrument-text", "instrument:" + id, text.name());
        }
    }

    /** Said again, it stays said once. */
    public void hang(InstrumentId id, Use use) {
        if (rows.addUse(id, use)) {
            trail.record(
                    "actions.instrument-use", "instrument:" + id, use.getClass().getSimpleName());
        }
    }

    /** The most urgent first. */
    @Transactional(readOnly = true)
    public List<Instrument> list() {
        return rows.list().stream().sorted(Instrument.mostUrgent(today())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Instrument> find(InstrumentId id) {
        return rows.list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<PaperFile> text(InstrumentId id) {
        return find(id).flatMap(Instrument::fileName)
                .flatMap(name -> rows.sealed(id).map(kept -> new PaperFile(name, vault.open(kept, context(id)))));
    }

    public LocalDate today() {
        return Acting.current().today(clock);
    }

    private static String context(InstrumentId id) {
        return "text of instrument " + id;
    }
}
