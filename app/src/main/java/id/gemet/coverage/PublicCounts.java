package id.gemet.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** What may be published of counts by place or work: no figure, and no sum of what is left out, below ten people. */
public final class PublicCounts {

    public static final int FEWEST_PEOPLE = 10;

    private PublicCounts() {}

    /** Empty for what stays hidden, so that it cannot be worked out from the total either. */
    public static <K> Map<K, Optional<Long>> of(Map<K, Long> counts) {
        var hidden = new HashSet<K>();
        long hiddenPeople = 0;
        var smallestFirst = counts.entrySet().stream()
                .sorted(Comparator.comparingLong(Map.Entry::getValue))
                .toList();
        for (var entry : smallestFirst) {
            if (entry.getValue() < FEWEST_PEOPLE || (hiddenPeople > 0 && hiddenPeople < FEWEST_PEOPLE)) {
                hidden.add(entry.getKey());
                hiddenPeople += entry.getValue();
            }
        }
        var shown = new HashMap<K, Optional<Long>>();
        counts.forEach((key, count) -> shown.put(key, hidden.contains(key) ? Optional.empty() : Optional.of(count)));
        return shown;
    }

    public static Optional<Long> of(long total) {
        return total < FEWEST_PEOPLE ? Optional.empty() : Optional.of(total);
    }
}
