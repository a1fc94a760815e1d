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
    private record Kind(Term term, Route route, Sector sector) {
        int months() {
            return term.months();
        }
    }

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

    private Precedence(Horizon horizon, List<Seat> seats, Map<Pool, Group> groups) {
        this.horizon = horizon;
        var people = new ArrayList<Worker>();
        groups.forEach((pool, group) -> {
            group.workers().forEach(worker -> poolOf.put(worker.id(), pools.size()));
            people.addAll(group.workers());
            pools.add(pool);
        });
        order = horizon.lot().inOrder(people);
        Map<Kind, Integer> counted = new HashMap<>();
        seats.forEach(seat ->
                counted.merge(new Kind(seat.term(), seat.route(), seat.pool().sector()), 1, Integer::sum));
        kinds = counted.keySet().stream()
                .sorted(Comparator.comparingInt((Kind kind) -> -kind.months())
                        .thenComparing(kind -> kind.sector)
                        .thenComparingInt(kind -> kind.term.first())
                        .thenComparing(kind -> kind.route.lines().toString()))
                .toList();
        free = kinds.stream().mapToInt(kind -> counted.getOrDefault(kind, 0)).toArray();
        fits = pools.stream().map(this::fitting).toArray(BitSet[]::new);
        fitting = Arrays.stream(fits).map(set -> set.stream().toArray()).toArray(int[][]::new);
        nextFree = new int[pools.size()];
        held = new int[pools.size()][kinds.size()];
        holders = IntStream.range(0, kinds.size()).mapToObj(any -> new BitSet()).toArray(BitSet[]::new);
    }

    /**
     * The terms with their routes, to those who come first.
     *
     * @param seats of people not covered now
     * @param groups of such people
     */
    static List<Seat> settle(Horizon horizon, List<Seat> seats, Map<Pool, Group> groups) {
        var precedence = new Precedence(horizon, seats, groups);
        return precedence.new Swaps(precedence.serve()).seats();
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
        return IntStream.range(0, kind.months()).allMatch(i -> {
            int line = kind.route.lines().get(i);
            return pool.admittedBy(line) && horizon.samePrice(line, kind.term.first() + i, kind.sector, pool.sector());
        });
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

        /** By months, how often a term has come to somebody later. */
        private final int[] movedBack;

        /** By pool and kind. */
        private final Map<Integer, Search> searches = new HashMap<>();

        Swaps(List<Worker> served) {
            this.served = served;
            poolAt = served.stream().mapToInt(Precedence.this::pool).toArray();
            kindAt = new int[poolAt.length];
            movedBack = new int[horizon.months() + 1];
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

        List<Seat> seats() {
            for (var place = 0; place < poolAt.length; place++) {
                improve(place);
            }
            var seats = new ArrayList<Seat>();
            for (var place = 0; place < poolAt.length; place++) {
                var kind = kinds.get(kindAt[place]);
                seats.add(new Seat(served.get(place), pools.get(poolAt[place]), false, kind.term, kind.route));
            }
            return seats;
        }

        private void improve(int place) {
            var pool = poolAt[place];
            var own = kindAt[place];
            var search = searches.computeIfAbsent(key(pool, own), any -> new Search());
            search.resume();
            for (; search.isAtLonger(pool, own); search.goOn()) {
                var kind = fitting[pool][search.kind];
                for (search.holder = holders[kind].nextSetBit(search.holder);
                        search.holder >= 0;
                        search.holder = holders[kind].nextSetBit(search.holder + 1)) {
                    if (fits[search.holder].get(own)) {
                        var other = places(search.holder, kind).last();
                        if (other > place) {
                            search.remember(kinds.get(kind).months());
                            give(other, own);
                            give(place, kind);
                            movedBack[kinds.get(own).months()]++;
                            return;
                        }
                    }
                }
            }
            search.remember(kinds.get(own).months() + 1);
        }

        /**
         * How far the search has come for somebody to swap with. What was passed over holds nothing for those who come
         * later, until a term as long has come to somebody later.
         */
        private final class Search {
            private int kind;
            private int holder;
            private int months = horizon.months() + 1;
            private int movedBackThen;

            void resume() {
                if (movedBack(months) != movedBackThen) {
                    kind = 0;
                    holder = 0;
                }
            }

            boolean isAtLonger(int pool, int own) {
                return kind < fitting[pool].length
                        && kinds.get(fitting[pool][kind]).months()
                                > kinds.get(own).months();
            }

            void goOn() {
                kind++;
                holder = 0;
            }

            /** That terms of at least so many months were looked through. */
            void remember(int least) {
                months = least;
                movedBackThen = movedBack(least);
            }

            /** How often a term of so many months or more has come to somebody later. */
            private int movedBack(int least) {
                return Arrays.stream(movedBack, Math.min(least, movedBack.length), movedBack.length)
                        .sum();
            }
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
