package id.gemet.tariffs;

import id.gemet.shared.Rupiah;

/** The full price of one branch of cover. */
record Rate(Branch branch, MonthSpan months, Rupiah amount, String regulation) {

    enum Branch {
        JKK,
        JKM
    }
}
