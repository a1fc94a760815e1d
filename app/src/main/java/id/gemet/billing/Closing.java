package id.gemet.billing;

import id.gemet.shared.BillingMonth;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody proposed to close a month, and perhaps somebody else decided.
 *
 * @param reconciliation on which it was decided
 * @param note what the one who decided wrote
 */
public record Closing(
        UUID id,
        BillingMonth month,
        UUID reconciliation,
        Status status,
        String note,
        UUID proposedBy,
        String proposedName,
        Instant proposedAt,
        Optional<String> decidedName,
        Optional<Instant> decidedAt) {

    public enum Status {
        PROPOSED,
        CLOSED,
        RETURNED
    }
}
