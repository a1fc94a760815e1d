package id.gemet.registry;

import id.gemet.audit.AuditTrail;
import id.gemet.audit.ReadLog;
import id.gemet.shared.Nik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workers of the acting pemda: one per NIK, whoever lists them and however often. */
@Service
@Transactional
public class Registry {

    private final Registration registration;
    private final Identities identities;
    private final Workers workers;
    private final Sources sources;
    private final ReadLog readLog;
    private final AuditTrail trail;

    Registry(
            Registration registration,
            Identities identities,
            Workers workers,
            Sources sources,
            ReadLog readLog,
            AuditTrail trail) {
        this.registration = registration;
        this.identities = identities;
        this.workers = workers;
        this.sources = sources;
        this.readLog = readLog;
        this.trail = trail;
    }

    /**
     * Takes the rows of a list in, about a thousand at a time, and says what became of each, in the same order. Safe to
     * repeat and safe beside others: whoever comes second finds the worker KNOWN.
     */
    public List<Registered> register(UUID list, List<Listing> listings) {
        return registration.register(Optional.of(list), listings);
    }

    /** Takes in one person whom an officer typed in. */
    public Registered add(Listing listing) {
        var registered =
                registration.register(Optional.empty(), List.of(listing)).getFirst();
        trail.record(
                "registry.add",
                "worker:" + registered.worker(),
                registered.outcome() + " "
                        + String.join(
                                " ",
                                registered.changed().stream()
                                        .map(Detail::name)
                                        .sorted()
                                        .toList()));
        return registered;
    }

    @Transactional(readOnly = true)
    public Optional<Worker> find(WorkerId id) {
        return held(id).map(Held::shown);
    }

    /** Those of them whom the actor sees, in no order. */
    @Transactional(readOnly = true)
    public List<Worker> find(Collection<WorkerId> ids) {
        return workers.find(ids).stream().map(Held::shown).toList();
    }

    /** In the order of names. */
    @Transactional(readOnly = true)
    public List<Worker> search(WorkerSearch search, int limit, int offset) {
        var ids = workers.search(search, limit, offset);
        var found = new HashMap<WorkerId, Worker>();
        find(ids).forEach(worker -> found.put(worker.id(), worker));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** How many are found; that many at most are counted. */
    @Transactional(readOnly = true)
    public int countUpTo(int most, WorkerSearch search) {
        return workers.countUpTo(most, search);
    }

    /** Whether and where the acting pemda lists the NIK already; tells an officer of another kelurahan no more. */
    @Transactional(readOnly = true)
    public Optional<AlreadyListed> listedAlready(Nik nik) {
        var identity = identities.find(List.of(nik)).values();
        return identity.isEmpty()
                ? Optional.empty()
                : workers.listedAlready(identity).values().stream().findFirst();
    }

    /** Those of the numbers that belong to somebody in this installation; to match another office's answers. */
    @Transactional(readOnly = true)
    public Map<Nik, IdentityId> identities(Collection<Nik> niks) {
        return identities.find(niks);
    }

    /** For rules about age; nobody is shown them. Workers without a known date are missing. */
    @Transactional(readOnly = true)
    public Map<WorkerId, LocalDate> birthDates(Collection<WorkerId> ids) {
        var dates = new HashMap<WorkerId, LocalDate>();
        workers.find(ids).forEach(held -> held.listing().birthDate().ifPresent(date -> dates.put(held.id(), date)));
        return dates;
    }

    /** Everything about the worker, written into the read log first: what cannot be written down is not shown. */
    public Optional<Listing> reveal(WorkerId id, String purpose) {
        var worker = held(id);
        worker.ifPresent(found -> readLog.seen(found.id().value(), purpose));
        return worker.map(Held::listing);
    }

    /** Everything about many workers, for a file to the insurer or a printed list; one entry covers all of them. */
    public Map<WorkerId, Listing> revealAll(Collection<WorkerId> ids, String purpose) {
        var found = workers.find(ids);
        if (!found.isEmpty()) {
            readLog.seen(found.stream().map(held -> held.id().value()).toList(), purpose);
        }
        var revealed = new HashMap<WorkerId, Listing>();
        found.forEach(held -> revealed.put(held.id(), held.listing()));
        return revealed;
    }

    /** Whom the list brought, and no other list names: who would go if it were undone. */
    @Transactional(readOnly = true)
    public List<WorkerId> broughtOnlyBy(UUID list) {
        return sources.broughtOnlyBy(list);
    }

    /**
     * Takes back what a list brought and changed, but for the workers to keep: nobody goes whom another list names too,
     * and no change is reversed that was followed by another. Returns how many workers went.
     */
    public int takeBack(UUID list, Collection<WorkerId> keep) {
        var restored = sources.beforeChanges(list, keep);
        if (!restored.isEmpty()) {
            workers.update(restored);
        }
        sources.forgetChanges(list, keep);
        var unused = new ArrayList<>(sources.broughtOnlyBy(list));
        unused.removeAll(new HashSet<>(keep));
        sources.handOver(list, keep);
        return sources.remove(unused);
    }

    private Optional<Held> held(WorkerId id) {
        return workers.find(List.of(id)).stream().findFirst();
    }
}
