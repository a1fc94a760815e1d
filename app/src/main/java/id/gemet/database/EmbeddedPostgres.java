package id.gemet.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A real PostgreSQL server of our own, on the loopback address, with its data in a folder. It syncs every commit to
 * disk, asks for passwords, and stops cleanly when this process ends, even when it is killed; a server that outlived
 * its process is adopted by the next one.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "gemet_admin";

    private final Path home;
    private final Credentials credentials;
    private final int port;
    private final long pid;
    private final boolean ours;

    private EmbeddedPostgres(Path home, Credentials credentials, int port, long pid, boolean ours) {
        this.home = home;
        this.credentials = credentials;
        this.port = port;
        this.pid = pid;
        this.ours = ours;
    }

    /** Starts the server whose data lie in the folder, making them first if need be. */
    public static EmbeddedPostgres start(Path home, String... settings) {
        try {
            Files.createDirectories(home);
            var absolute = home.toRealPath();
            var user = ServerUser.choose(absolute);
            var binaries = PostgresBinaries.unpacked();
            var data = absolute.resolve("cluster");
            var credentials = Credentials.in(absolute);
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise(binaries, data, credentials, user);
            }
            var running = RunningServer.in(data);
            return running.isPresent()
                    ? adopt(absolute, credentials, running.get())
                    : launch(absolute, binaries, data, credentials, user, List.of(settings));
        } catch (IOException problem) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + home, problem);
        }
    }

    private static void initialise(Path binaries, Path data, Credentials credentials, ServerUser user)
            throws IOException {
        var passwordFile = Files.createTempFile("gemet", ".pw");
        try {
            Files.writeString(passwordFile, credentials.superuser());
            user.mayRead(passwordFile);
            run(user.command(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions")));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static EmbeddedPostgres adopt(Path home, Credentials credentials, RunningServer running) {
        var server = new EmbeddedPostgres(home, credentials, running.port(), running.pid(), running.isOrphan());
        server.awaitConnections(new CompletableFuture<>());
        return server;
    }

    private static EmbeddedPostgres launch(
            Path home, Path binaries, Path data, Credentials credentials, ServerUser user, List<String> settings)
            throws IOException {
        var port = Loopback.freePort();
        var command = new ArrayList<String>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_wal_size=2GB",
                "-c",
                "timezone=UTC",
                "-c",
                "autovacuum_naptime=15s",
                "-c",
                "jit=off"));
        for (var setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        var log = home.resolve("postgres.log");
        var process = LifeLine.launch(user.endingWithUs(command), log);
        var server = new EmbeddedPostgres(home, credentials, port, process.pid(), true);
        server.awaitConnections(process.onExit());
        return server;
    }

    private void awaitConnections(CompletableFuture<?> exit) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, credentials.superuser())) {
                connection.isValid(5);
                return;
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline) || exit.isDone()) {
                    throw new IllegalStateException(
                            "PostgreSQL in " + home + " does not answer; its log is " + home.resolve("postgres.log"),
                            notYet);
                }
                pause();
            }
        }
    }

    /** The named database with its two roles, made on first use. */
    public Database database(String name) {
        var database = new Database(
                url(name),
                new Database.Login("gemet_owner", credentials.owner()),
                new Database.Login("gemet_app", credentials.application()));
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, credentials.superuser());
                var statement = connection.createStatement()) {
            ClusterSetUp.ensureRole(statement, database.owner());
            ClusterSetUp.ensureRole(statement, database.application());
            ClusterSetUp.ensureDatabase(statement, name, database.owner());
            return database;
        } catch (SQLException problem) {
            throw new IllegalStateException("The database " + name + " could not be made", problem);
        }
    }

    /** Forgets everything the named database holds, if it exists. */
    public void drop(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, credentials.superuser());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + statement.enquoteIdentifier(name, true) + " with (force)");
        } catch (SQLException problem) {
            throw new IllegalStateException("The database " + name + " could not be removed", problem);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return pid;
    }

    /**
     * A fast shutdown: open sessions are ended, everything committed is on disk. A server that another living process
     * started is left to it.
     */
    @Override
    public void close() {
        if (!ours) {
            return;
        }
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        try {
            if (server.isPresent()) {
                run(List.of("kill", "-INT", String.valueOf(pid)));
                server.get()
                        .onExit()
                        .orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                        .join();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("PostgreSQL in " + home + " could not be stopped", problem);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.getFirst() + " failed: " + output.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", interrupted);
        }
    }
}
