package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the same work on several threads, each told its number; what one throws is thrown here. */
final class Workers {

    interface Work {
        void run(int number) throws UnusableFile;
    }

    private final int threads;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    int threads() {
        return threads;
    }

    /** Where a worker's share of {@code total} begins; the last worker's share ends at {@code from(threads, total)}. */
    int from(int worker, int total) {
        return (int) ((long) total * worker / threads);
    }

    /** Work that comes in pieces of unequal size: whoever is free takes the next. */
    void each(int pieces, Work work) throws UnusableFile {
        var next = new AtomicInteger();
        run(worker -> {
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                work.run(piece);
            }
        });
    }

    void run(Work work) throws UnusableFile {
        var refused = new UnusableFile[threads];
        var broken = new Throwable[threads];
        var running = new ArrayList<Thread>();
        for (int worker = 1; worker < threads; worker++) {
            int number = worker;
            var thread = new Thread(() -> attempt(work, number, refused, broken), "linkage-" + number);
            thread.setDaemon(true);
            thread.start();
            running.add(thread);
        }
        attempt(work, 0, refused, broken);
        running.forEach(Workers::join);
        for (int worker = 0; worker < threads; worker++) {
            if (broken[worker] instanceof Error error) {
                throw error;
            }
            if (broken[worker] != null) {
                throw new IllegalStateException(broken[worker]);
            }
            if (refused[worker] != null) {
                throw refused[worker];
            }
        }
    }

    private static void attempt(Work work, int worker, UnusableFile[] refused, Throwable[] broken) {
        try {
            work.run(worker);
        } catch (UnusableFile refusal) {
            refused[worker] = refusal;
        } catch (RuntimeException | Error failure) {
            broken[worker] = failure;
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
