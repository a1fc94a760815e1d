package id.gemet.vault;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A key for anybody to verify with, and for which signatures.
 *
 * @param until the last day on which it signed; empty while it does
 * @param revoked since when nothing it signed counts, whatever day it names: whoever stole it would name an earlier one
 */
public record PublishedKey(VerifyingKey key, LocalDate from, Optional<LocalDate> until, Optional<LocalDate> revoked) {

    /** @param signed the day that a signature names, if it names one */
    public boolean answersFor(Optional<LocalDate> signed) {
        return revoked.isEmpty()
                && signed.map(day ->
                                !day.isBefore(from) && !until.map(day::isAfter).orElse(false))
                        .orElse(true);
    }
}
