package id.gemet.bench;

import id.gemet.database.Database;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.examples.BigList;
import id.gemet.intake.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * {@code ./gemet check} on a 100,000-row XLSX against a 250,000-person registry, beside {@link ParseAndCopy}. Both as
 * fresh processes from start to end and in turn, so that the ratio survives a noisy machine; what bare parse and copy
 * take in a warm one is printed beside.
 *
 * <p>Arguments: rows, people, rounds; by default 100000 250000 3.
 */
public final class CheckBenchmark {

    private static final long SEED = 42;

    private CheckBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException, UnreadableFile {
        var rows = argument(arguments, 0, 100_000);
        var people = argument(arguments, 1, 250_000);
        var rounds = argument(arguments, 2, 3);
        var folder = Files.createTempDirectory("gemet-bench");
        var list = folder.resolve("list.xlsx");
        var registry = folder.resolve("registry.csv");
        var files = new BigList(rows, people, SEED);
        files.writeList(list);
        files.writeRegistry(registry);
        var check = new ArrayList<Fresh>();
        var bare = new ArrayList<Fresh>();
        var warm = new ArrayList<Double>();
        try (var server = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            var database = server.database("bare");
            for (var round = 0; round < rounds; round++) {
                bare.add(Fresh.run(ParseAndCopy.class.getName(), environment(database), List.of(list.toString())));
                check.add(check(list, registry, folder.resolve("result.csv")));
                warm.add(warm(list, database));
                System.out.printf(
                        Locale.ROOT,
                        "round %d: parse + COPY %.1f s (warm %.1f s), check %.1f s%n",
                        round + 1,
                        bare.getLast().seconds(),
                        warm.getLast(),
                        check.getLast().seconds());
            }
        }
        System.out.printf(Locale.ROOT, "%d rows, %d people, %s, medians of %d%n", rows, people, Fresh.HEAP, rounds);
        print("seconds", check, bare, Fresh::seconds);
        print("processor seconds", check, bare, Fresh::processorSeconds);
        System.out.printf(Locale.ROOT, "parse + COPY in a warm process %.1f s%n", median(warm));
    }

    private static Fresh check(Path list, Path registry, Path result) throws IOException, InterruptedException {
        return Fresh.run(
                "id.gemet.cli.Gemet",
                Map.of(),
                List.of(
                        "check",
                        list.toString(),
                        "--region",
                        "36.72",
                        "--registry",
                        registry.toString(),
                        "--out",
                        result.toString()));
    }

    private static Map<String, String> environment(Database database) {
        return Map.of(
                "GEMET_DB_URL", database.url(),
                "GEMET_DB_OWNER", database.owner().role(),
                "GEMET_DB_OWNER_PASSWORD", database.owner().password());
    }

    private static double warm(Path list, Database database) throws IOException, SQLException, UnreadableFile {
        var started = System.nanoTime();
        ParseAndCopy.copy(list, database);
        return (System.nanoTime() - started) / 1e9;
    }

    private static void print(String what, List<Fresh> check, List<Fresh> bare, ToDoubleFunction<Fresh> measure) {
        double checks = median(check.stream().map(measure::applyAsDouble).toList());
        double bares = median(bare.stream().map(measure::applyAsDouble).toList());
        System.out.printf(
                Locale.ROOT, "%s: check %.1f, parse + COPY %.1f, ratio %.1f%n", what, checks, bares, checks / bares);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static int argument(String[] arguments, int position, int otherwise) {
        return Arrays.stream(arguments)
                .skip(position)
                .findFirst()
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
