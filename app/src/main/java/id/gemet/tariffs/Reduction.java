package id.gemet.tariffs;

import id.gemet.shared.Sector;

/** A share of the price that is waived for one kind of payer in one sector, where {@code applies} says so. */
record Reduction(
        PayerKind payer, Sector sector, MonthSpan months, int percentOff, boolean applies, String regulation) {}
