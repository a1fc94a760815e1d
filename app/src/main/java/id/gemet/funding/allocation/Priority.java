package id.gemet.funding.allocation;

import java.time.LocalDate;

/**
 * Who comes first when money is short.
 *
 * @param decile of welfare, 1 the poorest; {@link #NO_DECILE} where nobody knows
 * @param risk of the work, 0 the greatest
 */
public record Priority(int decile, int risk, LocalDate verifiedOn) {

    public static final int NO_DECILE = 11;
}
