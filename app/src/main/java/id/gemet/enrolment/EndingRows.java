package id.gemet.enrolment;

import id.gemet.funding.LineId;
import id.gemet.funding.Proposal;
import id.gemet.funding.ProposalId;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose cover ended early, and who comes in their place. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EndingRows {

    /** Somebody whose cover ended. */
    record Ended(WorkerId worker, EndReason why) {}

    private final JdbcClient jdbc;

    EndingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Freed months from the given one on that no proposal offers to anybody, the nearest first. */
    List<Vacancy> vacancies(BillingMonth from) {
        return jdbc.sql("""
            select e.line_id, l.payer_name || ' · ' || l.name as line_name,
                   greatest(lower(e.freed), :from) as first_day, upper(e.freed) - 1 as last_day,
                   array_agg(e.id order by e.id) as endings,
                   (select count(distinct r.proposal_id) from enrolment.replacement r
                     where r.ending_id = any (array_agg(e.id))) as attempts
              from enrolment.ending e
              join funding.published_line l on l.id = e.line_id
             where upper(e.freed) > :from
               and not exists (select from enrolment.replacement r
                                 join funding.published_proposal p on p.id = r.proposal_id
                                where r.ending_id = e.id and p.status <> 'RETURNED')
             group by 1, 2, 3, 4
             order by 3, 4, 2, 1
            """)
                .param("from", from.firstDay())
                .query(EndingRows::vacancy)
                .list();
    }

    void offer(List<UUID> endings, ProposalId proposal) {
        jdbc.sql("""
            insert into enrolment.replacement (ending_id, proposal_id, office_id, company_id)
            select id, :proposal, office_id, company_id from enrolment.ending where id = any (:endings::uuid[])
                on conflict do nothing
            """)
                .param("proposal", proposal.value())
                .param("endings", endings.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Whom an undecided proposal offers a place already. */
    Set<WorkerId> underOffer() {
        return jdbc
                .sql("""
            select distinct person.worker_id
              from funding.published_proposed_person person
              join funding.published_proposal p on p.id = person.proposal_id and p.status = 'PROPOSED'
             where exists (select from enrolment.replacement r where r.proposal_id = p.id)
            """)
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The newest first. */
    List<Replaced> offered() {
        return jdbc.sql("""
            select p.id, p.payer_name || ' · ' || p.line_name as line_name, p.months::text as months, p.people, p.status
              from funding.published_proposal p
             where exists (select from enrolment.replacement r where r.proposal_id = p.id)
             order by p.proposed_at desc, p.id
            """)
                .query((row, number) -> new Replaced(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getString("line_name"),
                        MonthRange.parse(row.getString("months")),
                        row.getInt("people"),
                        Proposal.Status.valueOf(row.getString("status"))))
                .list();
    }

    /** In whose places the proposal's people come, the earliest first. */
    List<Ended> endedFor(ProposalId proposal) {
        return jdbc.sql("""
            select e.worker_id, e.why
              from enrolment.replacement r
              join enrolment.ending e on e.id = r.ending_id
             where r.proposal_id = :proposal
             order by e.id
            """)
                .param("proposal", proposal.value())
                .query((row, number) -> new Ended(
                        new WorkerId(row.getObject("worker_id", UUID.class)), EndReason.valueOf(row.getString("why"))))
                .list();
    }

    /** Whom the proposal names, by rank; once it is approved only those for whom money is set aside. */
    List<WorkerId> comingIn(ProposalId proposal) {
        return jdbc.sql("""
            select person.worker_id
              from funding.published_proposed_person person
              join funding.published_proposal p on p.id = person.proposal_id
             where p.id = :proposal and (p.status <> 'APPROVED' or person.funded)
             order by person.rank
            """)
                .param("proposal", proposal.value())
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    private static Vacancy vacancy(ResultSet row, int number) throws SQLException {
        return new Vacancy(
                new LineId(row.getObject("line_id", UUID.class)),
                row.getString("line_name"),
                new MonthRange(
                        BillingMonth.containing(row.getObject("first_day", LocalDate.class)),
                        BillingMonth.containing(row.getObject("last_day", LocalDate.class))),
                Arrays.asList((UUID[]) row.getArray("endings").getArray()),
                row.getInt("attempts"));
    }
}
