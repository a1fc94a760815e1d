package id.gemet.funding.allocation;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A small question of every kind that can be asked, from a seed. */
final class RandomQuestion {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);

    private final Random random;
    private final int months;

    RandomQuestion(long seed) {
        random = new Random(seed);
        months = 1 + random.nextInt(4);
    }

    Question question() {
        var lines = lines();
        return question(lines, 1 + random.nextInt(months < 4 && lines.size() < 3 ? 4 : 3));
    }

    Question question(int people) {
        return question(lines(), people);
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var i = 1 + random.nextInt(2) + random.nextInt(2); i > 0; i--) {
            lines.add(line(lines.size()));
        }
        return lines;
    }

    private Question question(List<Line> lines, int people) {
        var workers = new ArrayList<Worker>();
        for (var i = 0; i < people; i++) {
            workers.add(worker(workers.size(), lines));
        }
        List<UUID> order = random.nextInt(5) == 0 ? List.of(lines.getLast().id()) : List.of();
        return new Question(MonthRange.of(JANUARY, months), lines, workers, 1 + random.nextInt(3), order, "undian");
    }

    private Line line(int number) {
        Map<Sector, Map<BillingMonth, Rupiah>> prices = new EnumMap<>(Sector.class);
        var first = random.nextInt(months);
        var last = random.nextInt(3) == 0 ? first + random.nextInt(months - first) : months - 1;
        for (var sector : Sector.values()) {
            var price = sector == Sector.TRANSPORT && random.nextInt(3) == 0 ? 8_400L : 16_800L;
            var dearer = random.nextInt(6) == 0 ? 1_700L : 0;
            var byMonth = new TreeMap<BillingMonth, Rupiah>();
            for (var month = first; month <= last; month++) {
                byMonth.put(JANUARY.plusMonths(month), new Rupiah(price + (month > first ? dearer : 0)));
            }
            prices.put(sector, byMonth);
        }
        return new Line(
                new UUID(1, number),
                new UUID(2, random.nextInt(2)),
                new Rupiah(random.nextInt(8) * 16_800L + random.nextInt(20_000)),
                quotas(),
                prices);
    }

    private Map<BillingMonth, Integer> quotas() {
        var quotas = new HashMap<BillingMonth, Integer>();
        if (random.nextInt(3) == 0) {
            var most = random.nextInt(3);
            for (var month = 0; month < months; month++) {
                quotas.put(JANUARY.plusMonths(month), random.nextInt(3) == 0 ? random.nextInt(3) : most);
            }
        }
        return quotas;
    }

    private Worker worker(int number, List<Line> lines) {
        var admitted = new HashSet<UUID>();
        lines.stream().filter(line -> random.nextInt(3) > 0).forEach(line -> admitted.add(line.id()));
        Optional<Standing> standing = random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(new Standing(
                        JANUARY.plusMonths(random.nextInt(4) - 2),
                        1 + random.nextInt(3),
                        Optional.of(new UUID(2, random.nextInt(3)))));
        return new Worker(
                new UUID(3, number),
                admitted,
                random.nextBoolean() ? Sector.TRANSPORT : Sector.OTHER,
                standing,
                new Priority(1 + random.nextInt(3), random.nextInt(2), LocalDate.of(2025, 1 + random.nextInt(2), 1)));
    }
}
