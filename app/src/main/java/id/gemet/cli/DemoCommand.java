package id.gemet.cli;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.demo.DemoClock;
import id.gemet.demo.DemoPlay;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.Option;

final class DemoCommand {

    private static final Option PORT =
            Command.option("port", "PORT", "Port to listen on (default: " + ServeCommand.USUAL_PORT + ").");
    private static final Option ONCE = Command.flag("once", "Print the summary as one JSON object and stop.");

    private DemoCommand() {}

    static Command command() {
        return new Command(
                        "demo",
                        List.of(
                                "Plays two invented cities through the whole programme on an embedded PostgreSQL, then serves them."),
                        (given, out, err) ->
                                play(given.has(ONCE), given.wholeNumber(PORT, ServeCommand.USUAL_PORT), out, err))
                .takes(PORT, ONCE);
    }

    private static int play(boolean once, int port, PrintWriter out, PrintWriter err) throws InterruptedException {
        var started = System.nanoTime();
        err.println("PostgreSQL …");
        try (var server = EmbeddedPostgres.start(Path.of("data", "demo"))) {
            server.drop("demo");
            var database = server.database("demo");
            Migrations.migrate(database);
            err.println("Gemet …");
            var clock = DemoClock.in(ZoneId.of("Asia/Jakarta"));
            var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), clock);
            try (var application = GemetApplication.start(surroundings, once ? 0 : port)) {
                var summary = application.getBean(DemoPlay.class).play(clock, err::println);
                out.println(summary.toJson((System.nanoTime() - started) / 1e9));
                if (!once) {
                    err.println("");
                    summary.logIns().forEach(err::println);
                    err.println("Gemet: http://localhost:" + port + "/");
                    new CountDownLatch(1).await();
                }
                return summary.isSound() ? 0 : 1;
            }
        }
    }
}
