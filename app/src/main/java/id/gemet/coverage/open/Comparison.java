package id.gemet.coverage.open;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.gemet.coverage.Base;
import id.gemet.coverage.Reading;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;

/** Cities side by side, all counted against one base: what is counted against another does not get in. */
public record Comparison(Base base, List<Entry> entries) {

    public record Entry(String name, Reading reading) {}

    /** Highest percentage first. */
    public Comparison {
        if (entries.stream().anyMatch(entry -> entry.reading().base() != base)) {
            throw new IllegalArgumentException("Figures on different bases are not compared");
        }
        entries = entries.stream()
                .sorted(comparing((Entry entry) -> entry.reading().percent())
                        .reversed()
                        .thenComparing(Entry::name))
                .toList();
    }

    /** One for each base that somebody was counted against. */
    public static List<Comparison> of(Collection<Entry> entries) {
        return entries.stream()
                .collect(groupingBy(entry -> entry.reading().base(), () -> new EnumMap<>(Base.class), toList()))
                .entrySet()
                .stream()
                .map(group -> new Comparison(group.getKey(), group.getValue()))
                .toList();
    }
}
