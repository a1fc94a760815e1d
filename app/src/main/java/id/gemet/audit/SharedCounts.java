package id.gemet.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What takes long is counted once for all of the acting pemda who ask, and anew when something was done since. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharedCounts {

    private static final Duration LONGEST_KEPT = Duration.ofMinutes(15);

    /**
     * What is counted, and where it is kept.
     *
     * @param name what it is called among all that is counted
     * @param last what was kept last
     */
    public record Store<V>(
            String name, Supplier<V> count, Supplier<Optional<SharedCount<V>>> last, Consumer<SharedCount<V>> keep) {}

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    SharedCounts(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * As last counted; counted anew first where that is quick, or was never done.
     *
     * @param of the day or month it is asked for
     */
    public <V> SharedCount<V> read(Store<V> store, LocalDate of) {
        return store.last()
                .get()
                .filter(last -> isCurrent(last, of) || !last.isQuick() || !isMyTurn(store))
                .orElseGet(() -> count(store, of));
    }

    /** Counts anew when something was done since, another day is asked for, or the count has become old. */
    public <V> void refresh(Store<V> store, LocalDate of) {
        var old = clock.instant().minus(LONGEST_KEPT);
        if (store.last()
                .get()
                .filter(last -> isCurrent(last, of) && last.at().isAfter(old))
                .isEmpty()) {
            count(store, of);
        }
    }

    /** Nothing was done since that could have changed it. */
    public boolean isCurrent(SharedCount<?> count, LocalDate of) {
        return count.of().equals(of) && count.deeds() == trail.length();
    }

    private <V> SharedCount<V> count(Store<V> store, LocalDate of) {
        var deeds = trail.length();
        var started = System.nanoTime();
        var value = store.count().get();
        var took = Duration.ofNanos(System.nanoTime() - started);
        var count = new SharedCount<>(value, of, deeds, (int) took.toMillis(), clock.instant());
        store.keep().accept(count);
        return count;
    }

    /** One reader counts; the others meanwhile take what was counted last. */
    private boolean isMyTurn(Store<?> store) {
        return jdbc.sql(
                        "select pg_try_advisory_xact_lock(hashtextextended(:name || ' ' || access.current_office(), 0))")
                .param("name", store.name())
                .query(Boolean.class)
                .single();
    }
}
