package id.gemet.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The actor on whose behalf this thread works. A transaction begun without one sees no rows about people. */
public final class Acting {

    private static final ThreadLocal<@Nullable Actor> ACTOR = new ThreadLocal<>();

    private Acting() {}

    public static Optional<Actor> find() {
        return Optional.ofNullable(ACTOR.get());
    }

    public static Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is acting"));
    }

    public static void run(Actor actor, Runnable deed) {
        as(actor, () -> {
            deed.run();
            return true;
        });
    }

    public static <T> T as(Actor actor, Supplier<T> deed) {
        try (var _ = begin(actor)) {
            return deed.get();
        }
    }

    /** Until the answer is closed, on this very thread. */
    static Span begin(Actor actor) {
        var before = ACTOR.get();
        ACTOR.set(actor);
        return () -> {
            if (before == null) {
                ACTOR.remove();
            } else {
                ACTOR.set(before);
            }
        };
    }

    /** While it is open, somebody acts. */
    interface Span extends AutoCloseable {

        @Override
        void close();
    }
}
