package id.gemet.funding;

import java.util.UUID;

/** A plan that was proposed. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
