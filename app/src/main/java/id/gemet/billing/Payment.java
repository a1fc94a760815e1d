package id.gemet.billing;

import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Dues that were paid to the insurer.
 *
 * @param sp2d number of the treasury's order of disbursement, or of another payer's receipt
 */
public record Payment(
        UUID id,
        LineId line,
        BillingMonth month,
        String sp2d,
        LocalDate paidOn,
        LocalDate dueOn,
        int bills,
        Rupiah amount) {

    /** Late dues put people's cover at risk. */
    public boolean late() {
        return paidOn.isAfter(dueOn);
    }
}
