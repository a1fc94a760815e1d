package id.gemet.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/**
 * Launches a server from a thread that lives as long as this process. The kernel signals a child when the thread that
 * made it ends, so a thread that never ends ties the child to the process and to nothing shorter.
 */
final class LifeLine {

    private LifeLine() {}

    static Process launch(List<String> command, Path log) throws IOException {
        var launched = new CompletableFuture<Process>();
        var thread = new Thread(
                () -> {
                    try {
                        launched.complete(new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                                .start());
                    } catch (IOException problem) {
                        launched.completeExceptionally(problem);
                        return;
                    }
                    waitForEver();
                },
                "postgres-life-line");
        thread.setDaemon(true);
        thread.start();
        try {
            return launched.join();
        } catch (CompletionException problem) {
            throw new IOException("PostgreSQL could not be launched", problem.getCause());
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
