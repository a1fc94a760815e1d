package id.gemet.cli;

import id.gemet.linkage.engine.KnownPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pairs somebody judged: a CSV with {@code left_id,right_id,same}; without the last column all are two. */
final class KnownPairsFile {

    private static final Set<String> YES = Set.of("1", "true", "yes", "same", "ya", "sama");
    private static final Set<String> NO = Set.of("0", "false", "no", "different", "tidak", "beda");

    private KnownPairsFile() {}

    static List<KnownPair> read(Path path) throws IOException, UnusableInput {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There is no file " + path + ".");
        }
        var lines = Files.readAllLines(path);
        var header = lines.isEmpty() ? List.<String>of() : cells(lines.get(0));
        boolean judged = header.equals(List.of("left_id", "right_id", "same"));
        if (!judged && !header.equals(List.of("left_id", "right_id"))) {
            throw new UnusableInput(path + ": the first line must be left_id,right_id,same, or left_id,right_id for"
                    + " pairs that are not to be linked.");
        }
        var pairs = new ArrayList<KnownPair>();
        for (int line = 2; line <= lines.size(); line++) {
            var cells = cells(lines.get(line - 1));
            if (cells.equals(List.of(""))) {
                continue;
            }
            if (cells.size() != header.size()) {
                throw new UnusableInput(path + ", line " + line + ": " + cells.size() + " cells where there should be "
                        + header.size() + ".");
            }
            var same = judged ? same(cells.get(2)) : Optional.of(false);
            if (same.isEmpty()) {
                throw new UnusableInput(path + ", line " + line + ": \"" + cells.get(2)
                        + "\" says neither same nor different; write 1 or 0.");
            }
            pairs.add(new KnownPair(cells.get(0), cells.get(1), same.get()));
        }
        return pairs;
    }

    private static Optional<Boolean> same(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(",", -1)).stream()
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }
}
