package id.gemet.actions.plan.web;

import id.gemet.actions.plan.ActionPlan;
import id.gemet.actions.plan.Elsewhere;
import id.gemet.actions.plan.Listed;
import id.gemet.actions.plan.ListedPeople;
import id.gemet.actions.plan.Step;
import id.gemet.actions.plan.TiedList;
import id.gemet.coverage.OfWorkers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One plan.
 *
 * @param share its active people in per cent of the city's workers; empty while no base was published
 * @param free lists that could be tied; empty for who may not change the plan
 */
record PlanPage(
        ActionPlan plan,
        LocalDate today,
        Listed listed,
        Optional<OfWorkers> share,
        List<TiedList> lists,
        List<Elsewhere> elsewhere,
        List<TiedList> free,
        boolean mayChange) {

    public ListedPeople people() {
        return listed.of(plan.id());
    }

    /** @param value of the bar, out of the listed */
    record Stage(String name, long value) {}

    public List<Stage> stages() {
        return List.of(
                new Stage("listed", people().listed()),
                new Stage("verified", people().verified()),
                new Stage("eligible", people().eligible()),
                new Stage("funded", people().funded()),
                new Stage("active", people().active()));
    }

    public Step.State state(Step step) {
        return step.state(today);
    }
}
