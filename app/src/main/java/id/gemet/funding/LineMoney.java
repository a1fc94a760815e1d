package id.gemet.funding;

import id.gemet.shared.Rupiah;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How billing moves reserved money on, within its own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LineMoney {

    private final Ledger ledger;

    LineMoney(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Holds the line until the transaction ends. */
    public BudgetLine hold(LineId id) {
        return ledger.lock(id).orElseThrow(() -> new IllegalArgumentException("No such line"));
    }

    /**
     * Turns reserved money into bills.
     *
     * @param spared reserved for the billed months and not needed, because they turned out cheaper
     */
    public void bill(BudgetLine line, Rupiah billed, Rupiah spared, String document, UUID run) {
        ledger.post(line, TransferReason.BILL, billed, document, run);
        post(line, TransferReason.RELEASE, spared, document, run);
    }

    public void pay(BudgetLine line, Rupiah amount, String sp2d, UUID payment) {
        ledger.post(line, TransferReason.PAYMENT, amount, sp2d, payment);
    }

    /**
     * A bill was too high.
     *
     * @param refund the part of the amount that was paid, and that the insurer gave back
     */
    public void credit(BudgetLine line, Rupiah amount, Rupiah refund, String document, UUID note) {
        post(line, TransferReason.CREDIT, amount.minus(refund), document, note);
        post(line, TransferReason.REFUND, refund, document, note);
    }

    /** A bill was too low; the line has that much free. */
    public void debit(BudgetLine line, Rupiah amount, String document, UUID note) {
        post(line, TransferReason.RESERVE, amount, document, note);
        post(line, TransferReason.BILL, amount, document, note);
    }

    private void post(BudgetLine line, TransferReason reason, Rupiah amount, String document, UUID about) {
        if (amount.compareTo(Rupiah.ZERO) > 0) {
            ledger.post(line, reason, amount, document, about);
        }
    }
}
