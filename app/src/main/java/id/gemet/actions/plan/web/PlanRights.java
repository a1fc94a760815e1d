package id.gemet.actions.plan.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.actions.plan.ActionPlan;
import id.gemet.actions.plan.ActionPlanId;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.actions.plan.Step;
import id.gemet.web.Refusals;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the acting officer may change, so that pages offer no more than the database allows. */
@Component
class PlanRights {

    private static final Set<Role> WRITERS = EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK);

    private final ActionPlans plans;

    PlanRights(ActionPlans plans) {
        this.plans = plans;
    }

    boolean mayWrite() {
        return WRITERS.contains(Acting.current().role());
    }

    boolean mayChange(ActionPlan plan) {
        return mayWrite()
                && Acting.current().opd().map(plan.terms().owner().id()::equals).orElse(true);
    }

    boolean mayChange(ActionPlan plan, Step step) {
        return step.proof().isEmpty() && (mayChange(plan) || isOwn(step));
    }

    private boolean isOwn(Step step) {
        return mayWrite()
                && Acting.current().opd().map(step.terms().owner().id()::equals).orElse(true);
    }

    ActionPlan find(UUID id) {
        return plans.find(new ActionPlanId(id)).orElseThrow(Refusals::notThere);
    }

    Step step(ActionPlan plan, UUID id) {
        return plan.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(Refusals::notThere);
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
