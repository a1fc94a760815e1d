package id.gemet.coverage;

import java.math.BigDecimal;

/** Covered people in per cent of the people of a target: no share of workers, and of no other target. */
public record OfTarget(long covered, Target of) {

    public OfTarget {
        if (covered < 0) {
            throw new IllegalArgumentException("Fewer than nobody cannot be covered");
        }
    }

    /** Two decimals. */
    public BigDecimal percent() {
        return Share.percent(covered, of.people());
    }
}
