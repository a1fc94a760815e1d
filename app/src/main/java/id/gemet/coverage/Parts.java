package id.gemet.coverage;

import id.gemet.shared.BillingMonth;
import id.gemet.tariffs.PayerKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Those covered by segment and by payer: counted with the funnel, read by the pages. */
@Repository
@Transactional
public class Parts {

    private static final String SUMS = """
            select coalesce(sum(pu), 0)::bigint as pu, coalesce(sum(bpu), 0)::bigint as bpu,
                   coalesce(sum(jakon), 0)::bigint as jakon, coalesce(sum(pmi), 0)::bigint as pmi,
                   coalesce(sum(formal), 0)::bigint as formal, coalesce(sum(informal), 0)::bigint as informal,
                   coalesce(sum(known), 0)::bigint as known
              from coverage.segment_count
            """;

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refresh(LocalDate today, BillingMonth first) {
        jdbc.sql("delete from coverage.payer_month where office_id = access.current_office()")
                .update();
        countPayers(first, BillingMonth.containing(today));
        jdbc.sql("delete from coverage.segment_count where office_id = access.current_office()")
                .update();
        countSegments(today);
        keepSegments(BillingMonth.containing(today));
    }

    private void countPayers(BillingMonth first, BillingMonth last) {
        jdbc.sql("""
            insert into coverage.payer_month (office_id, month, payer_kind, kelurahan_code, people)
            select access.current_office(), m.month, t.payer_kind, t.kelurahan_code, count(distinct t.identity_id)
              from (select day::date as month from generate_series(:first, :last, interval '1 month') as day) m
              join enrolment.published_term t on t.months @> m.month and t.status in ('ACTIVE', 'ENDED')
             group by m.month, t.payer_kind, t.kelurahan_code
            """)
                .param("first", first.firstDay().atStartOfDay())
                .param("last", last.firstDay().atStartOfDay())
                .update();
    }

    private void countSegments(LocalDate today) {
        jdbc.sql("""
            with membership as (
                select identity_id, segment from registry.published_membership where status = 'ACTIVE'
                union
                select identity_id, 'BPU' from enrolment.published_term where status = 'ACTIVE' and months @> :today::date
            ), person as (
                select identity_id, bool_or(segment = 'PU') as pu, bool_or(segment = 'BPU') as bpu,
                       bool_or(segment = 'JAKON') as jakon, bool_or(segment = 'PMI') as pmi
                  from membership
                 group by identity_id
            )
            insert into coverage.segment_count (office_id, kelurahan_code, occupation, pu, bpu, jakon, pmi, formal,
                                                informal, known)
            select access.current_office(), w.kelurahan_code, coalesce(w.occupation, ''),
                   count(*) filter (where p.pu), count(*) filter (where p.bpu), count(*) filter (where p.jakon),
                   count(*) filter (where p.pmi), count(*) filter (where p.pu or p.jakon),
                   count(*) filter (where p.bpu), count(*)
              from person p
              left join registry.published_worker w on w.identity_id = p.identity_id
             group by w.kelurahan_code, coalesce(w.occupation, '')
            """).param("today", today).update();
    }

    private void keepSegments(BillingMonth month) {
        jdbc.sql("""
            insert into coverage.segment_month (office_id, month, pu, bpu, jakon, pmi, formal, informal, known)
            select access.current_office(), :month, pu, bpu, jakon, pmi, formal, informal, known from (
            """ + SUMS + """
            ) counted
                on conflict (office_id, month) do update
               set pu = excluded.pu, bpu = excluded.bpu, jakon = excluded.jakon, pmi = excluded.pmi,
                   formal = excluded.formal, informal = excluded.informal, known = excluded.known
            """).param("month", month.firstDay()).update();
    }

    @Transactional(readOnly = true)
    public Segments segments() {
        return jdbc.sql(SUMS).query(Segments.class).single();
    }

    /** The last twelve months that were counted, the oldest first. */
    @Transactional(readOnly = true)
    public List<SegmentMonth> segmentMonths() {
        return jdbc.sql("""
            select month, pu, bpu, jakon, pmi, formal, informal, known from coverage.segment_month
             order by month desc limit 12
            """)
                .query((row, number) -> new SegmentMonth(
                        BillingMonth.containing(row.getObject("month", LocalDate.class)),
                        new Segments(
                                row.getLong("pu"),
                                row.getLong("bpu"),
                                row.getLong("jakon"),
                                row.getLong("pmi"),
                                row.getLong("formal"),
                                row.getLong("informal"),
                                row.getLong("known"))))
                .list()
                .reversed();
    }

    /** The last twelve months, the oldest first. */
    @Transactional(readOnly = true)
    public List<PayerMonth> payers() {
        return jdbc.sql("""
            select month, payer_kind, sum(people)::bigint as people
              from coverage.payer_month
             group by month, payer_kind
             order by month, payer_kind
            """)
                .query((row, number) -> new PayerMonth(
                        BillingMonth.containing(row.getObject("month", LocalDate.class)),
                        PayerKind.valueOf(row.getString("payer_kind")),
                        row.getLong("people")))
                .list();
    }
}
