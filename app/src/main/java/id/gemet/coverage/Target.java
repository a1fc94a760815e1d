package id.gemet.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many workers a city means to cover by a day. People and percentage are kept as published, because they may rest on
 * different bases.
 *
 * @param base the people whom the page measures the target against
 * @param published in per cent
 * @param official the one the city is measured by
 */
public record Target(
        LocalDate reachBy,
        long people,
        long basePeople,
        Base base,
        Optional<BigDecimal> published,
        String source,
        SourceClass sourceClass,
        boolean official) {

    public Target {
        if (people <= 0 || basePeople <= 0 || source.isBlank()) {
            throw new IllegalArgumentException("A target says how many of how many, and who set it");
        }
    }

    /** The people of the target in per cent of the base, two decimals. */
    public BigDecimal percent() {
        return Share.percent(people, basePeople);
    }

    public Agreement agreement() {
        return Agreement.of(published, people, basePeople);
    }

    /** Whom the published percentage would mean on the base here. */
    public Optional<Long> peopleAtPublished() {
        return published.map(percent -> percent.movePointLeft(2)
                .multiply(BigDecimal.valueOf(basePeople))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The base on which the published people and the published percentage would fit. */
    public Optional<Long> impliedBase() {
        return published
                .filter(percent -> percent.signum() > 0)
                .map(percent -> BigDecimal.valueOf(people)
                        .movePointRight(2)
                        .divide(percent, 0, RoundingMode.DOWN)
                        .longValueExact());
    }

    /** Those still missing; none when the target is passed. */
    public long missing(Reading reading) {
        return Math.max(0, people - reading.covered());
    }

    public OfTarget reached(Reading reading) {
        return new OfTarget(reading.covered(), this);
    }
}
