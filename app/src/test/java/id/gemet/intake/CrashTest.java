package id.gemet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.testing.TestSurroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CrashTest {

    private static final int ROWS = 100_000;
    private static final int UNREADABLE = 1_000;
    private static final int CHUNK = 1_000;
    private static final int KILLS_WHILE_JUDGING = 2;
    private static final int KILLS_WHILE_TAKING_IN = 3;

    private final Database database =
            TestSurroundings.separateDatabase("crash_" + ProcessHandle.current().pid());

    @Test
    void aListSurvivesFiveKillsWithEveryRowRecordedOrReportedOnce() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var file = list();
        for (int kill = 0; kill < KILLS_WHILE_JUDGING; kill++) {
            killAt(file, "JUDGE", somewhereIn(kill, KILLS_WHILE_JUDGING, random));
        }
        for (int kill = 0; kill < KILLS_WHILE_TAKING_IN; kill++) {
            killAt(file, "COMMIT", somewhereIn(kill, KILLS_WHILE_TAKING_IN, random));
        }

        var server = serve(file);
        assertThat(server.waitFor(5, TimeUnit.MINUTES)).as("seed %d", seed).isTrue();

        assertThat(figure("select count(*) from intake.row"))
                .as("seed %d", seed)
                .isEqualTo(ROWS + 1);
        assertThat(figure("select count(distinct (sheet, row)) from intake.row"))
                .isEqualTo(ROWS + 1);
        assertThat(figure("select rows_repair from intake.list")).isEqualTo(UNREADABLE);
        assertThat(figure("select rows_taken_in from intake.list")).isEqualTo(ROWS - UNREADABLE);
        assertThat(figure("select count(*) from registry.worker"))
                .as("seed %d", seed)
                .isEqualTo(ROWS - UNREADABLE);
        assertThat(figure("select count(distinct worker_id) from intake.row")).isEqualTo(ROWS - UNREADABLE);
        assertThat(figure("select count(*) from intake.job")).isZero();
    }

    /** A number of rows in the given one of equal parts of the file, short of its end. */
    private static int somewhereIn(int part, int parts, Random random) {
        int chunks = (ROWS - UNREADABLE) / CHUNK / parts;
        return (part * chunks + random.nextInt(chunks - 1)) * CHUNK;
    }

    private static Path list() throws IOException {
        var text = new StringBuilder(
                new String(TypedList.of(InventedPeople.people(ROWS - UNREADABLE)), StandardCharsets.UTF_8));
        for (int i = 0; i < UNREADABLE; i++) {
            text.append(i)
                    .append(";36720;TANPA NOMOR ")
                    .append((char) ('A' + i % 26))
                    .append(";;;;;;\n");
        }
        var file = Path.of("target", "crash-test-list.csv");
        Files.writeString(file, text);
        return file;
    }

    /** Lets the server work until so many rows are done, kills it, and lets its lease run out. */
    private void killAt(Path file, String kind, int rows) throws IOException, SQLException {
        var server = serve(file);
        while (server.isAlive() && !hasCome(kind, rows)) {
            LockSupport.parkNanos(5_000_000);
        }
        assertThat(server.isAlive()).as("the server was still at work").isTrue();
        server.destroyForcibly().onExit().join();
        figure("with expired as (update intake.job set leased_until = now() returning 1) select count(*) from expired");
    }

    private boolean hasCome(String kind, int rows) throws SQLException {
        return figure("select count(*) from intake.job where kind = '" + kind
                        + "' and lease is not null and rows_done >= " + rows)
                > 0;
    }

    private Process serve(Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingServer.class.getName(),
                file.toString()));
        var environment = builder.environment();
        environment.put("GEMET_DB_URL", database.url());
        environment.put("GEMET_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("GEMET_DB_PASSWORD", database.application().password());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "crash-test.log").toFile()))
                .start();
    }

    private long figure(String query) throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
