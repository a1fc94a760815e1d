package id.gemet.registry;

import id.gemet.linkage.AgreementPattern;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * @param weightBits how much speaks for one person rather than two, in bits (see the linkage module)
 * @param pattern how they agreed when they were found; empty for pairs found before that was kept
 */
public record Pair(
        UUID id,
        WorkerId first,
        WorkerId second,
        double weightBits,
        Optional<AgreementPattern> pattern,
        Instant foundAt,
        Status status) {

    public enum Status {
        OPEN,
        /** The kelurahan was asked; still to be decided. */
        ASKED,
        DIFFERENT,
        SAME
    }
}
