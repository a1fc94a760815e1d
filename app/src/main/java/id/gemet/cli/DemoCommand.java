package id.gemet.cli;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.demo.DemoClock;
import id.gemet.demo.DemoPlay;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Plays two invented cities through the whole programme on an embedded PostgreSQL, then serves them.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", description = "Port to listen on (default: ${DEFAULT-VALUE})", defaultValue = "8080")
    int port;

    @Option(names = "--once", description = "Print the summary as one JSON object and stop.")
    boolean once;

    @Override
    public Integer call() throws InterruptedException {
        var started = System.nanoTime();
        say("PostgreSQL …");
        try (var server = EmbeddedPostgres.start(Path.of("data", "demo"))) {
            server.drop("demo");
            var database = server.database("demo");
            Migrations.migrate(database);
            say("Gemet …");
            var clock = DemoClock.in(ZoneId.of("Asia/Jakarta"));
            var surroundings = new Surroundings(database, MasterKey.demo(), new Deployment(true), clock);
            try (var application = GemetApplication.start(surroundings, once ? 0 : port)) {
                var summary = application.getBean(DemoPlay.class).play(clock, DemoCommand::say);
                System.out.println(summary.toJson((System.nanoTime() - started) / 1e9));
                if (!once) {
                    say("");
                    summary.logIns().forEach(DemoCommand::say);
                    say("Gemet: http://localhost:" + port + "/");
                    new CountDownLatch(1).await();
                }
                return summary.isSound() ? 0 : 1;
            }
        }
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
