package id.gemet.bench;

import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.examples.BigList;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * The server takes in a 100,000-row XLSX beside a registry of 250,000: from the upload to the findings, and to the rows
 * committed, beside {@link ParseAndCopy} in the same warm process. {@link IntakeServer} does it, with the heap it is
 * allowed, beside an embedded PostgreSQL.
 *
 * <p>Arguments: rows, people, rounds; by default 100000 250000 3.
 */
public final class IntakeBenchmark {

    private static final long SEED = 42;

    private IntakeBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 250_000;
        var rounds = arguments.length > 2 ? arguments[2] : "3";
        var folder = Files.createTempDirectory("gemet-bench");
        var list = folder.resolve("list.xlsx");
        var registry = folder.resolve("registry.csv");
        var files = new BigList(rows, people, SEED);
        files.writeList(list);
        files.writeRegistry(registry);
        try (var server = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            var database = server.database("intake");
            Migrations.migrate(database);
            Fresh.run(
                    List.of(Fresh.HEAP),
                    IntakeServer.class.getName(),
                    Map.of(
                            "GEMET_DB_URL", database.url(),
                            "GEMET_DB_OWNER", database.owner().role(),
                            "GEMET_DB_OWNER_PASSWORD", database.owner().password(),
                            "GEMET_DB_USER", database.application().role(),
                            "GEMET_DB_PASSWORD", database.application().password()),
                    List.of(list.toString(), registry.toString(), rounds));
        }
    }
}
