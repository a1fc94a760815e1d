package id.gemet.bench;

import id.gemet.funding.allocation.Allocator;
import id.gemet.funding.allocation.Line;
import id.gemet.funding.allocation.Plan;
import id.gemet.funding.allocation.Priority;
import id.gemet.funding.allocation.Question;
import id.gemet.funding.allocation.Standing;
import id.gemet.funding.allocation.Worker;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A year of a city's money dealt out: 200,000 workers of 43 kelurahan and 12 kinds of work, three in ten of them covered
 * until now, 30 lines of 16 kinds of conditions with money for about three in five. Prints seconds of each round, the first
 * of them cold, and what the plan comes to.
 */
public final class AllocationBenchmark {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
    private static final Rupiah MONTH = new Rupiah(16_800);
    private static final int MONTHS_TO_MATURE = 3;
    private static final int KELURAHAN = 43;
    private static final int OCCUPATIONS = 12;

    private AllocationBenchmark() {}

    /** Who a line is for; an empty set or 0 asks for nothing. */
    private record Condition(Set<Integer> kelurahan, Set<Integer> occupations, int decileThrough) {
        boolean admits(int place, int work, int decile) {
            return (kelurahan.isEmpty() || kelurahan.contains(place))
                    && (occupations.isEmpty() || occupations.contains(work))
                    && (decileThrough == 0 || decile <= decileThrough);
        }
    }

    private record Earmarked(Line line, Condition condition) {}

    public static void main(String[] arguments) {
        var workers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var question = question(workers, new Random(2026));
        var seconds = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            var plan = Allocator.solve(question, Duration.ofMinutes(5));
            seconds[round] = (System.nanoTime() - start) / 1e9;
            print(round, seconds[round], question, plan);
        }
        Arrays.sort(seconds);
        System.out.printf("median %.2f s%n", seconds[rounds / 2]);
    }

    private static void print(int round, double seconds, Question question, Plan plan) {
        var achieved = plan.achieved();
        System.out.printf(
                "round %d: %,d workers, %d lines, %.2f s, optimal %b: %,d people, %,d lapsing, %,d protected anew,"
                        + " %,d person-months, %,d changes of payer (never fewer than %,d)%n",
                round + 1,
                question.workers().size(),
                question.lines().size(),
                seconds,
                plan.optimal(),
                plan.awards().size(),
                achieved.lapsing(),
                achieved.protectedAnew(),
                achieved.personMonths(),
                plan.changesOfPayer(),
                plan.changesAtLeast());
    }

    private static Question question(int count, Random random) {
        var lines = lines(count, random);
        Map<Set<UUID>, Set<UUID>> sets = new HashMap<>();
        var workers = new ArrayList<Worker>();
        for (var i = 0; i < count; i++) {
            var place = (int) (KELURAHAN * Math.pow(random.nextDouble(), 1.4));
            var work = random.nextInt(OCCUPATIONS);
            var decile = 1 + (int) (10 * Math.pow(random.nextDouble(), 1.6));
            var admitted = new HashSet<UUID>();
            for (var each : lines) {
                if (each.condition.admits(place, work, decile)) {
                    admitted.add(each.line.id());
                }
            }
            Optional<Standing> standing = random.nextInt(10) >= 3
                    ? Optional.empty()
                    : Optional.of(new Standing(
                            JANUARY.plusMonths(-1),
                            12,
                            Optional.of(lines.get(random.nextInt(4)).line.payer())));
            workers.add(new Worker(
                    new UUID(random.nextLong(), i),
                    sets.computeIfAbsent(Set.copyOf(admitted), same -> same),
                    work < 3 ? Sector.TRANSPORT : Sector.OTHER,
                    standing,
                    new Priority(
                            decile, work < 5 ? 0 : 1, LocalDate.of(2025, 9, 1).plusDays(random.nextInt(90)))));
        }
        return new Question(
                MonthRange.year(2026),
                lines.stream().map(Earmarked::line).toList(),
                workers,
                MONTHS_TO_MATURE,
                List.of(),
                "undian 2026");
    }

    private static List<Earmarked> lines(int workers, Random random) {
        var lines = new ArrayList<Earmarked>();
        add(lines, (double) (workers * 30L / 100 * 12), 1, 12, 0, new Condition(Set.of(), Set.of(), 0));
        add(lines, (double) (workers * 10L / 100 * 12), 4, 12, 0, new Condition(Set.of(), Set.of(), 0));
        add(lines, (double) (workers * 10L / 100 * 12), 1, 12, workers / 12, new Condition(Set.of(), Set.of(), 4));
        add(lines, (double) (workers * 3L / 100 * 7), 6, 12, 0, new Condition(Set.of(), Set.of(8, 9), 0));
        add(lines, (double) (workers * 3L / 100 * 12), 1, 12, 0, new Condition(Set.of(), Set.of(9, 10), 0));
        add(lines, (double) (workers / 100 * 12L), 1, 12, workers / 100, new Condition(Set.of(), Set.of(11), 0));
        add(lines, (double) (workers / 100 * 12L), 1, 12, 0, new Condition(Set.of(), Set.of(), 2));
        while (lines.size() < 30) {
            var first = random.nextInt(KELURAHAN - 3);
            var places = new HashSet<Integer>();
            for (var i = 1 + random.nextInt(3); i >= 0; i--) {
                places.add(first + i);
            }
            var works = random.nextInt(3) == 0 ? Set.of(random.nextInt(OCCUPATIONS)) : Set.<Integer>of();
            var start = random.nextInt(3) == 0 ? 7 : 1;
            add(
                    lines,
                    (200 + random.nextInt(800)) * (workers / 200_000.0) * 12,
                    start,
                    12,
                    0,
                    new Condition(places, works, 0));
        }
        return lines;
    }

    private static void add(
            List<Earmarked> lines, double personMonths, int first, int last, int quota, Condition condition) {
        var prices = new TreeMap<BillingMonth, Rupiah>();
        for (var month = first; month <= last; month++) {
            prices.put(BillingMonth.of(2026, month), MONTH);
        }
        var number = lines.size();
        lines.add(new Earmarked(
                new Line(
                        new UUID(1, number),
                        new UUID(2, number),
                        new Rupiah((long) (personMonths * MONTH.amount()) + 4_321),
                        quota == 0 ? Map.of() : quotas(quota),
                        Map.of(Sector.TRANSPORT, prices, Sector.OTHER, prices)),
                condition));
    }

    private static Map<BillingMonth, Integer> quotas(int people) {
        return MonthRange.year(2026).months().stream().collect(Collectors.toMap(Function.identity(), month -> people));
    }
}
