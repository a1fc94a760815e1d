package id.gemet.coverage.continuity;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.BillingMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Of how many people of the acting pemda somebody is yet to be told that cover ends, counted once for all who ask. */
@Repository
@Transactional
public class DueNotices {

    private static final Duration LONGEST_KEPT = Duration.ofMinutes(15);
    private static final int QUICK_MILLIS = 50;

    /**
     * Who lose cover soon, and of whom office, payer or they themselves were not told what is due by now.
     *
     * @param nearest the first day on which one of them loses cover; empty when there is nobody
     */
    public record Due(int people, Optional<LocalDate> nearest) {

        private static final Due NONE = new Due(0, Optional.empty());

        private Due plus(int others, LocalDate lostOn) {
            return others == 0 ? this : new Due(people + others, nearest.or(() -> Optional.of(lostOn)));
        }
    }

    private record Count(LocalDate day, Due due, long deeds, int tookMillis, OffsetDateTime at) {}

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    DueNotices(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** As last counted; counted anew first where that is quick, or was never done. */
    public Due read() {
        return last().filter(count -> isCurrent(count) || count.tookMillis() > QUICK_MILLIS || !isMyTurn())
                .map(Count::due)
                .orElseGet(this::count);
    }

    /** Counts anew when something was done since, the day turned, or the count has become old. */
    public void refresh() {
        var old = clock.instant().minus(LONGEST_KEPT);
        var fresh = last().filter(
                        count -> isCurrent(count) && count.at().toInstant().isAfter(old));
        if (fresh.isEmpty()) {
            count();
        }
    }

    private Due count() {
        var deeds = trail.length();
        var started = System.nanoTime();
        var due = dueOn(today());
        var took = Duration.ofNanos(System.nanoTime() - started);
        keep(new Count(
                today(), due, deeds, (int) took.toMillis(), clock.instant().atOffset(ZoneOffset.UTC)));
        return due;
    }

    /** Cover is lost on the first day of a month. */
    private Due dueOn(LocalDate today) {
        var due = Due.NONE;
        var lostOn = BillingMonth.containing(today).plusMonths(1).firstDay();
        for (var ahead = Ahead.due(today, lostOn); ahead.isPresent(); ahead = Ahead.due(today, lostOn)) {
            due = due.plus(untold(lostOn, ahead.get()), lostOn);
            lostOn = lostOn.plusMonths(1);
        }
        return due;
    }

    private int untold(LocalDate lostOn, Ahead ahead) {
        return jdbc.sql("""
            select count(*)
              from coverage.losing(:day, null, null) e
              left join (select n.term_id, count(*) as audiences
                           from coverage.notice n
                          where n.lost_on = :day and n.days_ahead = :days
                          group by n.term_id) told on told.term_id = e.id
             where coalesce(told.audiences, 0) < :all
            """)
                .param("day", lostOn)
                .param("days", ahead.days())
                .param("all", Audience.values().length)
                .query(Integer.class)
                .single();
    }

    private void keep(Count count) {
        jdbc.sql("""
            insert into coverage.due_notice_count (office_id, day, people, nearest, deeds, took_ms, counted_at)
            values (access.current_office(), :day, :people, :nearest, :deeds, :took, :at)
                on conflict (office_id) do update
               set day = excluded.day, people = excluded.people, nearest = excluded.nearest, deeds = excluded.deeds,
                   took_ms = excluded.took_ms, counted_at = excluded.counted_at
             where due_notice_count.deeds <= excluded.deeds
            """)
                .param("day", count.day())
                .param("people", count.due().people())
                .param("nearest", count.due().nearest().orElse(null))
                .param("deeds", count.deeds())
                .param("took", count.tookMillis())
                .param("at", count.at())
                .update();
    }

    /** Nothing was done since that could have changed it. */
    private boolean isCurrent(Count count) {
        return count.day().equals(today()) && count.deeds() == trail.length();
    }

    /** One reader counts; the others meanwhile take what was counted last. */
    private boolean isMyTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('notices ' || access.current_office(), 0))")
                .query(Boolean.class)
                .single();
    }

    private Optional<Count> last() {
        return jdbc.sql("select day, people, nearest, deeds, took_ms, counted_at from coverage.due_notice_count")
                .query(DueNotices::counted)
                .optional();
    }

    private static Count counted(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate nearest = row.getObject("nearest", LocalDate.class);
        return new Count(
                row.getObject("day", LocalDate.class),
                new Due(row.getInt("people"), Optional.ofNullable(nearest)),
                row.getLong("deeds"),
                row.getInt("took_ms"),
                row.getObject("counted_at", OffsetDateTime.class));
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }
}
