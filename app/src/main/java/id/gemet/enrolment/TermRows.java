package id.gemet.enrolment;

import id.gemet.access.Acting;
import id.gemet.funding.CommitmentId;
import id.gemet.funding.ProposalId;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Terms as stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TermRows {

    /** A row of a batch as the insurer's answer finds it. */
    record Waiting(TermId term, String nikIndexHex, String answer, CommitmentId commitment) {}

    private static final String NOTE_ENDING = """
        , noted as (
            insert into enrolment.ending (office_id, company_id, term_id, worker_id, line_id, kelurahan_code, freed, why,
                                          reason, by_user, by_name, at)
            select office_id, company_id, id, worker_id, line_id, kelurahan_code, freed, :why, :reason, :user, :name, :at
              from ended
        )
        select commitment_id from ended
        """;

    private final JdbcClient jdbc;

    TermRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pending term for every commitment that has none and whose months are not over; returns how many were made. */
    int addForCommitments(BillingMonth now) {
        return adding("").param("month", now.firstDay()).update();
    }

    /** The same for these workers alone. */
    int addForCommitments(BillingMonth now, Collection<WorkerId> workers) {
        return adding("and c.worker_id = any (:workers::uuid[])")
                .param("month", now.firstDay())
                .param("workers", texts(workers))
                .update();
    }

    private JdbcClient.StatementSpec adding(String whose) {
        return jdbc.sql("""
            insert into enrolment.term (office_id, company_id, worker_id, identity_id, commitment_id, line_id,
                                        payer_id, payer_kind, programme, months, monthly_rupiah, sector,
                                        kelurahan_code, occupation, shown_as)
            select c.office_id, c.company_id, c.worker_id, c.identity_id, c.id, c.line_id, c.payer_id, c.payer_kind,
                   c.programme, c.months, c.monthly_rupiah, c.sector, c.kelurahan_code, c.occupation, c.shown_as
              from funding.published_commitment c
             where c.status = 'RESERVED' and upper(c.months) > :month
               and not exists (select from enrolment.term t where t.commitment_id = c.id) %s
             order by c.identity_id
                on conflict do nothing
            """.formatted(whose));
    }

    List<Waiting> ofBatch(BatchId id) {
        return jdbc.sql("""
            select r.term_id, coalesce(encode(r.nik_index, 'hex'), '') as nik_index, r.answer, t.commitment_id
              from enrolment.batch_row r
              join enrolment.term t on t.id = r.term_id
             where r.batch_id = :id
            """)
                .param("id", id.value())
                .query((row, number) -> new Waiting(
                        new TermId(row.getObject("term_id", UUID.class)),
                        row.getString("nik_index"),
                        row.getString("answer"),
                        new CommitmentId(row.getObject("commitment_id", UUID.class))))
                .list();
    }

    void activate(List<TermId> terms, List<String> sealedKpjHex, List<String> kpjIndexHex) {
        jdbc.sql("""
            update enrolment.term t
               set status = 'ACTIVE', kpj = decode(answer.kpj, 'hex'), kpj_index = decode(answer.kpj_index, 'hex')
              from unnest(:terms::uuid[], :kpj::text[], :indexes::text[]) as answer (term, kpj, kpj_index)
             where t.id = answer.term and t.status = 'PENDING'
            """)
                .param("terms", texts(terms))
                .param("kpj", sealedKpjHex.toArray(String[]::new))
                .param("indexes", kpjIndexHex.toArray(String[]::new))
                .update();
        answered(terms, "ACCEPTED", terms.stream().map(term -> "").toList());
    }

    void reject(List<TermId> terms, List<String> reasons) {
        jdbc.sql("""
            update enrolment.term t
               set status = 'REJECTED', reason = answer.reason
              from unnest(:terms::uuid[], :reasons::text[]) as answer (term, reason)
             where t.id = answer.term and t.status = 'PENDING'
            """)
                .param("terms", texts(terms))
                .param("reasons", reasons.toArray(String[]::new))
                .update();
        answered(terms, "REJECTED", reasons);
    }

    private void answered(List<TermId> terms, String answer, List<String> reasons) {
        jdbc.sql("""
            update enrolment.batch_row r
               set answer = :answer, reason = answer.reason
              from unnest(:terms::uuid[], :reasons::text[]) as answer (term, reason)
             where r.term_id = answer.term
            """)
                .param("answer", answer)
                .param("terms", texts(terms))
                .param("reasons", reasons.toArray(String[]::new))
                .update();
    }

    /** Empty when the term is rejected, or is over by then anyway. */
    Optional<CommitmentId> shorten(TermId id, BillingMonth last, EndReason why, String reason, Instant now) {
        return ending("""
            with before as (
                select id, months from enrolment.term where id = :id and status in ('PENDING', 'ACTIVE') for update
            ), ended as (
                update enrolment.term t
                   set months = daterange(lower(before.months), :after), reason = :reason
                  from before
                 where t.id = before.id and lower(before.months) < :after and :after < upper(before.months)
                returning t.id, t.office_id, t.company_id, t.worker_id, t.line_id, t.kelurahan_code, t.commitment_id,
                          daterange(:after, upper(before.months)) as freed
            )
            """, last, why, reason, now)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CommitmentId::new);
    }

    /** An active participant of a proposal, and what the new line set aside for them. */
    @SuppressWarnings("ArrayRecordComponent") // sealed bytes, never compared
    record GoingOver(TermId term, CommitmentId commitment, byte[] sealedKpj) {}

    /** The term that follows on, with the number sealed for it. */
    @SuppressWarnings("ArrayRecordComponent") // sealed bytes, never compared
    record Following(TermId id, GoingOver from, byte[] sealedKpj) {}

    List<GoingOver> goingOver(ProposalId proposal) {
        return jdbc.sql("""
            select distinct on (t.worker_id) t.id, c.id as commitment_id, t.kpj
              from funding.published_proposed_person person
              join funding.published_proposal p on p.id = person.proposal_id
              join enrolment.term t on t.worker_id = person.worker_id and t.status = 'ACTIVE'
                                   and upper(t.months) >= lower(p.months)
              join funding.published_commitment c
                on c.worker_id = person.worker_id and c.line_id = p.line_id and c.status = 'RESERVED'
               and c.months = p.months
             where p.id = :proposal
             order by t.worker_id, lower(t.months)
            """)
                .param("proposal", proposal.value())
                .query((row, number) -> new GoingOver(
                        new TermId(row.getObject("id", UUID.class)),
                        new CommitmentId(row.getObject("commitment_id", UUID.class)),
                        row.getBytes("kpj")))
                .list();
    }

    /** What covers the proposal's people on other lines ends before the month, and what would begin later never does. */
    void leaveBefore(ProposalId proposal, BillingMonth first, String reason) {
        jdbc.sql("""
            update enrolment.term t
               set months = case when lower(t.months) < :first then daterange(lower(t.months), :first) else t.months end,
                   status = case when lower(t.months) < :first then t.status else 'REJECTED' end,
                   reason = case when lower(t.months) < :first then t.reason else :reason end
              from funding.published_proposed_person person
             where person.proposal_id = :proposal and t.worker_id = person.worker_id
               and t.status in ('PENDING', 'ACTIVE') and upper(t.months) > :first
            """)
                .param("proposal", proposal.value())
                .param("first", first.firstDay())
                .param("reason", reason)
                .update();
    }

    void addActive(List<Following> following) {
        jdbc.sql("""
            insert into enrolment.term (id, office_id, company_id, worker_id, identity_id, commitment_id, line_id,
                                        payer_id, payer_kind, programme, months, monthly_rupiah, sector,
                                        kelurahan_code, occupation, shown_as, status, kpj, kpj_index)
            select n.id, c.office_id, c.company_id, c.worker_id, c.identity_id, c.id, c.line_id, c.payer_id, c.payer_kind,
                   c.programme, c.months, c.monthly_rupiah, c.sector, c.kelurahan_code, c.occupation, c.shown_as,
                   'ACTIVE', n.kpj, before.kpj_index
              from unnest(:ids::uuid[], :terms::uuid[], :commitments::uuid[], :kpjs::bytea[])
                   as n (id, term, commitment, kpj)
              join funding.published_commitment c on c.id = n.commitment
              join enrolment.term before on before.id = n.term
            """)
                .param("ids", texts(following.stream().map(Following::id).toList()))
                .param(
                        "terms",
                        texts(following.stream().map(next -> next.from().term()).toList()))
                .param(
                        "commitments",
                        texts(following.stream()
                                .map(next -> next.from().commitment())
                                .toList()))
                .param("kpjs", following.stream().map(Following::sealedKpj).toArray(byte[][]::new))
                .update();
    }

    /**
     * Those of these workers' terms that would begin after the month come under cover no more.
     *
     * @param pendingToo nor does what the insurer has not accepted, though it would have begun by then
     */
    List<CommitmentId> cancelAfter(
            Collection<WorkerId> workers,
            BillingMonth last,
            boolean pendingToo,
            EndReason why,
            String reason,
            Instant now) {
        return ending("""
            with ended as (
                update enrolment.term
                   set status = 'REJECTED', reason = :reason
                 where worker_id = any (:workers::uuid[])
                   and (status = 'ACTIVE' and lower(months) >= :after
                        or status = 'PENDING' and (lower(months) >= :after or :pending))
                returning id, office_id, company_id, worker_id, line_id, kelurahan_code, commitment_id, months as freed
            )
            """, last, why, reason, now)
                .param("workers", texts(workers))
                .param("pending", pendingToo)
                .query((row, number) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
                .list();
    }

    /** Writes down what the statement before ended, in the same breath. */
    private JdbcClient.StatementSpec ending(
            String ended, BillingMonth last, EndReason why, String reason, Instant now) {
        var actor = Acting.current();
        return jdbc.sql(ended + NOTE_ENDING)
                .param("after", last.plusMonths(1).firstDay())
                .param("why", why.name())
                .param("reason", reason)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", now.atOffset(ZoneOffset.UTC));
    }

    /** Terms of these workers, active or to be, that last beyond the month. */
    List<TermId> lasting(Collection<WorkerId> workers, BillingMonth month) {
        return jdbc.sql("""
            select id from enrolment.term
             where worker_id = any (:workers::uuid[]) and status in ('PENDING', 'ACTIVE') and upper(months) > :after
             order by id
            """)
                .param("workers", texts(workers))
                .param("after", month.plusMonths(1).firstDay())
                .query((row, number) -> new TermId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The rejected of a batch by line, and the months that were meant for them from the given one on. */
    List<Replacements.Rejected> vacancies(BatchId id, BillingMonth from) {
        return jdbc.sql("""
            select t.line_id, greatest(lower(t.months), :from) as first_day, upper(t.months) - 1 as last_day,
                   count(*) as people
              from enrolment.batch_row r
              join enrolment.term t on t.id = r.term_id
             where r.batch_id = :id and r.answer = 'REJECTED' and upper(t.months) > :from
             group by 1, 2, 3
             order by 1, 2, 3
            """)
                .param("id", id.value())
                .param("from", from.firstDay())
                .query((row, number) -> Replacements.rejected(
                        row.getObject("line_id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("people")))
                .list();
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }
}
