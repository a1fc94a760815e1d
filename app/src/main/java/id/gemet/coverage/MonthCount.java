package id.gemet.coverage;

import id.gemet.shared.BillingMonth;

/** How many people the acting pemda's payers covered in a month. */
public record MonthCount(BillingMonth month, long people) {}
