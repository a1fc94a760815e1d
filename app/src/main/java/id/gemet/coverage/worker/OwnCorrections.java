package id.gemet.coverage.worker;

import id.gemet.audit.AuditTrail;
import id.gemet.coverage.worker.Correction.About;
import id.gemet.coverage.worker.Correction.Outcome;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "My data are wrong": opened by the person themselves, closed by an officer of their place. */
@Service
@Transactional
public class OwnCorrections {

    /** How many are overdue, and since when the first of them. */
    public record Late(long count, Optional<Instant> dueSince) {}

    static final int NOTE_LENGTH_MAX = 500;

    private final CorrectionRows rows;
    private final Registry registry;
    private final AuditTrail audit;
    private final Clock clock;

    OwnCorrections(CorrectionRows rows, Registry registry, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /** One at a time: while one is open, that one is returned. For the pemda that acts for the person. */
    public Correction open(WorkerId worker, About about, String note) {
        var text = note.strip();
        var correction = Correction.opened(
                worker, about, text.substring(0, Math.min(text.length(), NOTE_LENGTH_MAX)), clock.instant());
        var kelurahan = registry.find(worker).flatMap(Worker::kelurahan);
        if (rows.add(correction, kelurahan)) {
            audit.record("coverage.correction", "worker:" + worker, about.name());
        }
        return rows.latest(worker).orElseThrow();
    }

    /** False when somebody closed it before. */
    public boolean close(UUID id, Outcome outcome) {
        var closed = rows.close(id, outcome, clock.instant());
        if (closed) {
            audit.record("coverage.correction-close", "correction:" + id, outcome.name());
        }
        return closed;
    }

    @Transactional(readOnly = true)
    public Optional<Correction> latest(WorkerId worker) {
        return rows.latest(worker);
    }

    @Transactional(readOnly = true)
    public Late late() {
        return rows.late(clock.instant());
    }

    /** Those the acting officer sees, due first. */
    @Transactional(readOnly = true)
    public List<Correction> open() {
        return rows.open();
    }
}
