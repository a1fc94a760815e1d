package id.gemet.funding.pledge;

import java.util.UUID;

public record PledgeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
