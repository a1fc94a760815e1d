package id.gemet.funding.allocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The best plan there is: first that fewest of those covered now lapse, then that most people reach the full death benefit
 * and most months are paid, then that the most restricted and first expiring money goes first; the terms so found go to
 * people in the order of priority, and payers change as seldom as was found to be possible.
 */
public final class Allocator {

    private static final int MOST_ROUNDS = 10;

    private Allocator() {}

    /**
     * @param limit of time; a plan that needed more is not proven the best, and says so
     * @throws SolverMissing where the native library does not load
     */
    public static Plan solve(Question question, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        var horizon = new Horizon(question);
        var groups = Group.of(question, horizon);
        var best = Optimum.of(horizon, groups, deadline);
        var settled = settle(horizon, groups, best.shares(), deadline);
        var awards = settled.seats().stream().map(seat -> seat.award(horizon)).toList();
        var measured = new Measures(question, horizon).of(awards);
        return new Plan(
                awards, measured.achieved(), measured.changesOfPayer(), settled.changesAtLeast(), best.proven());
    }

    private record Settled(List<Seat> seats, long changesAtLeast) {}

    /**
     * Payers change seldom, and who comes first has the longer term: each anew while the other has moved somebody. Where
     * people are many, once: it takes long, and the bound tells how little it would still save.
     */
    private static Settled settle(Horizon horizon, List<Group> groups, Shares shares, long deadline) {
        var waiting = new LinkedHashMap<Pool, Group>();
        groups.stream().filter(group -> !group.isCoveredNow()).forEach(group -> waiting.put(group.pool(), group));
        var fewest = FewestChanges.of(horizon, deal(horizon, groups, shares), deadline);
        var seats = inOrder(horizon, fewest.seats(), waiting);
        for (var round = 1; round < MOST_ROUNDS && fewest.exact() && !sameTerms(seats, fewest.seats()); round++) {
            fewest = FewestChanges.of(horizon, seats, deadline);
            seats = inOrder(horizon, fewest.seats(), waiting);
        }
        return new Settled(seats, fewest.atLeast().applyAsLong(seats));
    }

    /** A first division, months of one pool at a time. */
    static List<Seat> deal(Horizon horizon, List<Group> groups, Shares shares) {
        return groups.stream()
                .collect(Collectors.groupingBy(Group::pool, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(pool -> new Dealing(horizon, pool.getKey(), pool.getValue(), shares).deal().stream())
                .toList();
    }

    private static List<Seat> inOrder(Horizon horizon, List<Seat> seats, Map<Pool, Group> waiting) {
        var byCover = seats.stream().collect(Collectors.partitioningBy(Seat::covered));
        var all = new ArrayList<>(byCover.getOrDefault(true, List.of()));
        all.addAll(Precedence.settle(horizon, byCover.getOrDefault(false, List.of()), waiting));
        return all;
    }

    private static boolean sameTerms(List<Seat> some, List<Seat> others) {
        return terms(some).equals(terms(others));
    }

    private static Map<UUID, Term> terms(List<Seat> seats) {
        return seats.stream().collect(Collectors.toMap(seat -> seat.worker().id(), Seat::term));
    }
}
