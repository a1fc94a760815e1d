package id.gemet.funding;

import java.util.UUID;

public record ProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
