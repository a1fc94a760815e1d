package id.gemet.cli;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.database.Migrations;
import id.gemet.shared.Deployment;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Serves this installation.",
            "The database is GEMET_DB_URL when set (with GEMET_DB_OWNER, GEMET_DB_OWNER_PASSWORD, GEMET_DB_USER and"
                    + " GEMET_DB_PASSWORD), else an embedded PostgreSQL in ./data (GEMET_DATA).",
            "The master key is the file GEMET_KEY_FILE, else ./data/master.key, drawn at the first start: keep a copy"
                    + " elsewhere, for without it every identity number is lost."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", description = "Port to listen on (default: ${DEFAULT-VALUE})", defaultValue = "8080")
    int port;

    @Option(
            names = "--zone",
            description = "Time zone of the city (default: ${DEFAULT-VALUE})",
            defaultValue = "Asia/Jakarta")
    ZoneId zone = ZoneId.of("Asia/Jakarta");

    @Override
    public Integer call() throws InterruptedException {
        try (var installation = Installation.open(System.getenv())) {
            Migrations.migrate(installation.database());
            var surroundings = new Surroundings(
                    installation.database(), installation.masterKey(), new Deployment(false), Clock.system(zone));
            try (var application = GemetApplication.start(surroundings, port)) {
                var shown = application.getEnvironment().getProperty("local.server.port", String.valueOf(port));
                System.err.println("Gemet: http://localhost:" + shown + "/");
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }
}
