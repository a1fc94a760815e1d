package id.gemet.bench;

import id.gemet.database.EmbeddedPostgres;
import id.gemet.examples.BigList;
import id.gemet.intake.file.Cell;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * {@code ./gemet check} on a 100,000-row XLSX against a 250,000-person registry, beside the least that any reader of the
 * file must do: parse it and COPY its cells into a table. Both in turn, so that the ratio survives a noisy machine.
 *
 * <p>Arguments: rows, people, rounds; by default 100000 250000 3.
 */
public final class CheckBenchmark {

    private static final long SEED = 42;
    private static final String HEAP = "-Xmx512m";

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
        var check = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        try (var server = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            for (var round = 0; round < rounds; round++) {
                bare.add(parseAndCopy(list, server));
                check.add(check(list, registry, folder.resolve("result.csv")));
                System.out.printf(
                        Locale.ROOT,
                        "round %d: parse + COPY %.1f s, check %.1f s%n",
                        round + 1,
                        bare.getLast(),
                        check.getLast());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d people, %s: check %.1f s, parse + COPY %.1f s, ratio %.1f (medians of %d)%n",
                rows,
                people,
                HEAP,
                median(check),
                median(bare),
                median(check) / median(bare),
                rounds);
    }

    /** A fresh process with the heap that the launcher gives. */
    private static double check(Path list, Path registry, Path result) throws IOException, InterruptedException {
        var started = System.nanoTime();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.gemet.cli.Gemet",
                        "check",
                        list.toString(),
                        "--region",
                        "36.72",
                        "--registry",
                        registry.toString(),
                        "--out",
                        result.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("check failed");
        }
        return seconds(started);
    }

    private static double parseAndCopy(Path list, EmbeddedPostgres server)
            throws IOException, SQLException, UnreadableFile {
        server.drop("bare");
        var database = server.database("bare");
        try (var connection = database.connectAsOwner()) {
            connection.createStatement().execute("create table cell_row (sheet int, row int, cells text)");
            var started = System.nanoTime();
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy cell_row from stdin");
            var buffer = new ByteArrayOutputStream(1 << 16);
            try (var file = ListFile.open(list, "list.xlsx")) {
                file.rows(row -> {
                    var cells = row.cells().stream().map(Cell::text).collect(Collectors.joining("|"));
                    buffer.writeBytes((row.sheet() + "\t" + row.row() + "\t" + escaped(cells) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                });
            }
            var bytes = buffer.toByteArray();
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
            return seconds(started);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
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
