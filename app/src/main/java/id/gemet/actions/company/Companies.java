package id.gemet.actions.company;

import id.gemet.access.Acting;
import id.gemet.actions.SignedRows;
import id.gemet.actions.team.MeetingId;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.PayerId;
import id.gemet.funding.pledge.PayerPledges;
import id.gemet.funding.pledge.Pledges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The companies asked to a meeting and what became of it. What they promised and kept is never written down here: it is
 * their payer's.
 */
@Service
@Transactional
public class Companies {

    /** How many companies somebody should have got back to by now, and since when the first of them. */
    public record Late(long companies, Optional<LocalDate> dueSince) {}

    /** @param company its name; the same name, however written, is the same company */
    public record Letter(String company, String number, LocalDate dated, String owner, LocalDate answerBy) {}

    private final CompanyRows rows;
    private final CompanyReading reading;
    private final SignedRows signed;
    private final Pledges pledges;
    private final AuditTrail trail;
    private final Clock clock;

    Companies(
            CompanyRows rows,
            CompanyReading reading,
            SignedRows signed,
            Pledges pledges,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.signed = signed;
        this.pledges = pledges;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Empty when the company was asked to that meeting before.
     *
     * @param key drawn with the form, so that sending it twice writes it down once
     */
    public Optional<CompanyId> invite(UUID key, MeetingId meeting, Letter letter) {
        signed.hold("company", key);
        var before = rows.invitedBy(key);
        if (before.isPresent()) {
            return before;
        }
        var company = rows.company(letter.company().strip());
        if (!rows.invite(key, company, meeting, letter)) {
            return Optional.empty();
        }
        trail.record("actions.invitation", "company:" + company, letter.number());
        return Optional.of(company);
    }

    /**
     * Whether somebody came, and who. False when it was written down before and no reason says why that was wrong.
     *
     * @param who empty when nobody came
     */
    public boolean attend(Invitation invitation, String who, String reason) {
        signed.hold("company", invitation.id());
        var last = reading.attendance(invitation.id());
        var named = who.strip();
        if (last.isPresent() && last.get().who().equals(named)) {
            return true;
        }
        if (last.isPresent() && reason.isBlank()) {
            return false;
        }
        rows.attend(invitation.id(), named, last.isPresent() ? reason.strip() : "");
        trail.record("actions.attendance", "invitation:" + invitation.id(), named.isEmpty() ? "absent" : "came");
        return true;
    }

    /** Empty: it is no payer. False when another company is that payer. */
    public boolean tie(CompanyId company, Optional<PayerId> payer) {
        signed.hold("company", company.value());
        payer.ifPresent(wanted -> signed.hold("company", wanted.value()));
        var all = reading.list();
        if (payer.isPresent()
                && all.stream()
                        .anyMatch(other ->
                                !other.id().equals(company) && other.payer().equals(payer))) {
            return false;
        }
        if (all.stream()
                .noneMatch(each -> each.id().equals(company) && each.payer().equals(payer))) {
            rows.tie(company, payer);
            trail.record(
                    "actions.company-payer",
                    "company:" + company,
                    payer.map(PayerId::toString).orElse("none"));
        }
        return true;
    }

    /**
     * What was said, and who acts next.
     *
     * @param key as for an invitation
     */
    public void note(UUID key, CompanyId company, LocalDate on, String said, String owner, Optional<LocalDate> nextOn) {
        if (rows.note(key, company, on, said.strip(), owner.strip(), nextOn)) {
            trail.record("actions.follow-up", "company:" + company, "on " + on);
        }
    }

    /** Who has not answered first, the longest waiting ahead; then who is behind, by rupiah. */
    @Transactional(readOnly = true)
    public List<CompanyStanding> list() {
        var today = today();
        var promised = PayerPledges.of(pledges.list(), today).stream()
                .collect(Collectors.toMap(theirs -> theirs.payer().id(), Function.identity()));
        return reading.list().stream()
                .map(company -> new CompanyStanding(company, company.payer().map(promised::get), today))
                .sorted(CompanyStanding.ORDER)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CompanyStanding> find(CompanyId id) {
        return list().stream().filter(each -> each.company().id().equals(id)).findFirst();
    }

    @Transactional(readOnly = true)
    public int count() {
        return reading.count();
    }

    @Transactional(readOnly = true)
    public Late late() {
        var today = today();
        var due = reading.list().stream()
                .filter(company -> company.daysLate(today) > 0)
                .flatMap(company -> company.dueOn().stream())
                .sorted()
                .toList();
        return new Late(due.size(), due.stream().findFirst());
    }

    public LocalDate today() {
        return Acting.current().today(clock);
    }
}
