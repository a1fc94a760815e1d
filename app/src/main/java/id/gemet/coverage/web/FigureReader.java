package id.gemet.coverage.web;

import id.gemet.coverage.Base;
import id.gemet.coverage.Denominator;
import id.gemet.coverage.Narrowing;
import id.gemet.coverage.NewFigure;
import id.gemet.coverage.Reading;
import id.gemet.registry.Segment;
import id.gemet.shared.Occupation;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.tariffs.PayerKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a figure's form means, or what is wrong with it, said at the field. */
final class FigureReader {

    private final Occupations occupations = Occupations.load();
    private final FigureForm form;
    private final BindingResult problems;
    private final LocalDate today;

    FigureReader(FigureForm form, BindingResult problems, LocalDate today) {
        this.form = form;
        this.problems = problems;
        this.today = today;
    }

    Optional<NewFigure> computed() {
        var definition = given("definition", form.definition());
        var asOf = day("asOf", form.asOf());
        var base = given("base", form.base());
        var people = people("basePeople", form.basePeople());
        var source = text("baseSource", form.baseSource());
        var baseAsOf = day("baseAsOf", form.baseAsOf());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new NewFigure(
                definition.orElseThrow(),
                new Narrowing(
                        named(Segment.values(), form.segment()),
                        RegionCode.of(form.area()),
                        occupations.find(form.occupation()).map(Occupation::slug),
                        named(PayerKind.values(), form.payer())),
                asOf.orElseThrow(),
                new Denominator(
                        base.orElseThrow(), people.orElseThrow(), source.orElseThrow(), baseAsOf.orElseThrow())));
    }

    Optional<Reading> typed() {
        var asOf = day("asOf", form.asOf());
        var covered = people("covered", form.covered());
        var base = given("base", form.base());
        var people = people("basePeople", form.basePeople());
        var published = percent();
        var source = text("source", form.source());
        var sourceClass = given("sourceClass", form.sourceClass());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                asOf.orElseThrow(),
                covered.orElseThrow(),
                people.orElseThrow(),
                base.orElse(Base.LABOUR_FORCE),
                published,
                false,
                source.orElseThrow(),
                sourceClass.orElseThrow()));
    }

    private <T> Optional<T> given(String field, @Nullable T value) {
        if (value == null && !problems.hasFieldErrors(field)) {
            problems.rejectValue(field, "coverage.figure.choose");
        }
        return Optional.ofNullable(value);
    }

    private Optional<LocalDate> day(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            problems.rejectValue(field, "coverage.figure.future");
        } else if (day == null && !problems.hasFieldErrors(field)) {
            problems.rejectValue(field, "coverage.figure.day");
        }
        return Optional.ofNullable(day);
    }

    private Optional<Long> people(String field, String typed) {
        var digits = typed.replace(".", "");
        if (!digits.matches("[0-9]{1,9}") || Long.parseLong(digits) == 0) {
            problems.rejectValue(field, "coverage.figure.people");
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(digits));
    }

    private Optional<String> text(String field, String typed) {
        if (typed.isEmpty()) {
            problems.rejectValue(field, "coverage.figure.source.missing");
        }
        return Optional.of(typed);
    }

    private Optional<BigDecimal> percent() {
        if (form.published().isEmpty()) {
            return Optional.empty();
        }
        var typed = form.published().replace("%", "").strip().replace(',', '.');
        if (!typed.matches("[0-9]{1,3}(\\.[0-9]{1,4})?") || new BigDecimal(typed).compareTo(new BigDecimal(100)) > 0) {
            problems.rejectValue("published", "coverage.figure.percent");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
