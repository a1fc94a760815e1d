package id.gemet.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A mayor's decision that names people (SK).
 *
 * @param note why it was sent back, empty otherwise
 */
public record Decree(
        DecreeId id,
        String number,
        String title,
        LocalDate dated,
        Optional<DecreeId> amends,
        DecreeStatus status,
        int people,
        UUID draftedBy,
        Optional<UUID> proposedBy,
        Optional<Instant> approvedAt,
        String note) {

    /** Whoever chose its people or proposed it does not approve it. */
    public boolean mayBeApprovedBy(UUID user) {
        return status == DecreeStatus.PROPOSED && !draftedBy.equals(user) && !proposedBy.equals(Optional.of(user));
    }
}
