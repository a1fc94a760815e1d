package id.gemet.actions.team;

import id.gemet.actions.PaperFile;
import id.gemet.actions.SignedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is known of meetings; nothing of it ever changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MeetingRows {

    private final JdbcClient jdbc;
    private final SignedRows signed;

    MeetingRows(JdbcClient jdbc, SignedRows signed) {
        this.jdbc = jdbc;
        this.signed = signed;
    }

    boolean add(MeetingId id, LocalDate on, String agenda, List<String> attended) {
        return signed.add("""
            insert into actions.meeting (id, office_id, held_on, agenda, attended, by_user, by_name, at)
            values (:id, access.current_office(), :on, :agenda, :attended::text[], :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("on", on)
                        .param("agenda", agenda)
                        .param("attended", attended.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Refused by the database for whoever was not on the team on that day. */
    void addMember(MeetingId id, Member member) {
        jdbc.sql("""
            insert into actions.meeting_member (meeting_id, member_id, version, office_id)
            values (:id, :member, :version, access.current_office())
            """)
                .param("id", id.value())
                .param("member", member.id().value())
                .param("version", member.version())
                .update();
    }

    /** False when its minutes are here already. */
    boolean addMinutes(MeetingId id, String fileName, byte[] sealed) {
        return signed.add("""
            insert into actions.meeting_minutes (meeting_id, office_id, file_name, sealed, by_user, by_name, at)
            values (:id, access.current_office(), :file, :sealed, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("file", fileName)
                        .param("sealed", sealed)
                        .update()
                == 1;
    }

    boolean addDecision(UUID id, MeetingId meeting, String what, String owner, Optional<Member> member) {
        return signed.add("""
            insert into actions.decision (id, meeting_id, office_id, what, owner, owner_id, owner_version, by_user,
                                          by_name, at)
            values (:id, :meeting, access.current_office(), :what, :owner, :member, :version, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id)
                        .param("meeting", meeting.value())
                        .param("what", what)
                        .param("owner", owner)
                        .param("member", member.map(each -> each.id().value()).orElse(null))
                        .param("version", member.map(Member::version).orElse(null))
                        .update()
                == 1;
    }

    /** False when that version is there already. */
    boolean addDue(UUID decision, int version, LocalDate due, String reason) {
        return signed.add("""
            insert into actions.decision_due (decision_id, version, office_id, due_on, reason, by_user, by_name, at)
            values (:decision, :version, access.current_office(), :due, :reason, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("decision", decision)
                        .param("version", version)
                        .param("due", due)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** False when it ended before. */
    boolean addDropped(UUID decision, String why) {
        return signed.add("""
            insert into actions.decision_end (decision_id, office_id, done, why, by_user, by_name, at)
            values (:decision, access.current_office(), false, :why, :user, :name, :at)
                on conflict do nothing
            """).param("decision", decision).param("why", why).update() == 1;
    }

    /** False when it ended before. */
    boolean addDone(UUID decision, Shown shown, Optional<byte[]> sealed) {
        return signed.add("""
            insert into actions.decision_end (decision_id, office_id, done, why, reference, file_name, sealed, by_user,
                                              by_name, at)
            values (:decision, access.current_office(), true, :how, :reference, :file, :sealed, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("decision", decision)
                        .param("how", shown.how())
                        .param("reference", shown.reference().orElse(null))
                        .param("file", shown.file().map(PaperFile::name).orElse(null))
                        .param("sealed", sealed.orElse(null))
                        .update()
                == 1;
    }

    boolean hasEnded(UUID decision) {
        return jdbc.sql("select exists (select from actions.decision_end where decision_id = :decision)")
                .param("decision", decision)
                .query(Boolean.class)
                .single();
    }
}
