package id.gemet.coverage;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;

/** The month to come, for whom money is set aside. */
public record NextBill(BillingMonth month, long people, Rupiah amount) {}
