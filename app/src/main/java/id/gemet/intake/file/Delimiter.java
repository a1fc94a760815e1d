package id.gemet.intake.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What separates the fields of a text file.
 *
 * @param columns how many fields most lines have with it
 */
record Delimiter(char character, int columns) {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    /** Chooses the one that gives most lines the same number of fields, the more fields the better. */
    static Delimiter of(List<String> sample) {
        var best = new Delimiter(',', 1);
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            var splitter = new FieldSplitter(candidate);
            Map<Integer, Integer> linesByFields = new HashMap<>();
            for (var line : sample) {
                splitter.begin(line);
                linesByFields.merge(splitter.fields().size(), 1, Integer::sum);
            }
            for (var entry : linesByFields.entrySet()) {
                int columns = entry.getKey();
                long score = (long) entry.getValue() * (columns - 1);
                if (score > bestScore) {
                    bestScore = score;
                    best = new Delimiter(candidate, columns);
                }
            }
        }
        return best;
    }

    /** Whether a line by itself looks like a whole record. */
    boolean fillsRecord(String line) {
        return columns > 4 && line.chars().filter(c -> c == character).count() >= columns - 1;
    }
}
