package id.gemet.bench.linkage.damage.typing;

import id.gemet.bench.linkage.people.Dice;
import id.gemet.bench.linkage.people.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Other ways to write the same word. A word without another way is given back as it is. */
final class Spellings {

    private static final Map<String, List<String>> SHORT_FORMS = Map.of(
            "Muhammad", List.of("M.", "Moh.", "Muh.", "Mhd", "M", "Moh", "Muhd"),
            "Ahmad", List.of("A.", "Ach.", "Akh.", "Ahm."),
            "Abdul", List.of("Abd.", "Abd", "A."),
            "Siti", List.of("St.", "St", "S."),
            "Nur", List.of("N.", "Nr."),
            "Raden", List.of("R.", "Rd."),
            "Sri", List.of("S."),
            "Dewi", List.of("D."));

    private final Map<String, List<String>> groups = new HashMap<>();

    Spellings() {
        var ofCanonical = new HashMap<String, List<String>>();
        for (var row : Table.of("/id/gemet/examples/names_variants.csv")) {
            var group = ofCanonical.computeIfAbsent(row[0], canonical -> new ArrayList<>(List.of(canonical)));
            group.add(row[1]);
            groups.put(row[0], group);
            groups.put(row[1], group);
        }
    }

    String another(String word, Dice dice) {
        return dice.oneOf(groups.getOrDefault(word, List.of(word)));
    }

    String shortened(String word, Dice dice) {
        return dice.oneOf(SHORT_FORMS.getOrDefault(word, List.of(word)));
    }

    /** Spelling before 1947 and 1972. */
    String beforeTheReforms(String word) {
        var lower = small(word);
        var old = lower.replace("j", "dj").replace("y", "j").replace("c", "tj").replace("u", "oe");
        return lower.equals(old) ? word : old.substring(0, 1).toUpperCase(Locale.ROOT) + old.substring(1);
    }

    String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
