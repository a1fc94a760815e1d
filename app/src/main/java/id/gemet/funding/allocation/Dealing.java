package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Deals a pool's share to its people: the better terms to those who come first, and in each bucket the line that paid a
 * person before goes on paying while it can.
 */
final class Dealing {

    /** Somebody's term while it is being filled with lines. */
    private static final class Hand {
        private final Worker worker;
        private final Term term;
        private final boolean covered;
        private final int[] lines;
        private int next;
        private Optional<UUID> payer;

        Hand(Worker worker, Term term, boolean covered) {
            this.worker = worker;
            this.covered = covered;
            this.term = term;
            lines = new int[term.months()];
            payer = term.continues() ? worker.standing().flatMap(Standing::payer) : Optional.empty();
        }

        Route route() {
            return new Route(Arrays.stream(lines).boxed().toList());
        }
    }

    private final Horizon horizon;
    private final Pool pool;
    private final List<Group> groups;
    private final Shares shares;

    Dealing(Horizon horizon, Pool pool, List<Group> groups, Shares shares) {
        this.horizon = horizon;
        this.pool = pool;
        this.groups = groups;
        this.shares = shares;
    }

    List<Seat> deal() {
        var hands = new ArrayList<Hand>();
        groups.forEach(group -> handOut(group, hands));
        for (var bucket : pool.buckets()) {
            fill(hands, bucket);
        }
        return hands.stream()
                .map(hand -> new Seat(hand.worker, pool, hand.covered, hand.term, hand.route()))
                .toList();
    }

    private void handOut(Group group, List<Hand> hands) {
        var terms = shares.terms(group).stream()
                .sorted(Comparator.comparing((Term term) -> !term.continues())
                        .thenComparingInt(term -> -term.months())
                        .thenComparingInt(Term::first))
                .toList();
        for (var i = 0; i < terms.size(); i++) {
            hands.add(new Hand(group.workers().get(i), terms.get(i), group.isCoveredNow()));
        }
    }

    private void fill(List<Hand> hands, Pool.Bucket bucket) {
        var left = shares.months(pool, bucket);
        for (var hand : hands) {
            samePayer(hand, left).ifPresent(line -> take(hand, line, hand.term.monthsIn(bucket), left));
        }
        for (var hand : hands) {
            var open = openIn(hand, bucket);
            while (open > 0) {
                take(hand, best(left, open), open, left);
                open = openIn(hand, bucket);
            }
        }
    }

    private static int openIn(Hand hand, Pool.Bucket bucket) {
        return Math.min(hand.term.last(), bucket.last()) - hand.term.first() + 1 - hand.next;
    }

    private Optional<Integer> samePayer(Hand hand, Map<Integer, Long> left) {
        return hand.payer.flatMap(payer -> left.keySet().stream()
                .filter(line -> horizon.line(line).payer().equals(payer))
                .min(Comparator.comparing((Integer line) -> !isLast(hand, line)).thenComparingInt(line -> line)));
    }

    private static boolean isLast(Hand hand, int line) {
        return hand.next > 0 && hand.lines[hand.next - 1] == line;
    }

    /** The line with the least that is enough, else with the most: it leaves the fewest people with two payers. */
    private static int best(Map<Integer, Long> left, int months) {
        return left.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Integer, Long> line) -> line.getValue() < months)
                        .thenComparingLong(line -> line.getValue() < months ? -line.getValue() : line.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .orElseThrow(() -> new IllegalStateException("A term has no line to pay for it"))
                .getKey();
    }

    private void take(Hand hand, int line, int wanted, Map<Integer, Long> left) {
        var there = left.getOrDefault(line, 0L);
        var taken = (int) Math.min(wanted, there);
        for (var i = 0; i < taken; i++) {
            hand.lines[hand.next++] = line;
        }
        if (taken == there) {
            left.remove(line);
        } else {
            left.put(line, there - taken);
        }
        hand.payer = Optional.of(horizon.line(line).payer());
    }
}
