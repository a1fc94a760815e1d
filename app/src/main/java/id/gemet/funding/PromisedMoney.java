package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a pledge becomes money of a line, within the transaction of whoever looks after the pledge. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PromisedMoney {

    private final Ledger ledger;
    private final LedgerEntries posted;

    PromisedMoney(Ledger ledger, LedgerEntries posted) {
        this.ledger = ledger;
        this.posted = posted;
    }

    /** Holds the line until the transaction ends. */
    public Optional<BudgetLine> hold(LineId id) {
        return ledger.lock(id);
    }

    public void promise(BudgetLine line, Rupiah amount, String document, UUID pledge) {
        ledger.post(line, TransferReason.PLEDGE, amount, document, pledge);
    }

    public void withdraw(BudgetLine line, Rupiah amount, String document, UUID pledge) {
        ledger.post(line, TransferReason.WITHDRAWAL, amount, document, pledge);
    }

    public TransferId receive(BudgetLine line, Rupiah amount, String document, UUID pledge) {
        return ledger.post(line, TransferReason.RECEIPT, amount, document, pledge);
    }

    /** What arrived on the line and was not reversed. */
    public List<LedgerEntry> receipts(LineId line) {
        var entries = posted.of(line);
        return entries.stream()
                .filter(entry -> entry.reason().equals(TransferReason.RECEIPT.name()))
                .filter(entry -> entries.stream()
                        .noneMatch(other ->
                                other.reverses().filter(entry.id()::equals).isPresent()))
                .toList();
    }
}
