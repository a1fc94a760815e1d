package id.gemet.cli;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.database.Migrations;
import id.gemet.shared.Deployment;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.Option;

final class ServeCommand {

    static final int USUAL_PORT = 8080;
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Jakarta");

    private static final Option PORT =
            Command.option("port", "PORT", "Port to listen on (default: " + USUAL_PORT + ").");
    private static final Option ZONE =
            Command.option("zone", "ZONE", "Time zone of the city (default: " + USUAL_ZONE + ").");

    private ServeCommand() {}

    static Command command() {
        return new Command(
                        "serve",
                        List.of(
                                "Serves this installation.",
                                "The database is GEMET_DB_URL when set (with GEMET_DB_OWNER, GEMET_DB_OWNER_PASSWORD,"
                                        + " GEMET_DB_USER and GEMET_DB_PASSWORD), else an embedded PostgreSQL in ./data"
                                        + " (GEMET_DATA).",
                                "The master key is the file GEMET_KEY_FILE, else ./data/master.key, drawn at the first"
                                        + " start: keep a copy elsewhere, for without it every identity number is lost."),
                        (given, _, err) ->
                                serve(given.wholeNumber(PORT, USUAL_PORT), given.zone(ZONE, USUAL_ZONE), err))
                .takes(PORT, ZONE);
    }

    private static int serve(int port, ZoneId zone, PrintWriter err) throws InterruptedException {
        try (var installation = Installation.open(System.getenv())) {
            Migrations.migrate(installation.database());
            var surroundings = new Surroundings(
                    installation.database(), installation.masterKey(), new Deployment(false), Clock.system(zone));
            try (var application = GemetApplication.start(surroundings, port)) {
                var shown = application.getEnvironment().getProperty("local.server.port", String.valueOf(port));
                err.println("Gemet: http://localhost:" + shown + "/");
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }
}
