package id.gemet.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The kelurahan of the two demo cities, the kecamatan around them, and how offices spell their names. */
final class Places {

    private static final Places LOADED = new Places();

    private final List<String> codes = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    private Places() {
        for (var row : Resources.table("places.csv")) {
            codes.add(row[0]);
            names.put(row[0], row[1]);
        }
        for (var row : Resources.table("place_spellings.csv")) {
            spellings.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row[1]);
        }
    }

    static Places all() {
        return LOADED;
    }

    String name(String code) {
        return Objects.requireNonNull(names.get(code), code);
    }

    String kecamatanOf(String kelurahanCode) {
        return name(kelurahanCode.substring(0, 8));
    }

    /** A spelling other than the official one, or the official one where none is known. */
    String otherSpelling(String code, Dice dice) {
        var known = spellings.getOrDefault(code, List.of());
        return known.isEmpty() ? name(code) : dice.oneOf(known);
    }

    List<String> kelurahanOf(String parent) {
        return codes.stream()
                .filter(code -> code.length() == 13 && code.startsWith(parent + "."))
                .toList();
    }

    List<String> kecamatanIn(String kabkota) {
        return codes.stream()
                .filter(code -> code.length() == 8 && code.startsWith(kabkota + "."))
                .toList();
    }
}
