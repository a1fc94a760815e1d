package id.gemet.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * As whom the server runs. PostgreSQL refuses root: there it runs in a user namespace of its own, or, where those are
 * forbidden, as nobody.
 */
enum ServerUser {
    OURSELVES(""),
    OWN_NAMESPACE("unshare -U"),
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final boolean LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    private final String prefix;

    ServerUser(String prefix) {
        this.prefix = prefix;
    }

    static ServerUser choose(Path home) throws IOException {
        if (!"root".equals(System.getProperty("user.name")) || !LINUX) {
            return OURSELVES;
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return OWN_NAMESPACE;
        }
        if (!succeeds(List.of("chown", "-R", "65534:65534", home.toString()))) {
            throw new IOException("PostgreSQL may not run as root, and " + home + " cannot be given to another user");
        }
        return NOBODY;
    }

    List<String> command(List<String> command) {
        var all = prefixed();
        all.addAll(command);
        return all;
    }

    /** On Linux the server is told to stop when we are gone, however we went. */
    List<String> endingWithUs(List<String> command) {
        if (!LINUX || !succeeds(List.of("setpriv", "--version"))) {
            return command(command);
        }
        var all = prefixed();
        all.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        all.addAll(command);
        return all;
    }

    private List<String> prefixed() {
        return prefix.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(prefix.split(" ")));
    }

    void mayRead(Path file) throws IOException {
        if (this == NOBODY && !succeeds(List.of("chown", "65534:65534", file.toString()))) {
            throw new IOException("Cannot hand " + file + " to the server's user");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
