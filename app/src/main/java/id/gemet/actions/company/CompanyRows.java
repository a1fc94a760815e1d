package id.gemet.actions.company;

import id.gemet.actions.SignedRows;
import id.gemet.actions.team.MeetingId;
import id.gemet.funding.PayerId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is known of companies; nothing of it ever changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CompanyRows {

    private final JdbcClient jdbc;
    private final SignedRows signed;

    CompanyRows(JdbcClient jdbc, SignedRows signed) {
        this.jdbc = jdbc;
        this.signed = signed;
    }

    /** Finds the company of that name, or adds it. */
    CompanyId company(String name) {
        signed.add("""
            insert into actions.company (id, office_id, name, by_user, by_name, at)
            values (:id, access.current_office(), :company, :user, :name, :at)
                on conflict do nothing
            """).param("id", UUID.randomUUID()).param("company", name).update();
        return jdbc.sql("select id from actions.company where lower(name) = lower(:name)")
                .param("name", name)
                .query((row, number) -> new CompanyId(row.getObject("id", UUID.class)))
                .single();
    }

    /** False when that company was asked to that meeting before. */
    boolean invite(UUID id, CompanyId company, MeetingId meeting, Companies.Letter letter) {
        return signed.add("""
            insert into actions.invitation (id, company_id, meeting_id, office_id, letter, dated, owner, answer_by,
                                            by_user, by_name, at)
            values (:id, :company, :meeting, access.current_office(), :letter, :dated, :owner, :answer, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id)
                        .param("company", company.value())
                        .param("meeting", meeting.value())
                        .param("letter", letter.number().strip())
                        .param("dated", letter.dated())
                        .param("owner", letter.owner().strip())
                        .param("answer", letter.answerBy())
                        .update()
                == 1;
    }

    /** Whom the invitation with that id asked. */
    Optional<CompanyId> invitedBy(UUID id) {
        return jdbc.sql("select company_id from actions.invitation where id = :id")
                .param("id", id)
                .query((row, number) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }

    void attend(UUID invitation, String who, String reason) {
        signed.add("""
            insert into actions.attendance (invitation_id, version, office_id, who, reason, by_user, by_name, at)
            select :invitation, coalesce(max(version), 0) + 1, access.current_office(), :who, :reason, :user, :name, :at
              from actions.attendance where invitation_id = :invitation
            """)
                .param("invitation", invitation)
                .param("who", who)
                .param("reason", reason)
                .update();
    }

    void tie(CompanyId company, Optional<PayerId> payer) {
        signed.add("""
            insert into actions.company_payer (company_id, version, office_id, payer_id, by_user, by_name, at)
            select :company, coalesce(max(version), 0) + 1, access.current_office(), :payer, :user, :name, :at
              from actions.company_payer where company_id = :company
            """)
                .param("company", company.value())
                .param("payer", payer.map(PayerId::value).orElse(null), Types.OTHER)
                .update();
    }

    boolean note(UUID id, CompanyId company, LocalDate on, String said, String owner, Optional<LocalDate> nextOn) {
        return signed.add("""
            insert into actions.follow_up (id, company_id, office_id, said_on, said, owner, next_on, by_user, by_name, at)
            values (:id, :company, access.current_office(), :on, :said, :owner, :next, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id)
                        .param("company", company.value())
                        .param("on", on)
                        .param("said", said)
                        .param("owner", owner)
                        .param("next", nextOn.orElse(null), Types.DATE)
                        .update()
                == 1;
    }
}
