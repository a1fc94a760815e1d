package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decrees (SK): drafted over verified people, proposed by one officer, approved by another, then frozen. */
@Service
@Transactional
public class Decrees {

    private final DecreeRows rows;
    private final Registry registry;
    private final AuditTrail trail;
    private final Statistics statistics;
    private final Clock clock;

    Decrees(DecreeRows rows, Registry registry, AuditTrail trail, Statistics statistics, Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.trail = trail;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Over everybody verified who is on no decree yet; empty when there is nobody. */
    public Optional<Decree> draft(String number, String title, LocalDate dated) {
        return draft(number, title, dated, Optional.empty(), Optional.empty());
    }

    /** The same over those who live in one place or do one kind of work. */
    public Optional<Decree> draft(
            String number, String title, LocalDate dated, Optional<RegionCode> place, Optional<String> occupation) {
        rows.oneAtATime();
        var people = rows.waiting(place, occupation);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var id = rows.create(number, title, dated, Optional.empty(), me());
        name(id, people);
        trail.record("verification.draft-decree", "decree:" + id, people.size() + " people");
        return Optional.of(get(id));
    }

    /**
     * A new decree over the people of an approved one, with their names as the registry has them now and without those
     * no longer verified. Empty unless the original is approved.
     */
    public Optional<Decree> amend(DecreeId original, String number, String title, LocalDate dated) {
        if (find(original)
                .filter(found -> found.status() == DecreeStatus.APPROVED)
                .isEmpty()) {
            return Optional.empty();
        }
        var id = rows.create(number, title, dated, Optional.of(original), me());
        name(id, rows.stillMeant(original));
        trail.record("verification.amend-decree", "decree:" + id, "amends " + original);
        return Optional.of(get(id));
    }

    private void name(DecreeId id, Collection<WorkerId> people) {
        rows.name(
                id,
                registry.find(people).stream().sorted(DecreeRows.ANNEX_ORDER).toList());
        statistics.refresh();
    }

    /** False when it is no draft any more, or somebody on it no longer verified. */
    public boolean propose(DecreeId id) {
        return recorded(rows.propose(id, me(), clock.instant()), "propose", id);
    }

    /** False when it was not proposed, or by this same officer, or somebody on it is no longer verified. */
    public boolean approve(DecreeId id) {
        return recorded(rows.approve(id, me(), clock.instant()), "approve", id);
    }

    /** Back to a draft, with what is to be changed; false when it is not proposed. */
    public boolean sendBack(DecreeId id, String note) {
        return recorded(rows.sendBack(id, note), "send-back", id);
    }

    /** Drops a draft; its people are free for another. False when it is no draft. */
    public boolean cancel(DecreeId id) {
        return recorded(rows.cancel(id), "cancel", id);
    }

    private boolean recorded(boolean done, String verb, DecreeId id) {
        if (done) {
            trail.record("verification." + verb + "-decree", "decree:" + id, get(id).people() + " people");
            statistics.refresh();
        }
        return done;
    }

    /** How many it names died, were refused or opened again since: it can only be dropped and drafted anew. */
    @Transactional(readOnly = true)
    public int noLongerVerified(DecreeId id) {
        return rows.noLongerVerified(id);
    }

    /** Verified people who are on no decree yet. */
    @Transactional(readOnly = true)
    public int waiting(Optional<RegionCode> place, Optional<String> occupation) {
        return rows.waiting(place, occupation).size();
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String number) {
        return rows.isTaken(number);
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
        return rows.people(id, Integer.MAX_VALUE, 0);
    }

    @Transactional(readOnly = true)
    public List<DecreePerson> people(DecreeId id, int limit, int offset) {
        return rows.people(id, limit, offset);
    }

    /** Numbers of the decrees that last named these people, in order. */
    @Transactional(readOnly = true)
    public List<String> numbersOf(Collection<WorkerId> people) {
        return rows.numbersOf(people);
    }

    private static UUID me() {
        return Acting.current().user().value();
    }
}
