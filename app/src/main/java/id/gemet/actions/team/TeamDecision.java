package id.gemet.actions.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a meeting decided that somebody should do.
 *
 * @param owner an office or a person, as they are called
 * @param member the owner, if one of the team
 * @param history the day it is due now, last; at least one
 * @param end empty while it is open
 */
public record TeamDecision(
        UUID id, String what, String owner, Optional<MemberId> member, List<Due> history, Optional<End> end) {

    public enum State {
        OVERDUE,
        OPEN,
        DONE,
        DROPPED
    }

    /** @param reason why the day before did not stay; empty in the first */
    public record Due(LocalDate on, String reason, String by, LocalDate since) {}

    /**
     * @param why how it was done, or why it was dropped
     * @param reference the paper that shows that it was done
     * @param fileName of the file that shows it
     */
    public record End(
            boolean done, String why, Optional<String> reference, Optional<String> fileName, String by, LocalDate on) {}

    public TeamDecision {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("A decision is due some day");
        }
        for (var turn = 1; turn < history.size(); turn++) {
            if (!history.get(turn).on().isAfter(history.get(turn - 1).on())) {
                throw new IllegalArgumentException("A decision is put off, never brought forward");
            }
        }
    }

    public LocalDate dueOn() {
        return history.getLast().on();
    }

    public State state(LocalDate today) {
        return end.map(ended -> ended.done() ? State.DONE : State.DROPPED)
                .orElse(daysLate(today) > 0 ? State.OVERDUE : State.OPEN);
    }

    /** Since the day it is due now; 0 while it is not late, and once it ended. */
    public long daysLate(LocalDate today) {
        return end.isPresent() ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn(), today));
    }

    /** By how many days it was put off since it was decided. */
    public long daysPutOff() {
        return ChronoUnit.DAYS.between(history.getFirst().on(), dueOn());
    }
}
