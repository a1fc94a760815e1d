package id.gemet.coverage;

import java.math.BigDecimal;
import java.util.Optional;

/** How many are covered, and how that is known. */
public sealed interface Numerator {

    long covered();

    /** Counted here, by identity; the fingerprint is of exactly these people. */
    record Computed(long covered, Fingerprint fingerprint) implements Numerator {}

    /**
     * Typed from what somebody published.
     *
     * @param published in per cent, with the decimals it was published with
     */
    record Typed(long covered, Optional<BigDecimal> published, String source, SourceClass sourceClass)
            implements Numerator {}
}
