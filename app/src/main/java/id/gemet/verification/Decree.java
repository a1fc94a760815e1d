package id.gemet.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A mayor's decision that names people (SK). */
public record Decree(
        DecreeId id,
        String number,
        String title,
        LocalDate dated,
        Optional<DecreeId> amends,
        DecreeStatus status,
        int people,
        Optional<UUID> proposedBy) {

    /** Whoever proposed it does not approve it. */
    public boolean mayBeApprovedBy(UUID user) {
        return status == DecreeStatus.PROPOSED && !proposedBy.equals(Optional.of(user));
    }
}
