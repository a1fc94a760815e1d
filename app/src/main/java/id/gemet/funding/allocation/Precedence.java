package id.gemet.funding.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who gets which of the terms that the money allows, of the people not covered now. Whoever comes first in the order gets
 * one if any division of the terms gives all before them theirs and them one too, however many others have to change places
 * for that; then, of any two people who could simply swap, the first has the longer term.
 */
final class Precedence {

    /** Terms that differ only by who has them. */
    private static final class Kind {
        private final List<Part> parts;
        private final Pool origin;
        private final int months;
        private int free;

        Kind(Award award, Pool origin) {
            parts = award.parts();
            this.origin = origin;
            months = award.months();
        }
    }

    private final Horizon horizon;
    private final List<Pool> pools = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Pool, List<Kind>> fitting = new HashMap<>();
    private final Map<Pool, Map<Kind, Integer>> held = new HashMap<>();

    Precedence(Horizon horizon) {
        this.horizon = horizon;
    }

    /** The same terms, to those who come first. */
    List<Award> settle(Map<Pool, List<Award>> dealt, Map<Pool, Group> groups) {
        addKinds(dealt);
        groups.forEach((pool, group) -> {
            pools.add(pool);
            held.put(pool, new LinkedHashMap<>());
            fitting.put(pool, kinds.stream().filter(kind -> fits(kind, pool)).toList());
        });
        Map<UUID, Pool> poolOf = new HashMap<>();
        groups.forEach((pool, group) -> group.workers().forEach(worker -> poolOf.put(worker.id(), pool)));
        var order = new Lot(horizon.seed())
                .inOrder(groups.values().stream()
                        .flatMap(group -> group.workers().stream())
                        .toList());
        var served = serve(order, poolOf);
        return new Swaps(served, poolOf).awards();
    }

    private void addKinds(Map<Pool, List<Award>> dealt) {
        var known = new HashMap<String, Kind>();
        dealt.forEach((pool, awards) -> awards.forEach(award -> {
            var kind = known.computeIfAbsent(pool.sector() + " " + award.parts(), any -> new Kind(award, pool));
            if (kind.free++ == 0) {
                kinds.add(kind);
            }
        }));
    }

    private boolean fits(Kind kind, Pool pool) {
        return kind.parts.stream()
                .allMatch(part -> pool.admittedBy(horizon.index(part.line()))
                        && horizon.samePrice(part, kind.origin.sector(), pool.sector()));
    }

    private List<Worker> serve(List<Worker> order, Map<UUID, Pool> poolOf) {
        var served = new ArrayList<Worker>();
        var full = new HashSet<Pool>();
        for (var worker : order) {
            var pool = poolOf.get(worker.id());
            if (pool == null || full.contains(pool)) {
                continue;
            }
            if (makeRoom(pool)) {
                served.add(worker);
            } else {
                full.add(pool);
            }
        }
        return served;
    }

    /** Finds the fewest people who have to change their terms so that one more of the pool gets one, and changes them. */
    private boolean makeRoom(Pool pool) {
        Map<Kind, Pool> takenBy = new HashMap<>();
        Map<Pool, Kind> leaves = new HashMap<>();
        var waiting = new ArrayDeque<>(List.of(pool));
        var reached = new HashSet<>(List.of(pool));
        while (!waiting.isEmpty()) {
            var taker = waiting.remove();
            for (var kind : fitting.getOrDefault(taker, List.of())) {
                if (takenBy.putIfAbsent(kind, taker) != null) {
                    continue;
                }
                if (kind.free > 0) {
                    shift(pool, kind, takenBy, leaves);
                    return true;
                }
                for (var holder : pools) {
                    if (held.getOrDefault(holder, Map.of()).getOrDefault(kind, 0) > 0 && reached.add(holder)) {
                        leaves.put(holder, kind);
                        waiting.add(holder);
                    }
                }
            }
        }
        return false;
    }

    private void shift(Pool first, Kind free, Map<Kind, Pool> takenBy, Map<Pool, Kind> leaves) {
        free.free--;
        var kind = free;
        while (true) {
            var taker = Objects.requireNonNull(takenBy.get(kind));
            count(taker, kind, 1);
            if (taker == first) {
                return;
            }
            kind = Objects.requireNonNull(leaves.get(taker));
            count(taker, kind, -1);
        }
    }

    private void count(Pool pool, Kind kind, int change) {
        held.computeIfAbsent(pool, any -> new LinkedHashMap<>()).merge(kind, change, Integer::sum);
    }

    /** Gives each pool's terms to its people, then swaps while somebody who comes earlier has the shorter term. */
    private final class Swaps {
        private final List<Worker> served;
        private final List<Pool> poolAt = new ArrayList<>();
        private final List<Kind> kindAt = new ArrayList<>();
        private final Map<Pool, Map<Kind, NavigableSet<Integer>>> holders = new LinkedHashMap<>();

        Swaps(List<Worker> served, Map<UUID, Pool> poolOf) {
            this.served = served;
            Map<Pool, ArrayDeque<Kind>> heaps = new HashMap<>();
            held.forEach((pool, kinds) -> heaps.put(pool, longestFirst(kinds)));
            for (var worker : served) {
                var pool = Objects.requireNonNull(poolOf.get(worker.id()));
                var kind = Objects.requireNonNull(heaps.get(pool)).remove();
                holders(pool, kind).add(poolAt.size());
                poolAt.add(pool);
                kindAt.add(kind);
            }
        }

        private static ArrayDeque<Kind> longestFirst(Map<Kind, Integer> kinds) {
            var heap = new ArrayDeque<Kind>();
            kinds.entrySet().stream()
                    .sorted(Comparator.comparingInt(entry -> -entry.getKey().months))
                    .forEach(entry -> {
                        for (var i = 0; i < entry.getValue(); i++) {
                            heap.add(entry.getKey());
                        }
                    });
            return heap;
        }

        private NavigableSet<Integer> holders(Pool pool, Kind kind) {
            return holders.computeIfAbsent(pool, any -> new LinkedHashMap<>())
                    .computeIfAbsent(kind, any -> new TreeSet<>());
        }

        List<Award> awards() {
            var longest = kindAt.stream().mapToInt(kind -> kind.months).max().orElse(0);
            for (var place = 0; place < served.size(); place++) {
                if (kindAt.get(place).months < longest) {
                    improve(place);
                }
            }
            var awards = new ArrayList<Award>();
            for (var place = 0; place < served.size(); place++) {
                awards.add(new Award(served.get(place).id(), kindAt.get(place).parts));
            }
            return awards;
        }

        private void improve(int place) {
            var pool = poolAt.get(place);
            var own = kindAt.get(place);
            var best = own;
            var other = -1;
            for (var entry : holders.entrySet()) {
                if (!fits(own, entry.getKey())) {
                    continue;
                }
                for (var kind : entry.getValue().entrySet()) {
                    if (kind.getKey().months > best.months
                            && !kind.getValue().isEmpty()
                            && kind.getValue().last() > place
                            && fits(kind.getKey(), pool)) {
                        best = kind.getKey();
                        other = kind.getValue().last();
                    }
                }
            }
            if (other >= 0) {
                give(other, own);
                give(place, best);
            }
        }

        private void give(int place, Kind kind) {
            holders(poolAt.get(place), kindAt.get(place)).remove(place);
            holders(poolAt.get(place), kind).add(place);
            kindAt.set(place, kind);
        }
    }
}
