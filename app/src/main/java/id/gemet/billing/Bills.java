package id.gemet.billing;

import id.gemet.access.Acting;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.TariffTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bills, runs and payments as stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Bills {

    /** What was billed, and what had been reserved for it. */
    record Sum(int bills, Rupiah amount, Rupiah reserved) {}

    /** People covered in a later month and not in an earlier one, and the other way round. */
    record Turnover(int started, int ended) {}

    /** People of the month without a bill, counted by all that makes their price. */
    private static final String UNBILLED = """
        select t.line_id, t.payer_kind, t.sector, t.monthly_rupiah, count(*) as people
          from enrolment.published_term t
         where t.status in ('ACTIVE', 'ENDED') and t.months @> :month
           and not exists (select from billing.bill b
                            where b.term_id = t.id and b.month = :month and b.status <> 'CANCELLED')
         group by t.line_id, t.payer_kind, t.sector, t.monthly_rupiah
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bills(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Per line with anybody covered in the month: what stands, and what is missing at the month's own price. */
    List<Draft.Part> parts(BillingMonth month, BillingMonth before, TariffTable tariffs) {
        return jdbc.sql("""
            with standing as (
                select line_id, count(*) as people, sum(amount_rupiah) as amount
                  from billing.due where month = :month
                 group by line_id
            ), previous as (
                select line_id, count(*) as people from billing.due where month = :before group by line_id
            ), missing as (
                select t.line_id, sum(t.people) as people, sum(t.people * price.rupiah) as amount,
                       sum(t.people * t.monthly_rupiah) as reserved
                  from (%s) t
                  %s
                 group by t.line_id
            )
            select l.id, l.payer_name, l.name, coalesce(p.people, 0) as previous_people,
                   coalesce(s.people, 0) as issued_people,
                   coalesce(s.amount, 0)::bigint as issued, coalesce(m.people, 0) as missing_people,
                   coalesce(m.amount, 0)::bigint as missing, coalesce(m.reserved, 0)::bigint as reserved
              from funding.published_line l
              left join standing s on s.line_id = l.id
              left join missing m on m.line_id = l.id
              left join previous p on p.line_id = l.id
             where s.line_id is not null or m.line_id is not null or (p.line_id is not null and l.months @> :month)
             order by l.id
            """.formatted(UNBILLED, Prices.JOIN))
                .param("month", month.firstDay())
                .param("before", before.firstDay())
                .params(Prices.of(month, tariffs).parameters())
                .query((row, number) -> new Draft.Part(
                        new LineId(row.getObject("id", UUID.class)),
                        row.getString("payer_name"),
                        row.getString("name"),
                        row.getInt("previous_people"),
                        row.getInt("issued_people"),
                        new Rupiah(row.getLong("issued")),
                        row.getInt("missing_people"),
                        new Rupiah(row.getLong("missing")),
                        new Rupiah(row.getLong("reserved"))))
                .list();
    }

    /** The last month before it with any bill; the month before it when there is none. */
    BillingMonth lastBilledBefore(BillingMonth month) {
        return jdbc.sql("select max(month) from billing.bill where month < :month and status <> 'CANCELLED'")
                .param("month", month.firstDay())
                .query(LocalDate.class)
                .optional()
                .map(BillingMonth::containing)
                .orElseGet(() -> month.plusMonths(-1));
    }

    /** People to be billed for whom more was set aside than any month of their line costs by these tariffs. */
    int outdated(BillingMonth month, TariffTable tariffs) {
        return jdbc
                .sql("""
            select l.months, t.payer_kind, t.sector, t.monthly_rupiah, t.people
              from (%s) t
              join funding.published_line l on l.id = t.line_id
            """.formatted(UNBILLED))
                .param("month", month.firstDay())
                .query((row, number) -> {
                    var dearest = tariffs.dearest(
                            PayerKind.valueOf(row.getString("payer_kind")),
                            Sector.valueOf(row.getString("sector")),
                            MonthRange.parse(row.getString("months")).months());
                    return row.getLong("monthly_rupiah") > dearest.amount() ? row.getInt("people") : 0;
                })
                .list()
                .stream()
                .mapToInt(people -> people)
                .sum();
    }

    /** People to be billed whom the insurer's last list names dead, too old, or paid for by another. */
    int gone(BillingMonth month) {
        return jdbc.sql("""
            select count(*)
              from billing.reconciled_person p
              join enrolment.published_term t on t.worker_id = p.worker_id
             where p.reconciliation_id = (select id from billing.reconciliation where month < :month
                                           order by month desc, id desc limit 1)
               and p.state in ('DECEASED', 'OVER_AGE', 'OTHER_PAYER')
               and t.status in ('ACTIVE', 'ENDED') and t.months @> :month
               and not exists (select from billing.bill b
                                where b.term_id = t.id and b.month = :month and b.status <> 'CANCELLED')
            """)
                .param("month", month.firstDay())
                .query(Integer.class)
                .single();
    }

    Draft.Previous totalOf(BillingMonth month) {
        return jdbc.sql("""
            select count(*) as people, coalesce(sum(amount_rupiah), 0)::bigint as amount
              from billing.due where month = :month
            """)
                .param("month", month.firstDay())
                .query((row, number) -> new Draft.Previous(row.getInt("people"), new Rupiah(row.getLong("amount"))))
                .single();
    }

    Turnover turnover(BillingMonth from, BillingMonth to) {
        return jdbc.sql("""
            select count(*) filter (where after and not before) as started,
                   count(*) filter (where before and not after) as ended
              from (select bool_or(months @> :from) as before, bool_or(months @> :to) as after
                      from enrolment.published_term
                     where status in ('ACTIVE', 'ENDED') and (months @> :from or months @> :to)
                     group by worker_id) covered
            """)
                .param("from", from.firstDay())
                .param("to", to.firstDay())
                .query((row, number) -> new Turnover(row.getInt("started"), row.getInt("ended")))
                .single();
    }

    /** Safe to run again, and beside another: each bill is made once, and only what this made is counted. */
    Sum issueFor(LineId line, BillingMonth month, UUID run, TariffTable tariffs) {
        return jdbc.sql("""
            with made as (
                insert into billing.bill (office_id, company_id, term_id, worker_id, line_id, month, amount_rupiah,
                                          run_id)
                select t.office_id, t.company_id, t.id, t.worker_id, t.line_id, :month, price.rupiah, :run
                  from enrolment.published_term t
                  %s
                   and price.payer_kind = (select l.payer_kind from funding.published_line l where l.id = :line)
                 where t.line_id = :line and t.status in ('ACTIVE', 'ENDED') and t.months @> :month
                    on conflict (term_id, month) where status <> 'CANCELLED' do nothing
                returning amount_rupiah
            )
            select count(*) as bills, coalesce(sum(amount_rupiah), 0)::bigint as amount from made
            """.formatted(Prices.JOIN))
                .param("month", month.firstDay())
                .param("run", run)
                .param("line", line.value())
                .params(Prices.of(month, tariffs).parameters())
                .query((row, number) ->
                        new Sum(row.getInt("bills"), new Rupiah(row.getLong("amount")), reservedFor(line, month, run)))
                .single();
    }

    /**
     * What was set aside for the run's bills. Asked of the table after they are made: what a statement itself makes has no
     * index, and is laid beside every term row by row.
     */
    private Rupiah reservedFor(LineId line, BillingMonth month, UUID run) {
        return jdbc.sql("""
            select coalesce(sum(t.monthly_rupiah), 0)::bigint
              from billing.bill b
              join enrolment.published_term t on t.id = b.term_id
             where b.month = :month and b.line_id = :line and b.run_id = :run
            """)
                .param("month", month.firstDay())
                .param("run", run)
                .param("line", line.value())
                .query((row, number) -> new Rupiah(row.getLong(1)))
                .single();
    }

    UUID addRun(Draft draft, String status, List<Doubt> doubts, String reason) {
        var actor = Acting.current();
        return jdbc.sql("""
            insert into billing.run (office_id, month, status, bills, amount_rupiah, doubts, reason, by_user,
                                     by_name, at)
            values (access.current_office(), :month, :status, :bills, :amount, :doubts, :reason, :user, :name, :at)
            returning id
            """)
                .param("month", draft.month().firstDay())
                .param("status", status)
                .param("bills", draft.missingPeople())
                .param("amount", draft.missing().amount())
                .param("doubts", doubts.stream().map(Doubt::name).toArray(String[]::new))
                .param("reason", reason)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    List<MonthSummary> summaries() {
        return jdbc.sql("""
            select month, line_id, count(*) as bills, sum(amount_rupiah)::bigint as amount,
                   sum(paid_rupiah)::bigint as paid
              from billing.due
             group by month, line_id
             order by month desc, line_id
            """)
                .query((row, number) -> new MonthSummary(
                        BillingMonth.containing(row.getObject("month", LocalDate.class)),
                        new LineId(row.getObject("line_id", UUID.class)),
                        row.getInt("bills"),
                        new Rupiah(row.getLong("amount")),
                        new Rupiah(row.getLong("paid"))))
                .list();
    }

    Recomputed recompute(BillingMonth month, TariffTable tariffs) {
        return jdbc.sql("""
            select count(*) as bills, coalesce(sum(b.amount_rupiah), 0)::bigint as sent,
                   coalesce(sum(price.rupiah), 0)::bigint as now,
                   count(*) filter (where b.amount_rupiah <> price.rupiah) as different
              from billing.bill b
              join enrolment.published_term t on t.id = b.term_id
                  %s
             where b.month = :month and b.status <> 'CANCELLED'
            """.formatted(Prices.JOIN))
                .param("month", month.firstDay())
                .params(Prices.of(month, tariffs).parameters())
                .query((row, number) -> new Recomputed(
                        row.getInt("bills"),
                        new Rupiah(row.getLong("sent")),
                        new Rupiah(row.getLong("now")),
                        row.getInt("different")))
                .single();
    }
}
