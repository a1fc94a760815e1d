package id.gemet.funding.pledge;

import id.gemet.shared.Rupiah;
import java.time.LocalDate;

/**
 * What should have arrived by now and has not; where people or months were promised, how many of them it leaves unpaid.
 *
 * @param people counted up: of whom a part is missing, too
 * @param months of one worker's dues, counted up
 */
public record Behind(Rupiah rupiah, long people, long months) {

    public static final Behind NOTHING = new Behind(Rupiah.ZERO, 0, 0);

    static Behind of(Pledge pledge, LocalDate today) {
        var kept = pledge.kept(today);
        var missing = kept.due().minus(kept.arrived());
        var terms = pledge.terms();
        var each = Math.max(1, terms.worth().amount() / terms.quantity());
        var units = Math.ceilDiv(missing.amount(), each);
        return switch (terms.unit()) {
            case PEOPLE -> new Behind(missing, units, 0);
            case MONTHS -> new Behind(missing, 0, units);
            case RUPIAH -> new Behind(missing, 0, 0);
        };
    }

    Behind plus(Behind other) {
        return new Behind(rupiah.plus(other.rupiah), people + other.people, months + other.months);
    }

    public boolean isNothing() {
        return rupiah.equals(Rupiah.ZERO);
    }
}
