package id.gemet.actions.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What an office promises to do for how many people, until when.
 *
 * @param people whom it is to bring under cover, as promised now
 * @param history the terms it has now, last; at least one
 * @param steps those due first, first
 */
public record ActionPlan(ActionPlanId id, String title, int people, List<Terms> history, List<Step> steps) {

    /** The longest overdue first, then by the share of steps that are open. */
    public static Comparator<ActionPlan> furthestBehind(LocalDate today) {
        return Comparator.<ActionPlan>comparingLong(plan -> -plan.daysLate(today))
                .thenComparing(plan -> plan.terms().dueOn())
                .thenComparing(ActionPlan::title);
    }

    public ActionPlan {
        history = List.copyOf(history);
        steps = List.copyOf(steps);
    }

    public Terms terms() {
        return history.getLast();
    }

    public long done() {
        return steps.stream().filter(step -> step.proof().isPresent()).count();
    }

    public List<Step> overdue(LocalDate today) {
        return steps.stream()
                .filter(step -> step.state(today) == Step.State.OVERDUE)
                .toList();
    }

    /** Of the step that is late longest; 0 when none is. */
    public long daysLate(LocalDate today) {
        return steps.stream().mapToLong(step -> step.daysLate(today)).max().orElse(0);
    }
}
