package id.gemet.registry;

import java.time.Instant;
import java.util.UUID;

/** Two workers who are one person; the duplicate points to the one kept. */
public record Merge(UUID id, WorkerId kept, WorkerId duplicate, Status status, UUID proposedBy, Instant proposedAt) {

    public enum Status {
        PROPOSED,
        DONE,
        REVERSED
    }
}
