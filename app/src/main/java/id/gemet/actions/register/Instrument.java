package id.gemet.actions.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A regulation or an agreement.
 *
 * @param successor what took its place
 * @param fileName of its text; empty while nobody has put it here
 * @param uses what hangs on it
 */
public record Instrument(
        InstrumentId id,
        Terms terms,
        Optional<InstrumentId> replaces,
        Optional<InstrumentId> successor,
        Optional<String> fileName,
        List<Use> uses,
        String by,
        LocalDate since) {

    /** Of an instrument that ends: early enough to negotiate the next. */
    public static final int ENDING_DAYS = 60;

    /** From the highest in the hierarchy of norms down; agreements bind only those who sign. */
    public enum Kind {
        PRESIDENT,
        MINISTER,
        PROVINCE,
        MAYOR,
        CIRCULAR,
        DECREE,
        AGREEMENT
    }

    public enum Standing {
        EXPIRED,
        ENDING,
        IN_FORCE,
        REPLACED
    }

    /**
     * What it says of itself.
     *
     * @param signedOn empty where no source gives the day
     * @param validUntil its last day; empty until it is revoked
     * @param source where this was read
     */
    public record Terms(
            Kind kind,
            String number,
            String title,
            String issuer,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> validUntil,
            String source) {

        public Terms {
            if (number.isBlank() || title.isBlank() || issuer.isBlank()) {
                throw new IllegalArgumentException("An instrument has a number, a title and an issuer");
            }
            if (signedOn.isPresent()
                    && validUntil.filter(end -> !end.isAfter(signedOn.get())).isPresent()) {
                throw new IllegalArgumentException("An instrument ends after the day it was signed");
            }
        }
    }

    public Instrument {
        uses = List.copyOf(uses);
    }

    public Standing standing(LocalDate today) {
        if (successor.isPresent()) {
            return Standing.REPLACED;
        }
        return terms.validUntil()
                .map(end -> end.isBefore(today)
                        ? Standing.EXPIRED
                        : end.minusDays(ENDING_DAYS).isAfter(today) ? Standing.IN_FORCE : Standing.ENDING)
                .orElse(Standing.IN_FORCE);
    }

    /** Negative once it is over. */
    public Optional<Long> daysLeft(LocalDate today) {
        return terms.validUntil().map(end -> ChronoUnit.DAYS.between(today, end));
    }

    /** What has run out and what is about to first, what was replaced last; else as norms rank. */
    public static Comparator<Instrument> mostUrgent(LocalDate today) {
        return Comparator.<Instrument, Standing>comparing(each -> each.standing(today))
                .thenComparing(each -> each.terms().kind())
                .thenComparing(each -> each.terms().number());
    }
}
