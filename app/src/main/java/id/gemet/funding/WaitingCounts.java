package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.audit.Recounted;
import id.gemet.audit.SharedCount;
import id.gemet.audit.SharedCounts;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.time.Clock;
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
public class WaitingCounts implements Recounted {

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final SharedCounts counts;
    private final Clock clock;
    private final SharedCounts.Store<Integer> people =
            new SharedCounts.Store<>("waiting", this::count, this::last, this::keep);

    WaitingCounts(JdbcClient jdbc, Candidates candidates, SharedCounts counts, Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.counts = counts;
        this.clock = clock;
    }

    /** As last counted; counted anew first where that is quick, or was never done. */
    public Waiting read() {
        var count = counts.read(people, month().firstDay());
        return new Waiting(count.value(), count.at(), counts.isCurrent(count, month().firstDay()));
    }

    @Override
    public void refresh() {
        counts.refresh(people, month().firstDay());
    }

    private BillingMonth month() {
        return BillingMonth.containing(Acting.current().today(clock));
    }

    private Integer count() {
        return candidates.countWaitingFor(MonthRange.of(month(), 1));
    }

    private Optional<SharedCount<Integer>> last() {
        return jdbc.sql("select month, people, deeds, took_ms, counted_at from funding.waiting_count")
                .query((row, number) -> new SharedCount<>(
                        row.getInt("people"),
                        row.getObject("month", LocalDate.class),
                        row.getLong("deeds"),
                        row.getInt("took_ms"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void keep(SharedCount<Integer> count) {
        jdbc.sql("""
            insert into funding.waiting_count (office_id, month, people, deeds, took_ms, counted_at)
            values (access.current_office(), :month, :people, :deeds, :took, :at)
                on conflict (office_id) do update
               set month = excluded.month, people = excluded.people, deeds = excluded.deeds,
                   took_ms = excluded.took_ms, counted_at = excluded.counted_at
             where waiting_count.deeds <= excluded.deeds
            """)
                .param("month", count.of())
                .param("people", count.value())
                .param("deeds", count.deeds())
                .param("took", count.tookMillis())
                .param("at", count.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
