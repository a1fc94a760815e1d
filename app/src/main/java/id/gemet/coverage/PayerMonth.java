package id.gemet.coverage;

import id.gemet.shared.BillingMonth;
import id.gemet.tariffs.PayerKind;

/** How many people one kind of payer covered in a month. */
public record PayerMonth(BillingMonth month, PayerKind payer, long people) {}
