package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;

/** The dues of one person for a month, paid by a payer of that kind. */
@FunctionalInterface
public interface Price {
    Rupiah of(PayerKind payer, BillingMonth month);
}
