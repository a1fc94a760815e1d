package id.gemet.registry;

import id.gemet.linkage.PersonName;
import java.util.Arrays;
import java.util.Locale;

/** The form in which names are sorted and searched: titles left out, one spelling for each variant. */
final class NameKey {

    private NameKey() {}

    static String of(String written) {
        var key = PersonName.of(written).comparisonText();
        return key.isEmpty() ? written.strip().toUpperCase(Locale.ROOT) : key;
    }

    /** Patterns that a sought name's key must all be like. */
    static String[] patterns(String sought) {
        return Arrays.stream(of(sought).split(" "))
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
