package id.gemet.actions.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Part of an action plan.
 *
 * @param history the terms it has now, last; at least one
 * @param proof empty until it is done
 */
public record Step(UUID id, String title, List<Terms> history, Optional<Proof> proof) {

    public enum State {
        OPEN,
        OVERDUE,
        DONE
    }

    /** The document that shows that the step was taken. */
    public record Proof(Terms.Paper paper, String fileName, String by, LocalDate on) {}

    public Step {
        history = List.copyOf(history);
    }

    public Terms terms() {
        return history.getLast();
    }

    public State state(LocalDate today) {
        if (proof.isPresent()) {
            return State.DONE;
        }
        return daysLate(today) > 0 ? State.OVERDUE : State.OPEN;
    }

    /** Since the day it is due now; 0 while it is not late, and once it is done. */
    public long daysLate(LocalDate today) {
        return proof.isPresent() ? 0 : Math.max(0, ChronoUnit.DAYS.between(terms().dueOn(), today));
    }

    /** By how many days it was put off since it was promised. */
    public long daysPutOff() {
        return ChronoUnit.DAYS.between(history.getFirst().dueOn(), terms().dueOn());
    }
}
