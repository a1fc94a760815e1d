package id.gemet.coverage.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * What may be released of counts by place or work. Cells under ten people are hidden, and with them the smallest others
 * until what is hidden could be many things; what is shown is rounded down to a full ten. So neither a total less its
 * parts nor one month less another gives a hidden cell away, or a handful who came or went (docs/decisions).
 */
public final class OpenCounts {

    public static final int FEWEST_PEOPLE = 10;
    private static final int MOST_HIDDEN = FEWEST_PEOPLE - 1;

    private OpenCounts() {}

    /** Empty for what stays hidden. */
    public static <K extends Comparable<K>> Map<K, Optional<Long>> of(Map<K, Long> counts) {
        var smallestFirst = new ArrayList<>(counts.entrySet());
        smallestFirst.sort(Comparator.comparing(Map.Entry<K, Long>::getValue).thenComparing(Map.Entry::getKey));
        var hidden = new HashSet<K>();
        long people = 0;
        for (var cell : smallestFirst) {
            if (cell.getValue() < FEWEST_PEOPLE || isTelling(hidden.size(), people)) {
                hidden.add(cell.getKey());
                people += cell.getValue();
            }
        }
        var released = new HashMap<K, Optional<Long>>();
        counts.forEach((key, count) ->
                released.put(key, hidden.contains(key) ? Optional.empty() : Optional.of(roundedDown(count))));
        return released;
    }

    /** So few that their sum is a small group, or so near the most they could be that their sum names each. */
    private static boolean isTelling(int cells, long people) {
        return people > 0
                && (people < FEWEST_PEOPLE
                        || (people <= (long) MOST_HIDDEN * cells && people > (long) MOST_HIDDEN * (cells - 1)));
    }

    public static Optional<Long> of(long total) {
        return total < FEWEST_PEOPLE ? Optional.empty() : Optional.of(roundedDown(total));
    }

    private static long roundedDown(long count) {
        return count - count % FEWEST_PEOPLE;
    }
}
