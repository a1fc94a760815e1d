package id.gemet.coverage;

import id.gemet.audit.AuditTrail;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the acting pemda's listed people have come: counted by {@link #refresh}, read by the pages with its age. */
@Repository
@Transactional
public class Funnel {

    private static final int MONTHS = 12;

    private static final Duration LONGEST_KEPT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Parts parts;
    private final AuditTrail trail;
    private final Clock clock;

    Funnel(JdbcClient jdbc, Parts parts, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Counts everybody anew; for somebody who sees the whole city. Readers keep the old figures until it is done. */
    public void refresh() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('coverage ' || access.current_office(), 0))")
                .query((row, number) -> true)
                .list();
        var deeds = trail.length();
        var today = LocalDate.now(clock);
        var month = BillingMonth.containing(today);
        jdbc.sql("delete from coverage.summary where office_id = access.current_office()")
                .update();
        countPeople(today);
        jdbc.sql("delete from coverage.month_count where office_id = access.current_office()")
                .update();
        countMonths(month);
        parts.refresh(today, month.plusMonths(1L - MONTHS));
        noteCount(today, deeds);
    }

    /** Counts everybody anew when something was done since, the day turned, or the count has become old. */
    void refreshIfNeeded() {
        var counted = counted();
        if (counted.filter(count ->
                        count.current() && count.at().isAfter(clock.instant().minus(LONGEST_KEPT)))
                .isEmpty()) {
            refresh();
        }
    }

    private void noteCount(LocalDate today, long deeds) {
        jdbc.sql("""
            insert into coverage.counting (office_id, day, deeds, counted_at, next_people, next_rupiah,
                                           oldest_case)
            select access.current_office(), :day, :deeds, :now, count(*), coalesce(sum(monthly_rupiah), 0),
                   (select min(opened_on) from verification.published_case where status = 'PROPOSED')
              from funding.published_commitment
             where status = 'RESERVED' and months @> :next
                on conflict (office_id) do update
               set day = excluded.day, deeds = excluded.deeds, counted_at = excluded.counted_at,
                   next_people = excluded.next_people, next_rupiah = excluded.next_rupiah,
                   oldest_case = excluded.oldest_case
            """)
                .param("next", BillingMonth.containing(today).plusMonths(1).firstDay())
                .param("day", today)
                .param("deeds", deeds)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void countPeople(LocalDate today) {
        jdbc.sql("""
            with reserved as (
                select distinct worker_id from funding.published_commitment
                 where status = 'RESERVED' and upper(months) > :today
            ), term as (
                select worker_id, bool_or(status = 'ACTIVE') as active, bool_or(status = 'PENDING') as pending,
                       bool_or(status = 'REJECTED') as refused
                  from enrolment.published_term
                 where upper(months) > :today
                 group by worker_id
            ), settled as (
                select distinct worker_id from billing.published_bill where status = 'PAID' and month >= :since
            ), person as (
                select w.kelurahan_code, w.occupation, coalesce(c.status, 'PROPOSED') as status,
                       r.worker_id is not null as reserved, coalesce(t.active, false) as active,
                       coalesce(t.pending, false) as pending, coalesce(t.refused, false) as refused,
                       s.worker_id is not null as settled, m.worker_id is not null as for_money
                  from registry.published_worker w
                  left join verification.published_case c on c.worker_id = w.id
                  left join reserved r on r.worker_id = w.id
                  left join term t on t.worker_id = w.id
                  left join settled s on s.worker_id = w.id
                  left join funding.published_waiting(:month::daterange) m on m.worker_id = w.id
            ), reached as (
                select kelurahan_code, occupation, status, pending, refused, for_money,
                       status = 'VERIFIED' or reserved or active as verified, reserved or active as funded,
                       active as enrolled, active and settled as paid
                  from person
            )
            insert into coverage.summary (office_id, kelurahan_code, occupation, listed, waiting, returned, rejected,
                                          verified, unfunded, funded, pending, refused, enrolled, paid, counted_at)
            select access.current_office(), kelurahan_code, occupation, count(*),
                   count(*) filter (where not verified and status = 'PROPOSED'),
                   count(*) filter (where not verified and status = 'RETURNED'),
                   count(*) filter (where not verified and status = 'REJECTED'),
                   count(*) filter (where verified),
                   count(*) filter (where verified and not funded and for_money),
                   count(*) filter (where funded),
                   count(*) filter (where funded and not enrolled and pending),
                   count(*) filter (where verified and not funded and not for_money and refused),
                   count(*) filter (where enrolled),
                   count(*) filter (where paid),
                   :now
              from reached
             group by kelurahan_code, occupation
            """)
                .param("today", today)
                .param("month", MonthRange.of(BillingMonth.containing(today), 1).toRange())
                .param("since", BillingMonth.containing(today).plusMonths(-1).firstDay())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void countMonths(BillingMonth last) {
        jdbc.sql("""
            insert into coverage.month_count (office_id, month, active_people)
            select access.current_office(), m.month, count(distinct t.identity_id)
              from (select day::date as month from generate_series(:first, :last, interval '1 month') as day) m
              left join enrolment.published_term t on t.months @> m.month and t.status in ('ACTIVE', 'ENDED')
             group by m.month
            """)
                .param("first", last.plusMonths(1L - MONTHS).firstDay().atStartOfDay())
                .param("last", last.firstDay().atStartOfDay())
                .update();
    }

    @Transactional(readOnly = true)
    public Flow read() {
        var slices = jdbc.sql("""
            select kelurahan_code, occupation, listed, waiting, returned, rejected, verified, unfunded, funded, pending,
                   refused, enrolled, paid
              from coverage.summary
             order by kelurahan_code, occupation
            """).query(Funnel::slice).list();
        return new Flow(counted(), slices);
    }

    /** What the next month's bill will come to, as last counted. */
    @Transactional(readOnly = true)
    public Optional<NextBill> nextBill() {
        return jdbc.sql("select day, next_people, next_rupiah from coverage.counting")
                .query((row, number) -> new NextBill(
                        BillingMonth.containing(row.getObject("day", LocalDate.class))
                                .plusMonths(1),
                        row.getLong("next_people"),
                        new Rupiah(row.getLong("next_rupiah"))))
                .optional();
    }

    /** Since when somebody waits to be verified, as last counted. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> oldestCase() {
        return jdbc.sql("select oldest_case from coverage.counting where oldest_case is not null")
                .query(LocalDate.class)
                .optional();
    }

    private Optional<Counted> counted() {
        return jdbc.sql("select day, deeds, counted_at from coverage.counting")
                .query((row, number) -> new Counted(
                        row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                        row.getLong("deeds") == trail.length()
                                && row.getObject("day", LocalDate.class).equals(LocalDate.now(clock))))
                .optional();
    }

    /** The last twelve months, the oldest first. */
    @Transactional(readOnly = true)
    public List<MonthCount> months() {
        return jdbc.sql("select month, active_people from coverage.month_count order by month")
                .query((row, number) -> new MonthCount(
                        BillingMonth.containing(row.getObject("month", LocalDate.class)), row.getLong("active_people")))
                .list();
    }

    private static Slice slice(ResultSet row, int number) throws SQLException {
        return new Slice(
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                row.getString("occupation"),
                new FunnelCount(
                        row.getLong("listed"),
                        row.getLong("waiting"),
                        row.getLong("returned"),
                        row.getLong("rejected"),
                        row.getLong("verified"),
                        row.getLong("unfunded"),
                        row.getLong("funded"),
                        row.getLong("pending"),
                        row.getLong("refused"),
                        row.getLong("enrolled"),
                        row.getLong("paid")));
    }
}
