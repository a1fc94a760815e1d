package id.gemet.funding;

import id.gemet.funding.allocation.Allocator;
import id.gemet.funding.allocation.Plan;
import id.gemet.funding.allocation.Question;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plans last solved, while memory allows. A question says all that its plan depends on, so one that was put before
 * has the plan it had.
 */
@Component
class Answers {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int KEPT = 4;

    private SoftReference<Map<Question, Plan>> kept = new SoftReference<>(new LinkedHashMap<>());

    Plan to(Question question) {
        var known = known(question);
        return known == null ? solve(question) : known;
    }

    private Plan solve(Question question) {
        var plan = Allocator.solve(question, LIMIT);
        if (plan.optimal()) {
            keep(question, plan);
        }
        return plan;
    }

    private synchronized @Nullable Plan known(Question question) {
        var plans = kept.get();
        return plans == null ? null : plans.get(question);
    }

    private synchronized void keep(Question question, Plan plan) {
        var plans = kept.get();
        if (plans == null) {
            plans = new LinkedHashMap<>();
            kept = new SoftReference<>(plans);
        }
        plans.put(question, plan);
        if (plans.size() > KEPT) {
            plans.remove(plans.keySet().iterator().next());
        }
    }
}
