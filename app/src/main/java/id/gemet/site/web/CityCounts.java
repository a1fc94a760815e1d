package id.gemet.site.web;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The few figures of the home pages, from the views other modules publish; each reader sees only their own part. */
@Repository
@Transactional(readOnly = true)
class CityCounts {

    /** People at each step, in a month. */
    record Funnel(long listed, long verified, long funded, long active) {}

    record Waiting(long count, Optional<Instant> since) {}

    record Place(String code, long listed, long funded, long active) {}

    record Lists(long judged, long repair, long committed) {}

    record Money(Rupiah free, Rupiah reserved, Rupiah billed, Rupiah paid, Rupiah ceiling) {}

    record Bills(long count, Rupiah amount) {}

    private final JdbcClient jdbc;

    CityCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Funnel funnel(BillingMonth month) {
        return jdbc.sql("""
            select (select count(*) from registry.published_worker) as listed,
                   (select count(*) from verification.published_verified) as verified,
                   (select count(distinct worker_id) from funding.published_commitment
                     where status = 'RESERVED' and months @> :month) as funded,
                   (select count(distinct worker_id) from enrolment.published_term
                     where status = 'ACTIVE' and months @> :month) as active
            """)
                .param("month", month.firstDay())
                .query(Funnel.class)
                .single();
    }

    /** Districts of the city, by the kecamatan part of the kelurahan's code. */
    List<Place> places(BillingMonth month) {
        return jdbc.sql("""
            select left(w.kelurahan_code, 8) as code, count(*) as listed,
                   count(c.worker_id) as funded, count(t.worker_id) as active
              from registry.published_worker w
              left join (select distinct worker_id from funding.published_commitment
                          where status = 'RESERVED' and months @> :month) c on c.worker_id = w.id
              left join (select distinct worker_id from enrolment.published_term
                          where status = 'ACTIVE' and months @> :month) t on t.worker_id = w.id
             where w.kelurahan_code is not null
             group by 1
             order by count(*) - count(t.worker_id) desc, 1
            """).param("month", month.firstDay()).query(Place.class).list();
    }

    Waiting casesWaiting() {
        return waiting("""
            select count(*) as count, min(opened_on)::timestamptz as since
              from verification.published_case
             where status = 'PROPOSED'
            """);
    }

    long casesReturned() {
        return jdbc.sql("select count(*) from verification.published_case where status = 'RETURNED'")
                .query(Long.class)
                .single();
    }

    Lists lists() {
        return jdbc.sql("""
            select count(*) filter (where status = 'JUDGED') as judged,
                   coalesce(sum(rows_repair) filter (where status = 'COMMITTED'), 0) as repair,
                   count(*) filter (where status = 'COMMITTED') as committed
              from intake.published_list
            """).query(Lists.class).single();
    }

    Money money() {
        return jdbc.sql("""
            select coalesce(sum(free_rupiah), 0)     as free,
                   coalesce(sum(reserved_rupiah), 0) as reserved,
                   coalesce(sum(billed_rupiah), 0)   as billed,
                   coalesce(sum(paid_rupiah), 0)     as paid,
                   coalesce(sum(ceiling_rupiah), 0)  as ceiling
              from funding.published_line
            """)
                .query((row, number) -> new Money(
                        new Rupiah(row.getLong("free")),
                        new Rupiah(row.getLong("reserved")),
                        new Rupiah(row.getLong("billed")),
                        new Rupiah(row.getLong("paid")),
                        new Rupiah(row.getLong("ceiling"))))
                .single();
    }

    /** Verified people without money in that month. */
    long unfunded(BillingMonth month) {
        return jdbc.sql("""
            select count(*)
              from verification.published_verified v
             where not exists (select 1 from funding.published_commitment c
                                where c.worker_id = v.worker_id and c.status = 'RESERVED' and c.months @> :month)
            """).param("month", month.firstDay()).query(Long.class).single();
    }

    long termsPending() {
        return jdbc.sql("select count(*) from enrolment.published_term where status = 'PENDING'")
                .query(Long.class)
                .single();
    }

    /** Issued and not yet paid, of all months up to this one. */
    Bills billsOpen(BillingMonth month) {
        return jdbc.sql("""
            select count(*) as count, coalesce(sum(amount_rupiah), 0) as amount
              from billing.published_bill
             where status = 'ISSUED' and month <= :month
            """)
                .param("month", month.firstDay())
                .query((row, number) -> new Bills(row.getLong("count"), new Rupiah(row.getLong("amount"))))
                .single();
    }

    private Waiting waiting(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Waiting(
                        row.getLong("count"),
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }
}
