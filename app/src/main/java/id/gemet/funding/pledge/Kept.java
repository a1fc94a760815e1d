package id.gemet.funding.pledge;

import id.gemet.shared.Rupiah;

/**
 * How far a promise was kept: of the instalments due by now, what has arrived.
 *
 * @param arrived at most what is due
 */
public record Kept(Rupiah arrived, Rupiah due) {

    public static final Kept NOTHING_DUE = new Kept(Rupiah.ZERO, Rupiah.ZERO);

    public Kept plus(Kept other) {
        return new Kept(arrived.plus(other.arrived), due.plus(other.due));
    }
}
