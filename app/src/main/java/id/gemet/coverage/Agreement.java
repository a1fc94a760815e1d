package id.gemet.coverage;

import java.math.BigDecimal;
import java.util.Optional;

/** How a published percentage fits the people published beside it. */
public enum Agreement {
    /** No percentage was published. */
    UNSTATED,
    /** Within 0,05 points. */
    EXACT,
    /** Further off, but no more than the decimals left out explain. */
    ROUNDED,
    /** Another base, another day, or a mistake: to be asked about. */
    DIFFERENT,
    /** A percentage without the people, or the people without whom they were counted against. */
    UNCHECKABLE;

    private static final BigDecimal TOLERATED_POINTS = new BigDecimal("0.05");

    static Agreement of(Optional<BigDecimal> published, long part, long whole) {
        return published.map(percent -> of(percent, part, whole)).orElse(UNSTATED);
    }

    /** Of what somebody published, which need not be all three. */
    static Agreement of(Optional<Long> part, Optional<Long> whole, Optional<BigDecimal> published) {
        return part.flatMap(some -> whole.map(all -> of(published, some, all))).orElse(UNCHECKABLE);
    }

    /** Beyond 0,05 points, explained by rounding or not. */
    public boolean isFlagged() {
        return this == ROUNDED || this == DIFFERENT;
    }

    private static Agreement of(BigDecimal published, long part, long whole) {
        var difference = published.subtract(Share.exact(part, whole)).abs();
        if (difference.compareTo(TOLERATED_POINTS) <= 0) {
            return EXACT;
        }
        var halfOfLastPlace = new BigDecimal("0.5").movePointLeft(Math.max(0, published.scale()));
        return difference.compareTo(halfOfLastPlace) <= 0 ? ROUNDED : DIFFERENT;
    }
}
