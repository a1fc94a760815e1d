package id.gemet.registry;

import id.gemet.shared.Nik;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes listings workers: first the identities, then whoever is missing, then what changed of the others. */
@Component
class Registration {

    private final Identities identities;
    private final Workers workers;
    private final Sources sources;
    private final Clock clock;

    Registration(Identities identities, Workers workers, Sources sources, Clock clock) {
        this.identities = identities;
        this.workers = workers;
        this.sources = sources;
        this.clock = clock;
    }

    List<Registered> register(Optional<UUID> list, List<Listing> listings) {
        var results = new ArrayList<Registered>(listings.size());
        var round = new LinkedHashMap<Nik, Listing>();
        for (var listing : listings) {
            if (round.containsKey(listing.nik())) {
                results.addAll(registerRound(list, round));
                round.clear();
            }
            round.put(listing.nik(), listing);
        }
        results.addAll(registerRound(list, round));
        return results;
    }

    /** Nobody twice within a round. */
    private List<Registered> registerRound(Optional<UUID> list, Map<Nik, Listing> listings) {
        if (listings.isEmpty()) {
            return List.of();
        }
        var byNik = identities.claim(listings.keySet());
        var created = insertMissing(list, listings, byNik);
        var results = updateKnown(list, listings, byNik, created);
        list.ifPresent(id ->
                sources.record(id, results.stream().map(Registered::worker).toList()));
        return results;
    }

    private Map<IdentityId, WorkerId> insertMissing(
            Optional<UUID> list, Map<Nik, Listing> listings, Map<Nik, IdentityId> byNik) {
        var listed = workers.listedAlready(byNik.values()).keySet();
        var missing = new ArrayList<>(listings.values());
        missing.removeIf(listing -> listed.contains(byNik.get(listing.nik())));
        if (missing.isEmpty()) {
            return Map.of();
        }
        var ids = workers.drawIds(missing.size()).iterator();
        var today = LocalDate.now(clock);
        var drafts = missing.stream()
                .map(listing ->
                        new Held(new WorkerId(ids.next()), identity(byNik, listing), listing, today, Optional.empty()))
                .toList();
        var inserted = workers.insert(drafts, list);
        var created = new HashMap<IdentityId, WorkerId>();
        drafts.stream()
                .filter(draft -> inserted.contains(draft.identity()))
                .forEach(draft -> created.put(draft.identity(), draft.id()));
        return created;
    }

    private List<Registered> updateKnown(
            Optional<UUID> list,
            Map<Nik, Listing> listings,
            Map<Nik, IdentityId> byNik,
            Map<IdentityId, WorkerId> created) {
        var known = new HashSet<>(byNik.values());
        known.removeAll(created.keySet());
        var held = known.isEmpty() ? Map.<IdentityId, Held>of() : workers.lock(known);
        var hidden = new HashSet<>(known);
        hidden.removeAll(held.keySet());
        var elsewhere = hidden.isEmpty() ? Map.<IdentityId, AlreadyListed>of() : workers.listedAlready(hidden);
        var results = new ArrayList<Registered>(listings.size());
        var changes = new ArrayList<Change>();
        for (var listing : listings.values()) {
            var identity = identity(byNik, listing);
            var fresh = created.get(identity);
            var before = held.get(identity);
            if (fresh != null) {
                results.add(new Registered(Registered.Outcome.NEW, fresh, identity, Set.of()));
            } else if (before == null) {
                // the actor may not see this worker, so leaves it as it is
                var there = Optional.ofNullable(elsewhere.get(identity)).orElseThrow();
                results.add(new Registered(Registered.Outcome.KNOWN, there.worker(), identity, Set.of()));
            } else {
                var after = before.listing().updatedBy(listing);
                var differences = before.listing().differences(after);
                if (!differences.isEmpty()) {
                    changes.add(new Change(before, after, differences));
                }
                results.add(new Registered(
                        differences.isEmpty() ? Registered.Outcome.KNOWN : Registered.Outcome.UPDATED,
                        before.mergedInto().orElse(before.id()),
                        identity,
                        differences));
            }
        }
        if (!changes.isEmpty()) {
            sources.recordChanges(list, changes);
            workers.update(changes.stream().map(Change::result).toList());
        }
        return results;
    }

    private static IdentityId identity(Map<Nik, IdentityId> byNik, Listing listing) {
        return Optional.ofNullable(byNik.get(listing.nik())).orElseThrow();
    }
}
