package id.gemet.coverage.worker;

import id.gemet.registry.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says is wrong with their own data.
 *
 * @param note in their words, may be empty
 */
public record Correction(
        UUID id,
        WorkerId worker,
        About about,
        String note,
        Instant openedAt,
        Instant dueAt,
        Optional<Outcome> outcome) {

    /** UU 27/2022 art. 30: mended within three times 24 hours. Rule R-607. */
    static final Duration DUE_WITHIN = Duration.ofDays(3);

    private static final int REFERENCE_LENGTH = 8;

    public enum About {
        NAME,
        NIK,
        BIRTH_DATE,
        ADDRESS,
        WORK,
        COVER,
        OTHER
    }

    public enum Outcome {
        CORRECTED,
        WAS_RIGHT,
        COME_WITH_PAPERS
    }

    static Correction opened(WorkerId worker, About about, String note, Instant at) {
        return new Correction(UUID.randomUUID(), worker, about, note, at, at.plus(DUE_WITHIN), Optional.empty());
    }

    /** To be written down by hand. */
    public String reference() {
        return id.toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
    }

    public boolean isLate(Instant now) {
        return outcome.isEmpty() && now.isAfter(dueAt);
    }
}
