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

/** What the acceleration team decides, and what comes of it; nothing written down changes. */
@Service
@Transactional
public class Meetings {

    /** How many decisions are overdue, and since when the first of them. */
    public record Late(long decisions, Optional<LocalDate> dueSince) {}

    private final MeetingRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    Meetings(MeetingRows rows, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param key drawn with the form, so that sending it twice writes it down once */
    public MeetingId hold(UUID key, LocalDate on, String agenda, List<String> attended) {
        var id = new MeetingId(key);
        if (rows.add(id, on, agenda.strip(), attended)) {
            trail.record("actions.meeting", "meeting:" + id, "on " + on);
        }
        return id;
    }

    /** @param key as for a meeting */
    public void decide(UUID key, MeetingId meeting, String what, String owner, LocalDate due) {
        if (rows.addDecision(key, meeting, what.strip(), owner.strip())) {
            rows.addDue(key, 1, due, "");
            trail.record("actions.decision", "decision:" + key, "by " + due);
        }
    }

    /** To a later day. False when it ended already, or somebody put it off in the meantime. */
    public boolean putOff(TeamDecision decision, LocalDate due, String reason) {
        if (!due.isAfter(decision.dueOn())) {
            throw new IllegalArgumentException("A decision is put off, never brought forward");
        }
        rows.hold(decision.id());
        if (rows.hasEnded(decision.id())
                || !rows.addDue(decision.id(), decision.history().size() + 1, due, reason.strip())) {
            return false;
        }
        trail.record("actions.decision-due", "decision:" + decision.id(), "by " + due);
        return true;
    }

    /** False when it ended before. */
    public boolean end(TeamDecision decision, boolean done, String why) {
        rows.hold(decision.id());
        if (!rows.addEnd(decision.id(), done, why.strip())) {
            return false;
        }
        trail.record("actions.decision-end", "decision:" + decision.id(), done ? "done" : "dropped");
        return true;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Meeting> list() {
        return rows.list();
    }

    @Transactional(readOnly = true)
    public Late late() {
        var today = today();
        var due = rows.list().stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .filter(decision -> decision.state(today) == TeamDecision.State.OVERDUE)
                .map(TeamDecision::dueOn)
                .sorted()
                .toList();
        return new Late(due.size(), due.stream().findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        return rows.list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public LocalDate today() {
        return Acting.current().today(clock);
    }
}
