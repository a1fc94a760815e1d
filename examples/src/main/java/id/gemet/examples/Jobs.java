package id.gemet.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What workers are called by those who list them. */
final class Jobs {

    private static final Jobs LOADED = new Jobs();

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    private Jobs() {
        for (var row : Resources.table("occupations.csv")) {
            labels.put(row[0], row[1]);
            spellings.put(row[0], row[2].isEmpty() ? List.of() : List.of(row[2].split("\\|", -1)));
        }
    }

    static Jobs all() {
        return LOADED;
    }

    String label(String slug) {
        return Objects.requireNonNull(labels.get(slug), slug);
    }

    String asSpoken(String slug, Dice dice) {
        var known = spellings.getOrDefault(slug, List.of());
        return known.isEmpty() ? label(slug) : dice.oneOf(known);
    }
}
