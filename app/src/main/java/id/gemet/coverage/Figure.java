package id.gemet.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A published figure with its proof. It does not change; a correction is the next version of its series.
 *
 * @param version 1 for the first; every later one corrects the one before
 * @param reason of the correction; empty for the first
 * @param definitionVersion of the definition as it was when published
 * @param dataCut what was recorded until then was counted
 */
public record Figure(
        UUID id,
        UUID series,
        int version,
        String reason,
        Definition definition,
        int definitionVersion,
        Narrowing narrowing,
        Numerator numerator,
        Denominator denominator,
        LocalDate asOf,
        Instant dataCut,
        String publisher) {

    public OfWorkers share() {
        return new OfWorkers(numerator.covered(), denominator);
    }

    /** Whether the other is of an earlier day and counts the same part of the same people in the same way. */
    boolean continues(Figure other) {
        return other.asOf.isBefore(asOf)
                && other.definition == definition
                && other.definitionVersion == definitionVersion
                && other.narrowing.equals(narrowing)
                && other.denominator.equals(denominator);
    }

    public Optional<Fingerprint> fingerprint() {
        return numerator instanceof Numerator.Computed computed
                ? Optional.of(computed.fingerprint())
                : Optional.empty();
    }

    /** How a typed percentage fits what was typed beside it; a computed one has nothing beside it. */
    public Agreement agreement() {
        return numerator instanceof Numerator.Typed typed
                ? Agreement.of(typed.published(), typed.covered(), denominator.people())
                : Agreement.UNSTATED;
    }
}
