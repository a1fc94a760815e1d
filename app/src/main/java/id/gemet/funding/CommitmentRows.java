package id.gemet.funding;

import id.gemet.funding.Decision.AlreadyFunded;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The commitments as stored. The exclusion constraint decides whom two payers wanted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommitmentRows {

    /** People, and their money for all their months together. */
    record Total(int people, Rupiah amount) {}

    /** What a line gets back. */
    record Freed(LineId line, Rupiah amount, int people) {}

    private final JdbcClient jdbc;

    CommitmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What lines have set aside for the month and those after it. */
    Map<LineId, Rupiah> reservedFrom(BillingMonth month) {
        var found = new HashMap<LineId, Rupiah>();
        jdbc.sql("""
            select line_id,
                   sum(monthly_rupiah * funding.count_months(months * daterange(:month, null)))::bigint as amount
              from funding.commitment
             where status = 'RESERVED' and upper(months) > :month
             group by line_id
            """).param("month", month.firstDay()).query(row -> {
            found.put(new LineId(row.getObject("line_id", UUID.class)), new Rupiah(row.getLong("amount")));
        });
        return found;
    }

    /** The most people the line pays for in any one of the months. */
    int mostInAMonth(LineId line, MonthRange months) {
        return peopleByMonth(line, months).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** How many people the line pays for; months without anybody are missing. */
    Map<BillingMonth, Integer> peopleByMonth(LineId line, MonthRange months) {
        var people = new HashMap<BillingMonth, Integer>();
        jdbc.sql("""
            select m::date as month, count(*) as people
              from generate_series(lower(:months::daterange), upper(:months::daterange) - 1, interval '1 month') m
              join funding.commitment c on c.line_id = :line and c.status = 'RESERVED' and c.months @> m::date
             group by m
            """)
                .param("months", months.toRange())
                .param("line", line.value())
                .query(row -> {
                    people.put(BillingMonth.containing(row.getObject("month", LocalDate.class)), row.getInt("people"));
                });
        return people;
    }

    /** Skips whoever is paid for by now; in the order of identities, so that two such inserts wait but never deadlock. */
    Total insertFrom(ProposalId proposal) {
        return jdbc.sql("""
            with made as (
                insert into funding.commitment (office_id, company_id, line_id, proposal_id, worker_id, identity_id,
                                                programme, months, monthly_rupiah, sector, kelurahan_code,
                                                occupation, shown_as, made_at)
                select p.office_id, p.company_id, p.line_id, p.id, person.worker_id, person.identity_id,
                       p.programme, p.months, person.monthly_rupiah, person.sector, person.kelurahan_code,
                       person.occupation, person.shown_as, p.decided_at
                  from funding.proposal p
                  join funding.proposed_person person on person.proposal_id = p.id
                 where p.id = :proposal
                 order by person.identity_id
                    on conflict do nothing
                returning monthly_rupiah
            )
            select count(*) as people,
                   coalesce(sum(made.monthly_rupiah * :months), 0)::bigint as amount
              from made
            """)
                .param("proposal", proposal.value())
                .param("months", monthsOf(proposal))
                .query((row, number) -> new Total(row.getInt("people"), new Rupiah(row.getLong("amount"))))
                .single();
    }

    /** The people of an approved proposal who got no commitment from it, and why. */
    List<AlreadyFunded> refusedOf(ProposalId proposal) {
        return jdbc.sql("""
            with refused as (
                select person.worker_id, person.identity_id, person.shown_as, p.programme, p.months
                  from funding.proposal p
                  join funding.proposed_person person on person.proposal_id = p.id
                 where p.id = :proposal
                   and not exists (select from funding.commitment c
                                    where c.proposal_id = p.id and c.worker_id = person.worker_id)
            )
            select refused.worker_id, refused.shown_as, standing.payer_name, standing.through
              from refused
              join funding.already_funded((select array_agg(identity_id) from refused),
                                          (select max(programme) from refused),
                                          (select months from refused limit 1)) standing using (identity_id)
            """)
                .param("proposal", proposal.value())
                .query((row, number) -> new AlreadyFunded(
                        row.getObject("worker_id", UUID.class),
                        row.getString("shown_as"),
                        Optional.ofNullable(row.getString("payer_name")),
                        BillingMonth.containing(row.getObject("through", LocalDate.class))))
                .list();
    }

    /** Lets go of live commitments; the sums per line are what was set aside for them. */
    List<Freed> release(Collection<CommitmentId> ids, String reason) {
        return jdbc.sql("""
            with released as (
                update funding.commitment set status = 'RELEASED', reason = :reason
                 where id = any (:ids::uuid[]) and status = 'RESERVED'
                returning line_id, monthly_rupiah * funding.count_months(months) as amount
            )
            select line_id, sum(amount)::bigint as amount, count(*) as people from released group by line_id
             order by line_id
            """)
                .param("ids", ids.stream().map(CommitmentId::toString).toArray(String[]::new))
                .param("reason", reason)
                .query((row, number) -> new Freed(
                        new LineId(row.getObject("line_id", UUID.class)),
                        new Rupiah(row.getLong("amount")),
                        row.getInt("people")))
                .list();
    }

    /** Lets go of the months after the last; empty when there are none. */
    Optional<Freed> shorten(CommitmentId id, BillingMonth last, String reason) {
        return jdbc.sql("""
            with before as (
                select id, months from funding.commitment where id = :id and status = 'RESERVED' for update
            ), shortened as (
                update funding.commitment c
                   set months = daterange(lower(before.months), :after), reason = :reason
                  from before
                 where c.id = before.id and lower(before.months) < :after and :after < upper(before.months)
                returning c.line_id,
                          c.monthly_rupiah * (funding.count_months(before.months) - funding.count_months(c.months))
                          as amount
            )
            select line_id, amount from shortened
            """)
                .param("id", id.value())
                .param("after", last.plusMonths(1).firstDay())
                .param("reason", reason)
                .query((row, number) -> new Freed(
                        new LineId(row.getObject("line_id", UUID.class)), new Rupiah(row.getLong("amount")), 1))
                .optional();
    }

    /**
     * Those of the workers who stay covered when another line pays for these months: paid for up to the first of them or
     * from it on, by none but other lines, and no longer than through the last.
     */
    List<WorkerId> unbroken(Collection<WorkerId> workers, LineId to, MonthRange months) {
        return jdbc.sql("""
            select worker_id from funding.commitment
             where worker_id = any (:workers::uuid[]) and status = 'RESERVED' and upper(months) >= :first
             group by worker_id
            having min(lower(months)) <= :first and max(upper(months)) <= :after
               and not bool_or(line_id = :to and upper(months) > :first)
            """)
                .param("workers", workers.stream().map(WorkerId::toString).toArray(String[]::new))
                .param("to", to.value())
                .param("first", months.first().firstDay())
                .param("after", months.last().plusMonths(1).firstDay())
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** Of whom it takes people, and its own. */
    List<LineId> linesOf(ProposalId proposal) {
        return jdbc.sql("""
            select line_id from funding.proposal where id = :proposal
             union
            select c.line_id
              from funding.proposed_person person
              join funding.proposal p on p.id = person.proposal_id
              join funding.commitment c on c.worker_id = person.worker_id and c.status = 'RESERVED'
                                       and upper(c.months) > lower(p.months)
             where p.id = :proposal
            """)
                .param("proposal", proposal.value())
                .query((row, number) -> new LineId(row.getObject("line_id", UUID.class)))
                .list();
    }

    /** Lets go of what others set aside for the proposal's people from its first month on. */
    List<Freed> cutFor(Proposal proposal) {
        return jdbc.sql("""
            with before as (
                select c.id, c.months
                  from funding.commitment c
                  join funding.proposed_person person
                    on person.proposal_id = :proposal and person.worker_id = c.worker_id
                 where c.status = 'RESERVED' and upper(c.months) > :first
                 order by c.id
                   for update of c
            ), cut as (
                update funding.commitment c
                   set months = case when lower(before.months) < :first then daterange(lower(before.months), :first)
                                     else before.months end,
                       status = case when lower(before.months) < :first then 'RESERVED' else 'RELEASED' end,
                       reason = :paper,
                       gone_over = :proposal
                  from before
                 where c.id = before.id
                returning c.line_id,
                          c.monthly_rupiah * funding.count_months(before.months * daterange(:first, null)) as amount
            )
            select line_id, sum(amount)::bigint as amount, count(*) as people from cut group by line_id order by line_id
            """)
                .param("proposal", proposal.id().value())
                .param("first", proposal.months().first().firstDay())
                .param("paper", proposal.handsOver())
                .query((row, number) -> new Freed(
                        new LineId(row.getObject("line_id", UUID.class)),
                        new Rupiah(row.getLong("amount")),
                        row.getInt("people")))
                .list();
    }

    List<FundedPerson> ofLine(LineId line, int limit) {
        return jdbc.sql("""
            select shown_as, coalesce(kelurahan_code, '') as kelurahan, coalesce(occupation, '') as occupation, months
              from funding.commitment
             where line_id = :line and status = 'RESERVED'
             order by kelurahan, shown_as, id
             limit :limit
            """)
                .param("line", line.value())
                .param("limit", limit)
                .query((row, number) -> new FundedPerson(
                        row.getString("shown_as"),
                        row.getString("kelurahan"),
                        row.getString("occupation"),
                        MonthRange.parse(row.getString("months"))))
                .list();
    }

    int countOfLine(LineId line) {
        return jdbc.sql("select count(*) from funding.commitment where line_id = :line and status = 'RESERVED'")
                .param("line", line.value())
                .query(Integer.class)
                .single();
    }

    private int monthsOf(ProposalId proposal) {
        return jdbc.sql("select funding.count_months(months) from funding.proposal where id = :id")
                .param("id", proposal.value())
                .query(Integer.class)
                .single();
    }
}
