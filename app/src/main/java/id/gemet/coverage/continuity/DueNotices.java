package id.gemet.coverage.continuity;

import id.gemet.access.Acting;
import id.gemet.audit.Recounted;
import id.gemet.audit.SharedCount;
import id.gemet.audit.SharedCounts;
import id.gemet.shared.BillingMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Of how many people of the acting pemda somebody is yet to be told that cover ends, counted once for all who ask. */
@Repository
@Transactional
public class DueNotices implements Recounted {

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

    private final JdbcClient jdbc;
    private final SharedCounts counts;
    private final Clock clock;
    private final SharedCounts.Store<Due> due =
            new SharedCounts.Store<>("notices", this::count, this::last, this::keep);

    DueNotices(JdbcClient jdbc, SharedCounts counts, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.clock = clock;
    }

    /** As last counted; counted anew first where that is quick, or was never done. */
    public Due read() {
        return counts.read(due, today()).value();
    }

    @Override
    public void refresh() {
        counts.refresh(due, today());
    }

    private LocalDate today() {
        return Acting.current().today(clock);
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

    /** Cover is lost on the first day of a month. */
    private Due count() {
        var sum = Due.NONE;
        var lostOn = BillingMonth.containing(today()).plusMonths(1).firstDay();
        for (var ahead = Ahead.due(today(), lostOn); ahead.isPresent(); ahead = Ahead.due(today(), lostOn)) {
            sum = sum.plus(untold(lostOn, ahead.get()), lostOn);
            lostOn = lostOn.plusMonths(1);
        }
        return sum;
    }

    private Optional<SharedCount<Due>> last() {
        return jdbc.sql("select day, people, nearest, deeds, took_ms, counted_at from coverage.due_notice_count")
                .query(DueNotices::counted)
                .optional();
    }

    private void keep(SharedCount<Due> count) {
        jdbc.sql("""
            insert into coverage.due_notice_count (office_id, day, people, nearest, deeds, took_ms, counted_at)
            values (access.current_office(), :day, :people, :nearest, :deeds, :took, :at)
                on conflict (office_id) do update
               set day = excluded.day, people = excluded.people, nearest = excluded.nearest, deeds = excluded.deeds,
                   took_ms = excluded.took_ms, counted_at = excluded.counted_at
             where due_notice_count.deeds <= excluded.deeds
            """)
                .param("day", count.of())
                .param("people", count.value().people())
                .param("nearest", count.value().nearest().orElse(null))
                .param("deeds", count.deeds())
                .param("took", count.tookMillis())
                .param("at", count.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SharedCount<Due> counted(ResultSet row, int number) throws SQLException {
        return new SharedCount<>(
                new Due(row.getInt("people"), Optional.ofNullable(row.getObject("nearest", LocalDate.class))),
                row.getObject("day", LocalDate.class),
                row.getLong("deeds"),
                row.getInt("took_ms"),
                row.getObject("counted_at", OffsetDateTime.class).toInstant());
    }
}
