package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Runs the same work on several threads, each told its number; what one throws is thrown here. */
final class Workers {

    interface Work<E extends Exception> {
        void run(int number) throws E;
    }

    interface Piecework<S, E extends Exception> {
        void run(S own, int piece) throws E;
    }

    interface Stretchwork<S, E extends Exception> {
        void run(S own, int from, int to) throws E;
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
    <E extends Exception> void each(int pieces, Work<E> work) throws E {
        each(pieces, () -> this, (nothing, piece) -> work.run(piece));
    }

    /** As above, where each thread works with something of its own. */
    <S, E extends Exception> void each(int pieces, Supplier<S> own, Piecework<S, E> work) throws E {
        var next = new AtomicInteger();
        run(worker -> {
            var its = own.get();
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                work.run(its, piece);
            }
        });
    }

    /** The numbers below a total, in stretches of a length, of which the last may be shorter. */
    <S, E extends Exception> void stretches(int total, int length, Supplier<S> own, Stretchwork<S, E> work) throws E {
        each(pieces(total, length), own, (its, piece) -> {
            int from = piece * length;
            work.run(its, from, from + Math.min(length, total - from));
        });
    }

    /** How many pieces of a size a total is; the last may be smaller. */
    static int pieces(int total, int size) {
        return (int) ((total + size - 1L) / size);
    }

    <E extends Exception> void run(Work<E> work) throws E {
        var failures = new Throwable[threads];
        var running = new ArrayList<Thread>();
        for (int worker = 1; worker < threads; worker++) {
            int number = worker;
            var thread = new Thread(() -> attempt(work, number, failures), "linkage-" + number);
            thread.setDaemon(true);
            thread.start();
            running.add(thread);
        }
        attempt(work, 0, failures);
        running.forEach(Workers::join);
        for (var failure : failures) {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                @SuppressWarnings("unchecked") // work throws nothing else
                var thrown = (E) failure;
                throw thrown;
            }
        }
    }

    private static void attempt(Work<?> work, int worker, Throwable[] failures) {
        try {
            work.run(worker);
        } catch (Exception | Error failure) {
            failures[worker] = failure;
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
