package id.gemet.funding.allocation;

import id.gemet.shared.MonthRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best plan found by trying every term of every person with every line in every month: shares no code with the solver
 * but the words of the question.
 */
final class EveryPlan {

    /** The measures in their order, each the more the better. */
    record Score(List<Long> measures) implements Comparable<Score> {
        @Override
        public int compareTo(Score other) {
            for (var i = 0; i < measures.size(); i++) {
                var order = Long.compare(measures.get(i), other.measures.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    private final Question question;
    private final List<Worker> workers;
    private final List<Line> lines;
    private final int months;
    private final Map<UUID, Long> places = new HashMap<>();
    private final long[] spent;
    private final int[][] people;
    private final long[] measures;
    private @Nullable Score best;

    private EveryPlan(Question question) {
        this.question = question;
        workers = List.copyOf(question.workers());
        lines = question.lines();
        months = question.months().count();
        spent = new long[lines.size()];
        people = new int[lines.size()][months];
        measures = new long[5];
        placeLines();
    }

    static Score best(Question question) {
        var every = new EveryPlan(question);
        every.decide(0);
        return Objects.requireNonNull(every.best);
    }

    private void placeLines() {
        var keys = new HashMap<UUID, List<Integer>>();
        for (var line : lines) {
            var named = question.order().indexOf(line.id());
            var admits = (int) workers.stream()
                    .filter(worker -> worker.admittedBy().contains(line.id()))
                    .count();
            var last = line.prices().values().stream()
                    .flatMap(prices -> prices.keySet().stream())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var expires =
                    MonthRange.of(question.months().first(), months).months().indexOf(last);
            keys.put(line.id(), List.of(named < 0 ? 99 : named, admits, expires));
        }
        for (var line : lines) {
            var key = Objects.requireNonNull(keys.get(line.id()));
            places.put(
                    line.id(),
                    keys.values().stream()
                            .distinct()
                            .filter(other -> compare(other, key) < 0)
                            .count());
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
    }

    private long place(Line line) {
        return Objects.requireNonNull(places.get(line.id()));
    }

    private void decide(int number) {
        if (number == workers.size()) {
            var score = new Score(Arrays.stream(measures).boxed().toList());
            best = best == null || score.compareTo(best) > 0 ? score : best;
            return;
        }
        var worker = workers.get(number);
        var free = firstFree(worker);
        count(worker, 0, -1, 1);
        decide(number + 1);
        count(worker, 0, -1, -1);
        for (var first = free; first < months; first++) {
            for (var length = 1; first + length <= months; length++) {
                pay(number, worker, first, length, first);
            }
        }
    }

    private void pay(int number, Worker worker, int first, int length, int month) {
        if (month == first + length) {
            count(worker, length, first, 1);
            decide(number + 1);
            count(worker, length, first, -1);
            return;
        }
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var price = line.prices()
                    .getOrDefault(worker.sector(), Map.of())
                    .get(question.months().first().plusMonths(month));
            if (price != null
                    && worker.admittedBy().contains(line.id())
                    && spent[i] + price.amount() <= line.free().amount()
                    && people[i][month] < line.quota(question.months().first().plusMonths(month))) {
                spent[i] += price.amount();
                people[i][month]++;
                measures[4] -= place(line);
                pay(number, worker, first, length, month + 1);
                measures[4] += place(line);
                people[i][month]--;
                spent[i] -= price.amount();
            }
        }
    }

    private void count(Worker worker, int length, int first, int sign) {
        var free = firstFree(worker);
        if (free == months) {
            return;
        }
        var unbroken = unbroken(worker);
        if (unbroken > 0) {
            var lost = months - free - length;
            measures[0] -= lost > 0 ? sign : 0;
            measures[1] -= (long) lost * sign;
        }
        var reached = length + (length > 0 && first == free ? unbroken : 0);
        measures[2] += unbroken < question.maturesAfter() && reached >= question.maturesAfter() ? sign : 0;
        measures[3] += (long) length * sign;
    }

    private int firstFree(Worker worker) {
        if (worker.standing().isEmpty()) {
            return 0;
        }
        var all = new ArrayList<>(question.months().months());
        all.removeIf(month -> month.compareTo(worker.standing().orElseThrow().through()) <= 0);
        return months - all.size();
    }

    private int unbroken(Worker worker) {
        var before = question.months().first().plusMonths(-1);
        return worker.standing()
                .filter(standing -> standing.through().compareTo(before) >= 0)
                .map(Standing::unbroken)
                .orElse(0);
    }
}
