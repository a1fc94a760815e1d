package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A transfer as it stands in the ledger.
 *
 * @param reason a {@link TransferReason}, or REVERSAL
 * @param document the paper behind it: decree, receipt, SP2D
 * @param dated the day on that paper, where it was entered apart
 * @param proposal by whose approval money was set aside
 */
public record LedgerEntry(
        TransferId id,
        Instant at,
        String reason,
        Account from,
        Account to,
        Rupiah amount,
        String document,
        Optional<LocalDate> dated,
        Optional<ProposalId> proposal,
        String by,
        Optional<TransferId> reverses) {}
