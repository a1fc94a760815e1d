package id.gemet.coverage;

import id.gemet.shared.Rupiah;

/** For how long money lasts. */
public final class Enough {

    private Enough() {}

    /** Whole months that the money pays so many people; none when there is nobody to pay. */
    public static long months(Rupiah money, long people, Rupiah monthly) {
        var needed = monthly.times(people);
        return needed.amount() == 0 || money.isNegative() ? 0 : money.amount() / needed.amount();
    }
}
