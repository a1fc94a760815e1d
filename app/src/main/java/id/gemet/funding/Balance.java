package id.gemet.funding;

import id.gemet.shared.Rupiah;

/** Where the money of a line is now. The seven amounts of a line cannot but add up: the database refuses otherwise. */
public record Balance(
        Rupiah ceiling, Rupiah pledged, Rupiah free, Rupiah reserved, Rupiah billed, Rupiah paid, Rupiah returned) {

    /** What may be spent at all, used or not. */
    public Rupiah received() {
        return ceiling.minus(pledged);
    }

    public Rupiah allocated() {
        return reserved.plus(billed).plus(paid).plus(returned);
    }

    public Balance plus(Balance other) {
        return new Balance(
                ceiling.plus(other.ceiling),
                pledged.plus(other.pledged),
                free.plus(other.free),
                reserved.plus(other.reserved),
                billed.plus(other.billed),
                paid.plus(other.paid),
                returned.plus(other.returned));
    }
}
