package id.gemet.intake.judge;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.gemet.intake.file.ListFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed example lists against the truth their generator wrote beside them. */
class ExampleListsTest {

    /** Whether a duplicate is certain is the linkage model's judgement; coverage needs the participant file. */
    private static final Set<FindingType> JUDGED_OTHERWISE =
            Set.of(FindingType.DUPLICATE_IN_FILE, FindingType.POSSIBLE_DUPLICATE, FindingType.ALREADY_COVERED);

    private final Map<FindingType, int[]> counts = new EnumMap<>(FindingType.class);

    @Test
    void whatWasPlantedIsFoundAndLittleElse() throws Exception {
        int rows = 0;
        int outcomesRight = 0;
        for (Path list : lists()) {
            var expected = expected(Path.of(list + ".expected.csv"));
            var judged = judged(list);
            for (var truth : expected.entrySet()) {
                assertThat(judged).as("%s", list.getFileName()).containsKey(truth.getKey());
                var row = Objects.requireNonNull(judged.get(truth.getKey()));
                rows++;
                outcomesRight += truth.getValue().outcome.equals(outcome(row)) ? 1 : 0;
                count(truth.getValue().findings, row);
            }
        }

        System.out.printf("example lists: %d rows, %d outcomes right%n%s%n", rows, outcomesRight, table());
        assertThat((double) outcomesRight / rows).isGreaterThan(0.98);
        assertThat(share(0, 1)).as("precision").isGreaterThan(0.95);
        assertThat(share(0, 2)).as("recall").isGreaterThan(0.95);
    }

    private record Truth(String outcome, Set<String> findings) {}

    private static List<Path> lists() throws IOException {
        var folder = Path.of("examples/lists");
        try (Stream<Path> files =
                Files.list(Files.isDirectory(folder) ? folder : Path.of("..").resolve(folder))) {
            return files.filter(file -> Files.exists(Path.of(file + ".expected.csv")))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Truth> expected(Path file) throws IOException {
        var truths = new HashMap<String, Truth>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> truths.put(
                    row.getField("sheet") + "#" + row.getField("row"),
                    new Truth(
                            row.getField("outcome"),
                            Stream.of(row.getField("findings").split(";", -1))
                                    .filter(name -> !name.isEmpty())
                                    .collect(Collectors.toSet()))));
        }
        return truths;
    }

    private static Map<String, JudgedRow> judged(Path list) throws Exception {
        var rows = new HashMap<String, JudgedRow>();
        try (var file = ListFile.open(list, list.getFileName().toString())) {
            var judge = new Judging().judge().judge(file);
            judge.forEach(row -> rows.put(file.sheets().get(row.sheet()).name() + "#" + row.row(), row));
        }
        return rows;
    }

    private static String outcome(JudgedRow row) {
        return switch (row.outcome()) {
            case NEW, KNOWN, UPDATED -> "OK";
            case REPAIR, IGNORED -> row.outcome().name();
        };
    }

    private void count(Set<String> planted, JudgedRow row) {
        var found =
                row.findings().stream().map(finding -> finding.type().name()).collect(Collectors.toSet());
        for (FindingType type : FindingType.values()) {
            if (!JUDGED_OTHERWISE.contains(type)) {
                var counted = counts.computeIfAbsent(type, _ -> new int[3]);
                boolean here = found.contains(type.name());
                boolean there = planted.contains(type.name());
                counted[0] += here && there ? 1 : 0;
                counted[1] += here && !there ? 1 : 0;
                counted[2] += there && !here ? 1 : 0;
            }
        }
    }

    private double share(int right, int wrong) {
        int of = counts.values().stream().mapToInt(count -> count[right]).sum();
        int not = counts.values().stream().mapToInt(count -> count[wrong]).sum();
        return (double) of / (of + not);
    }

    private String table() {
        var lines = new ArrayList<String>();
        counts.forEach((type, count) -> {
            if (count[0] + count[1] + count[2] > 0) {
                lines.add("%-24s right %4d  too many %3d  missed %3d".formatted(type, count[0], count[1], count[2]));
            }
        });
        return String.join("\n", lines);
    }
}
