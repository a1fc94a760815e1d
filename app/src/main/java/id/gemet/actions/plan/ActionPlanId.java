package id.gemet.actions.plan;

import java.util.UUID;

public record ActionPlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
