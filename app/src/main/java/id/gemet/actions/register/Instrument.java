package id.gemet.actions.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A regulation or an agreement.
 *
 * @param successor what takes its place
 * @param fileName of its text; empty while nobody has put it here
 * @param uses what hangs on it
 */
public record Instrument(
        InstrumentId id,
        Terms terms,
        Optional<InstrumentId> replaces,
        Optional<Successor> successor,
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
        NOT_YET,
        REPLACED
    }

    /** @param from its first day; empty where no source gives one, and then it counts at once */
    public record Successor(InstrumentId id, Optional<LocalDate> from) {}

    /**
     * What it says of itself.
     *
     * @param signedOn empty where no source gives the day
     * @param validFrom its first day; empty for the day it was signed
     * @param validUntil its last day; empty until it is revoked
     * @param source where this was read
     */
    public record Terms(
            Kind kind,
            String number,
            String title,
            String issuer,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil,
            String source) {

        public Terms {
            if (number.isBlank() || title.isBlank() || issuer.isBlank()) {
                throw new IllegalArgumentException("An instrument has a number, a title and an issuer");
            }
            if (validUntil
                    .filter(end -> !endsAfter(end, signedOn) || !endsAfter(end, validFrom))
                    .isPresent()) {
                throw new IllegalArgumentException("An instrument ends after the day it was signed and began");
            }
        }

        /** As far as the other day is known. */
        public static boolean endsAfter(LocalDate end, Optional<LocalDate> other) {
            return other.map(end::isAfter).orElse(true);
        }

        public Optional<LocalDate> from() {
            return validFrom.or(() -> signedOn);
        }
    }

    public Instrument {
        uses = List.copyOf(uses);
    }

    public Standing standing(LocalDate today) {
        if (successor.filter(next -> hasBegun(next.from(), today)).isPresent()) {
            return Standing.REPLACED;
        }
        if (!hasBegun(terms.from(), today)) {
            return Standing.NOT_YET;
        }
        return terms.validUntil()
                .map(end -> end.isBefore(today)
                        ? Standing.EXPIRED
                        : end.minusDays(ENDING_DAYS).isAfter(today) ? Standing.IN_FORCE : Standing.ENDING)
                .orElse(Standing.IN_FORCE);
    }

    private static boolean hasBegun(Optional<LocalDate> from, LocalDate today) {
        return from.map(day -> !day.isAfter(today)).orElse(true);
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
