package id.gemet.funding.allocation;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The question in numbers: months and lines by index, in an order that does not depend on how they were handed in. */
final class Horizon {

    private final Question question;
    private final List<BillingMonth> months;
    private final List<Line> lines;
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private final int[] admitted;
    private final int[] places;
    private final long[] units;
    private final Lot lot;

    Horizon(Question question) {
        this.question = question;
        months = question.months().months();
        lines = question.lines().stream().sorted(Comparator.comparing(Line::id)).toList();
        for (var line = 0; line < lines.size(); line++) {
            indexes.put(lines.get(line).id(), line);
        }
        admitted = new int[lines.size()];
        for (var worker : question.workers()) {
            for (var line : worker.admittedBy()) {
                admitted[index(line)]++;
            }
        }
        places = places();
        lot = new Lot(question.seed());
        units = lines.stream()
                .mapToLong(line -> line.prices().values().stream()
                        .flatMap(prices -> prices.values().stream())
                        .mapToLong(Rupiah::amount)
                        .reduce(0, Horizon::commonDivisor))
                .toArray();
    }

    static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** Its place in the order of spending, 0 first; lines alike in all that counts share one. */
    private int[] places() {
        var keys = IntStream.range(0, lines.size())
                .mapToObj(line -> new Place(named(lines.get(line).id()), admitted[line], expiry(lines.get(line))))
                .toList();
        var sorted = keys.stream().distinct().sorted(Place.ORDER).toList();
        return keys.stream().mapToInt(sorted::indexOf).toArray();
    }

    private record Place(int named, int admits, BillingMonth expires) {
        static final Comparator<Place> ORDER = Comparator.comparingInt(Place::named)
                .thenComparingInt(Place::admits)
                .thenComparing(Place::expires);
    }

    private int named(UUID line) {
        var place = question.order().indexOf(line);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private BillingMonth expiry(Line line) {
        return line.prices().values().stream()
                .flatMap(prices -> prices.keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse(question.months().last());
    }

    int months() {
        return months.size();
    }

    int lines() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    int index(UUID line) {
        var index = indexes.get(line);
        if (index == null) {
            throw new IllegalArgumentException("A worker is admitted by a line that was not handed in: " + line);
        }
        return index;
    }

    int place(int line) {
        return places[line];
    }

    /** Rupiah; 0 where the line may not pay the month. */
    long price(int line, Sector sector, int month) {
        return lines.get(line).price(sector, months.get(month)).amount();
    }

    boolean pays(int line, Sector sector, int month) {
        return price(line, sector, month) > 0;
    }

    /** A line's money in units of its prices' greatest common divisor: what is left below one unit buys nothing. */
    long units(int line) {
        return units[line] == 0 ? 0 : lines.get(line).free().amount() / units[line];
    }

    long priceInUnits(int line, Sector sector, int month) {
        return units[line] == 0 ? 0 : price(line, sector, month) / units[line];
    }

    boolean samePrice(int line, int month, Sector one, Sector other) {
        return one == other || price(line, one, month) == price(line, other, month);
    }

    /** The most people in one month, where that is fewer than it admits. */
    boolean hasQuota(int line) {
        return IntStream.range(0, months()).anyMatch(month -> quota(line, month) < admitted[line]);
    }

    int quota(int line, int month) {
        return lines.get(line).quota(months.get(month));
    }

    int maturesAfter() {
        return question.maturesAfter();
    }

    Lot lot() {
        return lot;
    }

    MonthRange range(int first, int last) {
        return new MonthRange(months.get(first), months.get(last));
    }

    /** The first month of the plan that is still free; the number of months when none is. */
    int firstFree(Worker worker) {
        return worker.standing()
                .map(standing -> (int) months.getFirst()
                                .month()
                                .until(standing.through().month(), java.time.temporal.ChronoUnit.MONTHS)
                        + 1)
                .map(free -> Math.clamp(free, 0, months.size()))
                .orElse(0);
    }

    /** Months of unbroken cover that a term beginning in the first free month continues; 0: nothing to continue. */
    int continued(Worker worker) {
        return worker.standing()
                .filter(standing ->
                        standing.through().compareTo(months.getFirst().plusMonths(-1)) >= 0)
                .map(Standing::unbroken)
                .orElse(0);
    }

    /** The lines that can pay some month for the worker, as indexes; months before the first free one do not count. */
    List<Integer> payable(Worker worker, Sector sector, int firstFree) {
        return worker.admittedBy().stream()
                .map(this::index)
                .filter(line -> IntStream.range(firstFree, months.size()).anyMatch(month -> pays(line, sector, month)))
                .sorted()
                .toList();
    }

    /** Whether the sector makes a difference to what any of the lines asks for. */
    boolean pricedBySector(Set<UUID> admittedBy) {
        return admittedBy.stream().map(this::index).map(lines::get).anyMatch(Horizon::hasTwoPrices);
    }

    private static boolean hasTwoPrices(Line line) {
        return new HashSet<>(line.prices().values()).size() > 1 || line.prices().size() < Sector.values().length;
    }
}
