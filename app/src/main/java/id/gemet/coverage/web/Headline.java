package id.gemet.coverage.web;

import id.gemet.coverage.Agreement;
import id.gemet.coverage.Reading;
import id.gemet.coverage.Target;
import id.gemet.shared.Figures;
import id.gemet.shared.Rupiah;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * The published reading, and how it was counted.
 *
 * @param funded people funded and not yet enrolled
 * @param dues of one person for one month
 */
record Headline(Reading reading, Optional<Target> target, long funded, Rupiah dues, String regulation, Locale locale) {

    public String calculated() {
        return inPerCent(reading.percent());
    }

    public String published() {
        return reading.published().map(this::inPerCent).orElse("–");
    }

    public long remaining() {
        return Math.max(0, reading.people() - reading.covered() - funded);
    }

    public long targetPeople() {
        return target.map(Target::people).orElse(0L);
    }

    public long missing() {
        return target.map(aim -> aim.missing(reading)).orElse(0L);
    }

    public Rupiah missingDues() {
        return dues.times(missing());
    }

    public String targetCalculated() {
        return target.map(aim -> inPerCent(aim.percent())).orElse("–");
    }

    public String targetPublished() {
        return target.flatMap(Target::published).map(this::inPerCent).orElse("–");
    }

    /** Of the target, not of the workers. */
    public String reached() {
        return target.map(aim -> inPerCent(aim.reached(reading).percent())).orElse("–");
    }

    public boolean isTargetOnAnotherBase() {
        return target.filter(aim -> aim.agreement() == Agreement.DIFFERENT).isPresent();
    }

    public long peopleAtPublished() {
        return target.flatMap(Target::peopleAtPublished).orElse(0L);
    }

    public long impliedBase() {
        return target.flatMap(Target::impliedBase).orElse(0L);
    }

    private String inPerCent(BigDecimal percent) {
        return Figures.in(locale).decimal(percent.doubleValue(), 2) + "%";
    }
}
