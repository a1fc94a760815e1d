package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.Optional;

/**
 * A transfer as it stands in the ledger.
 *
 * @param reason a {@link TransferReason}, or REVERSAL
 * @param document the paper behind it: decree, receipt, SP2D
 */
public record LedgerEntry(
        TransferId id,
        Instant at,
        String reason,
        Account from,
        Account to,
        Rupiah amount,
        String document,
        String by,
        Optional<TransferId> reverses) {}
