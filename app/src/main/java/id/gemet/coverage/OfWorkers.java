package id.gemet.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Covered people in per cent of workers. Never a share of a target, and compared on one denominator only. */
public record OfWorkers(long covered, Denominator of) {

    public OfWorkers {
        if (covered < 0) {
            throw new IllegalArgumentException("Fewer than nobody cannot be covered");
        }
    }

    /** Two decimals. */
    public BigDecimal percent() {
        return Share.percent(covered, of.people());
    }

    /** Percentage points; refused when the two are counted against different people. */
    public BigDecimal pointsAbove(OfWorkers other) {
        if (!of.equals(other.of)) {
            throw new DifferentBases(of, other.of);
        }
        return Share.exact(covered - other.covered, of.people()).setScale(2, RoundingMode.HALF_UP);
    }
}
