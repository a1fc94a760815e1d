package id.gemet.actions.plan;

import java.time.Instant;
import java.util.Map;

/**
 * How far the people of the plans' lists have come.
 *
 * @param people by plan; plans without people are missing
 * @param at when they were counted
 * @param current nothing was done since that could have changed it
 */
public record Listed(Map<ActionPlanId, ListedPeople> people, Instant at, boolean current) {

    public Listed {
        people = Map.copyOf(people);
    }

    public ListedPeople of(ActionPlanId plan) {
        return people.getOrDefault(plan, ListedPeople.NOBODY);
    }
}
