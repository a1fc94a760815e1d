package id.gemet.cli;

import id.gemet.database.Database;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.vault.MasterKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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

    @Override
    public void close() {
        server.ifPresent(EmbeddedPostgres::close);
    }
}
