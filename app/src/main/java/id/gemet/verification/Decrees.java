package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.registry.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decrees (SK): drafted over verified people, proposed by one officer, approved by another, then frozen. */
@Service
@Transactional
public class Decrees {

    private final DecreeRows rows;
    private final Registry registry;
    private final AuditTrail trail;
    private final Clock clock;

    Decrees(DecreeRows rows, Registry registry, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.trail = trail;
        this.clock = clock;
    }

    /** Over everybody verified who is on no decree yet; empty when there is nobody. */
    public Optional<Decree> draft(String number, String title, LocalDate dated) {
        var people = registry.find(rows.verifiedWithoutDecree());
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var id = rows.create(number, title, dated, Optional.empty());
        rows.name(id, people.stream().sorted(DecreeRows.ANNEX_ORDER).toList());
        trail.record("verification.draft-decree", "decree:" + id, people.size() + " people");
        return Optional.of(get(id));
    }

    /** A new decree over the people of an approved one, with their names as the registry has them now. */
    public Decree amend(DecreeId original, String number, String title, LocalDate dated) {
        var names = rows.people(original).stream().map(DecreePerson::worker).toList();
        var id = rows.create(number, title, dated, Optional.of(original));
        rows.name(
                id, registry.find(names).stream().sorted(DecreeRows.ANNEX_ORDER).toList());
        trail.record("verification.amend-decree", "decree:" + id, "amends " + original);
        return get(id);
    }

    /** False when it is no draft any more. */
    public boolean propose(DecreeId id) {
        var done = rows.propose(id, Acting.current().user().value(), clock.instant());
        if (done) {
            trail.record("verification.propose-decree", "decree:" + id, "");
        }
        return done;
    }

    /** False when it was not proposed, or by this same officer. */
    public boolean approve(DecreeId id) {
        var done = rows.approve(id, Acting.current().user().value(), clock.instant());
        if (done) {
            trail.record("verification.approve-decree", "decree:" + id, get(id).people() + " people");
        }
        return done;
    }

    @Transactional(readOnly = true)
    public Optional<Decree> find(DecreeId id) {
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public Decree get(DecreeId id) {
        return find(id).orElseThrow();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Decree> list() {
        return rows.list();
    }

    /** In the order of the annex. */
    @Transactional(readOnly = true)
    public List<DecreePerson> people(DecreeId id) {
        return rows.people(id);
    }
}
