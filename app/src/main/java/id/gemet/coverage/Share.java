package id.gemet.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages of people, rounded half up. */
final class Share {

    private static final int EXACT_DECIMALS = 8;

    private Share() {}

    /** With two decimals, as the insurer publishes them. */
    static BigDecimal percent(long part, long whole) {
        return exact(part, whole).setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal exact(long part, long whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), EXACT_DECIMALS, RoundingMode.HALF_UP);
    }
}
