package id.gemet.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many workers of a city were covered on a day, as somebody published it.
 *
 * @param covered memberships as published, which need not be as many people
 * @param published in per cent, with the decimals it was published with
 * @param approximate a figure was published as "about" or "more than"
 * @param source who said so, where and when
 */
public record Reading(
        LocalDate asOf,
        long covered,
        long people,
        Base base,
        Optional<BigDecimal> published,
        boolean approximate,
        String source,
        SourceClass sourceClass) {

    public Reading {
        if (covered < 0 || people <= 0 || source.isBlank()) {
            throw new IllegalArgumentException("A reading says how many of how many, and who counted");
        }
    }

    public Denominator denominator() {
        return new Denominator(base, people, source, asOf);
    }

    public OfWorkers share() {
        return new OfWorkers(covered, denominator());
    }

    /** Calculated, two decimals. */
    public BigDecimal percent() {
        return share().percent();
    }

    public Agreement agreement() {
        return Agreement.of(published, covered, people);
    }
}
