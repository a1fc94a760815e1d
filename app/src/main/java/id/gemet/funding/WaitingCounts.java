package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many people of the acting pemda wait for this month's money, counted once for all who ask. */
@Repository
@Transactional
public class WaitingCounts {

    private static final Duration LONGEST_KEPT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final AuditTrail trail;
    private final Clock clock;

    WaitingCounts(JdbcClient jdbc, Candidates candidates, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.trail = trail;
        this.clock = clock;
    }

    /** As last counted; counted anew first where that is quick, or was never done. */
    public Waiting read() {
        var last = last();
        var count = last.isPresent() && (isCurrent(last.get()) || !last.get().isQuick() || !isMyTurn())
                ? last.get()
                : count();
        return new Waiting(count.people(), count.at(), isCurrent(count));
    }

    /** Counts anew when something was done since, the month turned, or the count has become old. */
    void refresh() {
        var old = clock.instant().minus(LONGEST_KEPT);
        var fresh = last().filter(count -> isCurrent(count) && count.at().isAfter(old));
        if (fresh.isEmpty()) {
            count();
        }
    }

    private WaitingCount count() {
        var deeds = trail.length();
        var started = System.nanoTime();
        var people = candidates.countWaitingFor(MonthRange.of(month(), 1));
        var count = new WaitingCount(
                month(),
                people,
                deeds,
                (int) Duration.ofNanos(System.nanoTime() - started).toMillis(),
                clock.instant());
        keep(count);
        return count;
    }

    private void keep(WaitingCount count) {
        jdbc.sql("""
            insert into funding.waiting_count (office_id, month, people, deeds, took_ms, counted_at)
            values (access.current_office(), :month, :people, :deeds, :took, :at)
                on conflict (office_id) do update
               set month = excluded.month, people = excluded.people, deeds = excluded.deeds,
                   took_ms = excluded.took_ms, counted_at = excluded.counted_at
             where waiting_count.deeds <= excluded.deeds
            """)
                .param("month", count.month().firstDay())
                .param("people", count.people())
                .param("deeds", count.deeds())
                .param("took", count.tookMillis())
                .param("at", count.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing was done since that could have changed it. */
    private boolean isCurrent(WaitingCount count) {
        return count.month().equals(month()) && count.deeds() == trail.length();
    }

    /** One reader counts; the others meanwhile take what was counted last. */
    private boolean isMyTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('waiting ' || access.current_office(), 0))")
                .query(Boolean.class)
                .single();
    }

    private Optional<WaitingCount> last() {
        return jdbc.sql("select month, people, deeds, took_ms, counted_at from funding.waiting_count")
                .query((row, number) -> new WaitingCount(
                        BillingMonth.containing(row.getObject("month", LocalDate.class)),
                        row.getInt("people"),
                        row.getLong("deeds"),
                        row.getInt("took_ms"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private BillingMonth month() {
        return BillingMonth.containing(Acting.current().today(clock));
    }
}
