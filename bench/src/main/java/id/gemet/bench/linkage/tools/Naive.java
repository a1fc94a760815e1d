package id.gemet.bench.linkage.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What a good programmer writes in an afternoon with the JDK alone: two blocks, Jaro-Winkler, weights by feel, union-find.
 * Arguments: people.csv, pairs.csv, clusters.csv.
 */
public final class Naive {

    private static final double PRIOR = -14;

    private Naive() {}

    public static void main(String[] arguments) throws IOException {
        var rows = CleanRow.all(Path.of(arguments[0]));
        var found = new FoundPairs();
        compareWithin(rows, CleanRow::nik, found);
        compareWithin(rows, Naive::birthDateAndFirstLetters, found);
        found.write(rows, Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private static String birthDateAndFirstLetters(CleanRow row) {
        return row.birthDate().isEmpty()
                ? ""
                : row.birthDate()
                        + row.name().substring(0, Math.min(3, row.name().length()));
    }

    private static void compareWithin(List<CleanRow> rows, Function<CleanRow, String> key, FoundPairs found) {
        var blocks = new HashMap<String, List<Integer>>();
        for (var i = 0; i < rows.size(); i++) {
            var value = key.apply(rows.get(i));
            if (!value.isEmpty()) {
                blocks.computeIfAbsent(value, block -> new ArrayList<>(2)).add(i);
            }
        }
        for (var block : blocks.values()) {
            for (var i = 0; i < block.size(); i++) {
                for (var j = i + 1; j < block.size(); j++) {
                    var weight = weight(rows.get(block.get(i)), rows.get(block.get(j)));
                    if (weight > 0) {
                        found.add(block.get(i), block.get(j), 1 / (1 + Math.pow(2, -weight)));
                    }
                }
            }
        }
    }

    /** In bits. */
    private static double weight(CleanRow left, CleanRow right) {
        return PRIOR
                + ifEqual(left.nik(), right.nik(), 14, -5)
                + ifAlike(left.name(), right.name(), 8, -6)
                + ifEqual(left.birthDate(), right.birthDate(), 9, -4)
                + ifEqual(left.sex(), right.sex(), 1, -5)
                + ifAlike(left.mother(), right.mother(), 6, -4)
                + ifEqual(left.phone(), right.phone(), 6, -1)
                + ifEqual(left.kelurahan(), right.kelurahan(), 3, -1)
                + ifAlike(left.address(), right.address(), 3, -1);
    }

    private static double ifEqual(String left, String right, double equal, double different) {
        return left.isEmpty() || right.isEmpty() ? 0 : left.equals(right) ? equal : different;
    }

    private static double ifAlike(String left, String right, double alike, double different) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var similarity = TextbookJaroWinkler.similarity(left, right);
        return similarity >= 0.95 ? alike : similarity >= 0.88 ? 0.7 * alike : similarity >= 0.8 ? 0 : different;
    }
}
