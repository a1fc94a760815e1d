package id.gemet.funding.allocation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The best plan there is: first that fewest of those covered now lapse, then that most people reach the full death benefit
 * and most months are paid, then that the most restricted and first expiring money goes first; the terms so found go to
 * people in the order of priority, and whoever has a payer keeps it while it can go on paying.
 */
public final class Allocator {

    private Allocator() {}

    /**
     * @param limit of time; a plan that needed more is not proven the best, and says so
     * @throws SolverMissing where the native library does not load
     */
    public static Plan solve(Question question, Duration limit) {
        var horizon = new Horizon(question);
        var groups = Group.of(question, horizon);
        var best = Optimum.of(horizon, groups, System.nanoTime() + limit.toNanos());
        var awards = deal(horizon, groups, best.shares());
        var measured = new Measures(question, horizon).of(awards);
        return new Plan(awards, measured.achieved(), measured.changesOfPayer(), best.proven());
    }

    private static List<Award> deal(Horizon horizon, List<Group> groups, Shares shares) {
        var awards = new ArrayList<Award>();
        Map<Pool, List<Award>> open = new LinkedHashMap<>();
        Map<Pool, Group> waiting = new LinkedHashMap<>();
        groups.stream()
                .collect(Collectors.groupingBy(Group::pool, LinkedHashMap::new, Collectors.toList()))
                .forEach((pool, members) -> {
                    var dealt = new Dealing(horizon, pool, members, shares).deal();
                    members.stream().filter(group -> !group.isCoveredNow()).forEach(group -> waiting.put(pool, group));
                    open.put(pool, dealt.waiting());
                    awards.addAll(dealt.covered());
                });
        awards.addAll(Precedence.settle(horizon, open, waiting));
        return awards;
    }
}
