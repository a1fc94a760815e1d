package id.gemet.funding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a line's money reaches, apart from its rupiah.
 *
 * @param spendBy the last day on which it may be set aside for somebody or paid; empty: any
 * @param quota the most people it pays for in any one month; empty: as many as its rupiah allow
 */
public record Limits(Optional<LocalDate> spendBy, Optional<Integer> quota) {

    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    public boolean maySpendOn(LocalDate day) {
        return spendBy.filter(day::isAfter).isEmpty();
    }

    /** How many more people fit beside those it pays for. */
    int places(int taken) {
        return quota.map(most -> Math.max(0, most - taken)).orElse(Integer.MAX_VALUE);
    }
}
