package id.gemet.funding;

import java.util.UUID;

public record CommitmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
