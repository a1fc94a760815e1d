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
        if (spared.compareTo(Rupiah.ZERO) > 0) {
            ledger.post(line, TransferReason.RELEASE, spared, document, run);
        }
    }

    public void pay(BudgetLine line, Rupiah amount, String sp2d, UUID payment) {
        ledger.post(line, TransferReason.PAYMENT, amount, sp2d, payment);
    }
}
