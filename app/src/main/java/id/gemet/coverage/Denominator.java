package id.gemet.coverage;

import java.time.LocalDate;

/** Whom a figure is counted against: how many, who said so, and for which day. */
public record Denominator(Base base, long people, String source, LocalDate asOf) {

    public Denominator {
        if (people <= 0 || source.isBlank()) {
            throw new IllegalArgumentException("A denominator says how many, and who counted them");
        }
    }
}
