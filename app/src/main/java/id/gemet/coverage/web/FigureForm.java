package id.gemet.coverage.web;

import id.gemet.coverage.Base;
import id.gemet.coverage.Definition;
import id.gemet.coverage.Figure;
import id.gemet.coverage.Narrowing;
import id.gemet.coverage.Numerator;
import id.gemet.coverage.Reading;
import id.gemet.coverage.SourceClass;
import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure as an officer asks for it: computed here, or typed from what somebody published. */
record FigureForm(
        @Nullable Definition definition,
        @Nullable LocalDate asOf,
        String segment,
        String area,
        String occupation,
        String payer,
        String covered,
        String published,
        String source,
        @Nullable SourceClass sourceClass,
        @Nullable Base base,
        String basePeople,
        String baseSource,
        @Nullable LocalDate baseAsOf,
        String reason) {

    FigureForm {
        segment = Objects.requireNonNullElse(segment, "");
        area = Objects.requireNonNullElse(area, "");
        occupation = Objects.requireNonNullElse(occupation, "");
        payer = Objects.requireNonNullElse(payer, "");
        covered = Objects.requireNonNullElse(covered, "").strip();
        published = Objects.requireNonNullElse(published, "").strip();
        source = Objects.requireNonNullElse(source, "").strip();
        basePeople = Objects.requireNonNullElse(basePeople, "").strip();
        baseSource = Objects.requireNonNullElse(baseSource, "").strip();
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    /** On the base of the last reading, where there is one. */
    static FigureForm blank(Definition definition, LocalDate today, Optional<Reading> latest) {
        return new FigureForm(
                definition,
                definition.isComputed() ? today : null,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                latest.map(Reading::base).orElse(null),
                latest.map(reading -> String.valueOf(reading.people())).orElse(""),
                latest.map(Reading::source).orElse(""),
                latest.map(Reading::asOf).orElse(null),
                "");
    }

    static FigureForm correcting(Figure figure) {
        var typed = figure.numerator() instanceof Numerator.Typed value
                ? Optional.of(value)
                : Optional.<Numerator.Typed>empty();
        Narrowing narrowing = figure.narrowing();
        return new FigureForm(
                figure.definition(),
                figure.asOf(),
                narrowing.segment().map(Enum::name).orElse(""),
                narrowing.area().map(RegionCode::dotted).orElse(""),
                narrowing.occupation().orElse(""),
                narrowing.payer().map(Enum::name).orElse(""),
                typed.map(value -> String.valueOf(value.covered())).orElse(""),
                typed.flatMap(Numerator.Typed::published)
                        .map(percent -> percent.toPlainString().replace('.', ','))
                        .orElse(""),
                typed.map(Numerator.Typed::source).orElse(""),
                typed.map(Numerator.Typed::sourceClass).orElse(null),
                figure.denominator().base(),
                String.valueOf(figure.denominator().people()),
                figure.denominator().source(),
                figure.denominator().asOf(),
                "");
    }

    boolean isTyped() {
        return definition == Definition.REPORTED;
    }
}
