package id.gemet.actions.team;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is and was on the acceleration team; nothing written down changes. */
@Service
@Transactional
public class TeamMembers {

    private final MemberRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    TeamMembers(MemberRows rows, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param key drawn with the form, so that sending it twice appoints once */
    public MemberId appoint(UUID key, Appointment said) {
        var id = new MemberId(key);
        if (rows.add(id)) {
            rows.addVersion(id, 1, said);
            trail.record("actions.member", "member:" + id, said.duty() + " from " + said.since());
        }
        return id;
    }

    /** False when somebody changed it in the meantime; what is so already stays. */
    public boolean change(Member known, Appointment said) {
        if (known.now().equals(said)) {
            return true;
        }
        if (!rows.addVersion(known.id(), known.version() + 1, said)) {
            return false;
        }
        trail.record(
                "actions.member-change",
                "member:" + known.id(),
                said.duty() + " from " + said.since()
                        + said.until().map(day -> " until " + day).orElse(""));
        return true;
    }

    /** Those on the team first. */
    @Transactional(readOnly = true)
    public List<Member> list() {
        return rows.list().stream().sorted(Member.byRank(today())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Member> find(MemberId id) {
        return rows.list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public LocalDate today() {
        return Acting.current().today(clock);
    }
}
