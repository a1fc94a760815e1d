package id.gemet.cli;

import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.database.Database;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;

/** Where this installation keeps its data and its key: the embedded server under ./data, or what the environment names. */
record Installation(Database database, MasterKey masterKey, Optional<EmbeddedPostgres> server)
        implements AutoCloseable {

    static Installation open(Map<String, String> environment) {
        var data = Path.of(environment.getOrDefault("GEMET_DATA", "data"));
        var key = MasterKey.in(Path.of(environment.getOrDefault(
                "GEMET_KEY_FILE", data.resolve("master.key").toString())));
        var given = Database.fromEnvironment(environment);
        if (given.isPresent()) {
            return new Installation(given.get(), key, Optional.empty());
        }
        var server = EmbeddedPostgres.start(data.resolve("postgres"));
        return new Installation(server.database("gemet"), key, Optional.of(server));
    }

    /** Starts the application on this installation's data, up to date and open to nobody, for one command. */
    static int with(ToIntFunction<ApplicationContext> command) {
        try (var installation = open(System.getenv())) {
            Migrations.migrate(installation.database());
            var surroundings = new Surroundings(
                    installation.database(), installation.masterKey(), new Deployment(false), Clock.systemUTC());
            try (var application = GemetApplication.start(surroundings, 0)) {
                return command.applyAsInt(application);
            }
        }
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedPostgres::close);
    }
}
