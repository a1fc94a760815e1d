package id.gemet.actions.company;

import id.gemet.funding.PayerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A company that was asked to a meeting.
 *
 * @param payer whose pledges are its own; empty until it is a payer
 * @param invitations the latest first; at least one
 * @param notes the latest first
 */
public record Company(
        CompanyId id, String name, Optional<PayerId> payer, List<Invitation> invitations, List<FollowUp> notes) {

    public Company {
        invitations = List.copyOf(invitations);
        notes = List.copyOf(notes);
        if (invitations.isEmpty()) {
            throw new IllegalArgumentException("A company is here because it was asked");
        }
    }

    public Invitation asked() {
        return invitations.getFirst();
    }

    /** Who acts next: as the last note says, or the invitation after it. */
    public String owner() {
        return lastNote().map(FollowUp::owner).orElse(asked().owner());
    }

    /** By when somebody acts next; empty when nothing was agreed. */
    public Optional<LocalDate> dueOn() {
        return lastNote()
                .map(FollowUp::nextOn)
                .orElseGet(() -> asked().attendance().isPresent() ? Optional.empty() : Optional.of(asked().answerBy()));
    }

    /** 0 while it is not late. */
    public long daysLate(LocalDate today) {
        return dueOn().map(due -> Math.max(0, ChronoUnit.DAYS.between(due, today)))
                .orElse(0L);
    }

    private Optional<FollowUp> lastNote() {
        return notes.stream().findFirst().filter(note -> !note.since().isBefore(asked().since()));
    }
}
