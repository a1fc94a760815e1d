package id.gemet.actions.team;

import id.gemet.access.Acting;
import id.gemet.actions.PaperFile;
import id.gemet.actions.SignedRows;
import id.gemet.audit.AuditTrail;
import id.gemet.vault.Vault;
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
    private final MeetingReading reading;
    private final SignedRows signed;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;

    Meetings(MeetingRows rows, MeetingReading reading, SignedRows signed, Vault vault, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.signed = signed;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** With guests alone. */
    public MeetingId hold(UUID key, LocalDate on, String agenda, List<String> attended) {
        return hold(key, on, agenda, List.of(), attended);
    }

    /**
     * @param key drawn with the form, so that sending it twice writes it down once
     * @param members who attended of those on the team on that day
     * @param guests as they are called
     */
    public MeetingId hold(UUID key, LocalDate on, String agenda, List<Member> members, List<String> guests) {
        if (members.isEmpty() && guests.isEmpty()) {
            throw new IllegalArgumentException("Somebody attends a meeting");
        }
        var id = new MeetingId(key);
        if (rows.add(id, on, agenda.strip(), guests)) {
            members.forEach(member -> rows.addMember(id, member));
            trail.record("actions.meeting", "meeting:" + id, "on " + on);
        }
        return id;
    }

    /** Adds its minutes, a PDF; the first ones stay. */
    public void keepMinutes(MeetingId meeting, PaperFile minutes) {
        if (!minutes.isPdf()) {
            throw new IllegalArgumentException("The minutes of a meeting are a PDF");
        }
        if (rows.addMinutes(meeting, minutes.name(), vault.seal(minutes.content(), minutesOf(meeting)))) {
            trail.record("actions.minutes", "meeting:" + meeting, minutes.name());
        }
    }

    @Transactional(readOnly = true)
    public Optional<PaperFile> minutes(Meeting meeting) {
        return meeting.minutes()
                .flatMap(name -> reading.sealedMinutes(meeting.id())
                        .map(kept -> new PaperFile(name, vault.open(kept, minutesOf(meeting.id())))));
    }

    /** For somebody outside the team to carry out. */
    public void decide(UUID key, MeetingId meeting, String what, String owner, LocalDate due) {
        decide(key, meeting, what, owner.strip(), Optional.empty(), due);
    }

    /** @param key as for a meeting */
    public void decide(UUID key, MeetingId meeting, String what, Member owner, LocalDate due) {
        decide(key, meeting, what, owner.now().called(), Optional.of(owner), due);
    }

    private void decide(
            UUID key, MeetingId meeting, String what, String owner, Optional<Member> member, LocalDate due) {
        if (rows.addDecision(key, meeting, what.strip(), owner, member)) {
            rows.addDue(key, 1, due, "");
            trail.record("actions.decision", "decision:" + key, "by " + due);
        }
    }

    /** To a later day. False when it ended already, or somebody put it off in the meantime. */
    public boolean putOff(TeamDecision decision, LocalDate due, String reason) {
        if (!due.isAfter(decision.dueOn())) {
            throw new IllegalArgumentException("A decision is put off, never brought forward");
        }
        signed.hold("decision", decision.id());
        if (rows.hasEnded(decision.id())
                || !rows.addDue(decision.id(), decision.history().size() + 1, due, reason.strip())) {
            return false;
        }
        trail.record("actions.decision-due", "decision:" + decision.id(), "by " + due);
        return true;
    }

    /** Carried out. False when it ended before. */
    public boolean carryOut(TeamDecision decision, Shown shown) {
        signed.hold("decision", decision.id());
        var sealed = shown.file().map(file -> vault.seal(file.content(), evidenceOf(decision.id())));
        return ended(decision, rows.addDone(decision.id(), shown, sealed), "done");
    }

    /** Not to be carried out. False when it ended before. */
    public boolean drop(TeamDecision decision, String why) {
        signed.hold("decision", decision.id());
        return ended(decision, rows.addDropped(decision.id(), why.strip()), "dropped");
    }

    private boolean ended(TeamDecision decision, boolean now, String how) {
        if (now) {
            trail.record("actions.decision-end", "decision:" + decision.id(), how);
        }
        return now;
    }

    /** The file that shows that it was carried out. */
    @Transactional(readOnly = true)
    public Optional<PaperFile> evidence(TeamDecision decision) {
        return decision.end()
                .flatMap(TeamDecision.End::fileName)
                .flatMap(name -> reading.sealedEvidence(decision.id())
                        .map(kept -> new PaperFile(name, vault.open(kept, evidenceOf(decision.id())))));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Meeting> list() {
        return reading.list();
    }

    @Transactional(readOnly = true)
    public Late late() {
        var today = today();
        var due = reading.list().stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .filter(decision -> decision.state(today) == TeamDecision.State.OVERDUE)
                .map(TeamDecision::dueOn)
                .sorted()
                .toList();
        return new Late(due.size(), due.stream().findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        return reading.list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public LocalDate today() {
        return Acting.current().today(clock);
    }

    private static String minutesOf(MeetingId meeting) {
        return "minutes of meeting " + meeting;
    }

    private static String evidenceOf(UUID decision) {
        return "evidence of decision " + decision;
    }
}
