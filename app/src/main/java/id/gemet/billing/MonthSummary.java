package id.gemet.billing;

import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;

/** One line's bills of one month. */
public record MonthSummary(BillingMonth month, LineId line, int bills, Rupiah amount, Rupiah paid) {

    public Rupiah open() {
        return amount.minus(paid);
    }
}
