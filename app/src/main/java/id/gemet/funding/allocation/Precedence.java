package id.gemet.funding.allocation;

import id.gemet.shared.Sector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who gets which of the terms that the money allows, of the people not covered now. Whoever comes first in the order gets
 * one if any division of the terms gives all before them theirs and them one too, however many others have to change places
 * for that; then, of any two people who could simply swap, the first has the longer term.
 *
 * <p>Pools of people and kinds of terms are known by index. Terms are only ever taken, so a kind that is used up stays so.
 */
final class Precedence {

    private static final int NONE = -1;

    /** Terms that differ only by who has them. */
    private record Kind(List<Part> parts, Sector sector, int months) {}

    private final Horizon horizon;
    private final List<Pool> pools = new ArrayList<>();
    private final Map<UUID, Integer> poolOf = new HashMap<>();
    private final List<Worker> order;
    private final List<Kind> kinds;
    private final int[] free;
    /** By pool, the longest first. */
    private final int[][] fitting;

    private final BitSet[] fits;
    private final int[] nextFree;
    private final int[][] held;
    private final BitSet[] holders;

    private Precedence(Horizon horizon, Map<Pool, List<Award>> dealt, Map<Pool, Group> groups) {
        this.horizon = horizon;
        var people = new ArrayList<Worker>();
        groups.forEach((pool, group) -> {
            group.workers().forEach(worker -> poolOf.put(worker.id(), pools.size()));
            people.addAll(group.workers());
            pools.add(pool);
        });
        order = new Lot(horizon.seed()).inOrder(people);
        Map<Kind, Integer> counted = new HashMap<>();
        dealt.forEach((pool, awards) -> awards.forEach(
                award -> counted.merge(new Kind(award.parts(), pool.sector(), award.months()), 1, Integer::sum)));
        kinds = counted.keySet().stream()
                .sorted(Comparator.comparingInt((Kind kind) -> -kind.months)
                        .thenComparing(kind -> kind.sector)
                        .thenComparing(kind -> kind.parts.toString()))
                .toList();
        free = kinds.stream().mapToInt(kind -> counted.getOrDefault(kind, 0)).toArray();
        fits = pools.stream().map(this::fitting).toArray(BitSet[]::new);
        fitting = Arrays.stream(fits).map(set -> set.stream().toArray()).toArray(int[][]::new);
        nextFree = new int[pools.size()];
        held = new int[pools.size()][kinds.size()];
        holders = IntStream.range(0, kinds.size()).mapToObj(any -> new BitSet()).toArray(BitSet[]::new);
    }

    /** The terms dealt, to those who come first. */
    static List<Award> settle(Horizon horizon, Map<Pool, List<Award>> dealt, Map<Pool, Group> groups) {
        var precedence = new Precedence(horizon, dealt, groups);
        return precedence.new Swaps(precedence.serve()).awards();
    }

    private BitSet fitting(Pool pool) {
        var set = new BitSet();
        for (var kind = 0; kind < kinds.size(); kind++) {
            if (fits(kinds.get(kind), pool)) {
                set.set(kind);
            }
        }
        return set;
    }

    private boolean fits(Kind kind, Pool pool) {
        return kind.parts.stream()
                .allMatch(part -> pool.admittedBy(horizon.index(part.line()))
                        && horizon.samePrice(part, kind.sector, pool.sector()));
    }

    private int pool(Worker worker) {
        return poolOf.getOrDefault(worker.id(), NONE);
    }

    private List<Worker> serve() {
        var served = new ArrayList<Worker>();
        var full = new BitSet();
        for (var worker : order) {
            var pool = pool(worker);
            if (!full.get(pool) && makeRoom(pool, full)) {
                served.add(worker);
            }
        }
        return served;
    }

    /**
     * Finds the fewest people who have to change their terms so that one more of the pool gets one, and changes them. Where
     * that cannot be, neither can it for any pool met on the way.
     */
    private boolean makeRoom(int pool, BitSet full) {
        var takenBy = new int[kinds.size()];
        Arrays.fill(takenBy, NONE);
        var leaves = new int[pools.size()];
        var reached = new BitSet();
        reached.set(pool);
        var waiting = new ArrayDeque<>(List.of(pool));
        while (!waiting.isEmpty()) {
            var taker = waiting.remove();
            var left = freeKind(taker);
            if (left != NONE) {
                takenBy[left] = taker;
                shift(pool, left, takenBy, leaves);
                return true;
            }
            for (var kind : fitting[taker]) {
                if (takenBy[kind] == NONE) {
                    takenBy[kind] = taker;
                    holders[kind].stream()
                            .filter(holder -> !reached.get(holder))
                            .forEach(holder -> {
                                reached.set(holder);
                                leaves[holder] = kind;
                                waiting.add(holder);
                            });
                }
            }
        }
        full.or(reached);
        return false;
    }

    private int freeKind(int pool) {
        var own = fitting[pool];
        while (nextFree[pool] < own.length && free[own[nextFree[pool]]] == 0) {
            nextFree[pool]++;
        }
        return nextFree[pool] < own.length ? own[nextFree[pool]] : NONE;
    }

    private void shift(int first, int left, int[] takenBy, int[] leaves) {
        free[left]--;
        var kind = left;
        while (true) {
            var taker = takenBy[kind];
            hold(taker, kind, 1);
            if (taker == first) {
                return;
            }
            kind = leaves[taker];
            hold(taker, kind, -1);
        }
    }

    private void hold(int pool, int kind, int change) {
        held[pool][kind] += change;
        holders[kind].set(pool, held[pool][kind] > 0);
    }

    /** Gives each pool's terms to its people, then swaps while somebody who comes earlier has the shorter term. */
    private final class Swaps {
        private final List<Worker> served;
        private final int[] poolAt;
        private final int[] kindAt;
        /** By pool and kind, the places in the order of those who hold it. */
        private final Map<Integer, NavigableSet<Integer>> places = new HashMap<>();

        private int swaps;
        /** By pool and kind, the number of swaps at which nobody was found to swap with. */
        private final Map<Integer, Integer> inVain = new HashMap<>();

        Swaps(List<Worker> served) {
            this.served = served;
            poolAt = served.stream().mapToInt(Precedence.this::pool).toArray();
            kindAt = new int[poolAt.length];
            var longest = new int[pools.size()];
            for (var place = 0; place < poolAt.length; place++) {
                var pool = poolAt[place];
                while (held[pool][longest[pool]] == 0) {
                    longest[pool]++;
                }
                kindAt[place] = longest[pool];
                held[pool][longest[pool]]--;
                places(pool, kindAt[place]).add(place);
            }
        }

        private int key(int pool, int kind) {
            return pool * kinds.size() + kind;
        }

        private NavigableSet<Integer> places(int pool, int kind) {
            return places.computeIfAbsent(key(pool, kind), any -> new TreeSet<>());
        }

        List<Award> awards() {
            for (var place = 0; place < poolAt.length; place++) {
                improve(place);
            }
            var awards = new ArrayList<Award>();
            for (var place = 0; place < poolAt.length; place++) {
                awards.add(new Award(served.get(place).id(), kinds.get(kindAt[place]).parts));
            }
            return awards;
        }

        private void improve(int place) {
            var pool = poolAt[place];
            var own = kindAt[place];
            if (inVain.getOrDefault(key(pool, own), NONE) == swaps) {
                return;
            }
            for (var kind : fitting[pool]) {
                if (kinds.get(kind).months <= kinds.get(own).months) {
                    break;
                }
                for (var holder = holders[kind].nextSetBit(0);
                        holder >= 0;
                        holder = holders[kind].nextSetBit(holder + 1)) {
                    if (fits[holder].get(own)) {
                        var other = places(holder, kind).last();
                        if (other > place) {
                            give(other, own);
                            give(place, kind);
                            swaps++;
                            return;
                        }
                    }
                }
            }
            inVain.put(key(pool, own), swaps);
        }

        private void give(int place, int kind) {
            var pool = poolAt[place];
            var left = places(pool, kindAt[place]);
            left.remove(place);
            holders[kindAt[place]].set(pool, !left.isEmpty());
            places(pool, kind).add(place);
            holders[kind].set(pool);
            kindAt[place] = kind;
        }
    }
}
