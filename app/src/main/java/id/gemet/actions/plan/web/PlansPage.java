package id.gemet.actions.plan.web;

import id.gemet.actions.plan.ActionPlan;
import id.gemet.actions.plan.Listed;
import id.gemet.actions.plan.ListedPeople;
import id.gemet.actions.plan.Step;
import id.gemet.coverage.Denominator;
import id.gemet.coverage.OfWorkers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every plan that the reader sees, the furthest behind first.
 *
 * @param late overdue steps, the oldest first
 * @param base whom points are counted against, the same for every row
 */
record PlansPage(
        List<Row> rows,
        List<Late> late,
        LocalDate today,
        Optional<Denominator> base,
        Listed listed,
        boolean onlyLate,
        boolean mayAdd) {

    record Row(ActionPlan plan, ListedPeople people, Optional<OfWorkers> share) {}

    record Late(ActionPlan plan, Step step, long days) {}

    static PlansPage of(
            List<ActionPlan> plans,
            Listed listed,
            Optional<Denominator> base,
            LocalDate today,
            boolean onlyLate,
            boolean mayAdd) {
        return new PlansPage(
                plans.stream()
                        .map(plan -> {
                            var people = listed.of(plan.id());
                            return new Row(plan, people, base.map(of -> new OfWorkers(people.active(), of)));
                        })
                        .toList(),
                plans.stream()
                        .flatMap(plan ->
                                plan.overdue(today).stream().map(step -> new Late(plan, step, step.daysLate(today))))
                        .sorted(Comparator.comparingLong(Late::days).reversed())
                        .toList(),
                today,
                base,
                listed,
                onlyLate,
                mayAdd);
    }
}
