package id.gemet.coverage.continuity;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who loses cover on which day for want of which line, and how many rupiah keep them. */
public record CliffCalendar(List<Cliff> cliffs, Keep keep) {

    /** Some of the people who lose cover. */
    public record Share<K>(K of, int people, Rupiah cost) {}

    /** @param lines the largest first */
    public record Day(LocalDate lostOn, int people, Rupiah cost, List<Share<Cliff.Line>> lines) {}

    public CliffCalendar {
        cliffs = List.copyOf(cliffs);
    }

    /** The nearest first. */
    public List<Day> days() {
        var byDay = cliffs.stream().collect(Collectors.groupingBy(Cliff::lostOn, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        people(day.getValue()),
                        cost(day.getValue()),
                        shares(day.getValue(), Cliff::line)))
                .toList();
    }

    public CliffCalendar of(Whom whom) {
        return new CliffCalendar(cliffs.stream().filter(whom::includes).toList(), keep);
    }

    public List<Share<Cliff.Line>> lines() {
        return shares(cliffs, Cliff::line);
    }

    /** Empty: those whose kelurahan is not known. */
    public List<Share<Optional<RegionCode>>> kelurahans() {
        return shares(cliffs, Cliff::kelurahan);
    }

    public int people() {
        return people(cliffs);
    }

    public Rupiah cost() {
        return cost(cliffs);
    }

    private <K> List<Share<K>> shares(Collection<Cliff> some, Function<Cliff, K> of) {
        Map<K, List<Cliff>> parts = some.stream().collect(Collectors.groupingBy(of));
        return parts.entrySet().stream()
                .map(part -> new Share<>(part.getKey(), people(part.getValue()), cost(part.getValue())))
                .sorted(Comparator.comparingInt((Share<K> share) -> share.people())
                        .reversed()
                        .thenComparing(share -> share.of().toString()))
                .toList();
    }

    private static int people(Collection<Cliff> some) {
        return some.stream().mapToInt(Cliff::people).sum();
    }

    private Rupiah cost(Collection<Cliff> some) {
        return some.stream().map(cliff -> cliff.cost(keep)).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
