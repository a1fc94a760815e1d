package id.gemet.web;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what was typed, and names the field that cannot be read. */
@Component
public class FormReader {

    private final ConversionService conversion;

    FormReader(@Qualifier("mvcConversionService") ConversionService conversion) {
        this.conversion = conversion;
    }

    /** The answers of one form: faults are noted with it, under the message {@code prefix} + field. */
    public Answers of(BindingResult problems, String prefix) {
        return new Answers(problems, prefix);
    }

    public final class Answers {

        private final BindingResult problems;
        private final String prefix;

        private Answers(BindingResult problems, String prefix) {
            this.problems = problems;
            this.prefix = prefix;
        }

        public <T> Optional<T> require(String field, @Nullable String text, Class<T> type) {
            return require(field, text, type, any -> true);
        }

        public <T> Optional<T> require(String field, @Nullable String text, Class<T> type, Predicate<T> fit) {
            return FormReader.this.require(problems, prefix, field, text, type, fit);
        }

        /** Empty where nothing was typed; that is no fault. */
        public <T> Optional<T> may(String field, @Nullable String text, Class<T> type) {
            return text == null || text.isBlank() ? Optional.empty() : require(field, text, type);
        }
    }

    /** Empty where nothing was typed, or nothing that can be read. */
    public <T> Optional<T> read(@Nullable String text, Class<T> type) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(conversion.convert(text.strip(), type));
        } catch (ConversionException unreadable) {
            return Optional.empty();
        }
    }

    /** From the fields first and last. */
    public Optional<MonthRange> months(
            BindingResult problems, String prefix, @Nullable String firstText, @Nullable String lastText) {
        var first = require(problems, prefix, "first", firstText, BillingMonth.class, any -> true);
        var last = require(
                problems,
                prefix,
                "last",
                lastText,
                BillingMonth.class,
                month -> first.isEmpty() || month.compareTo(first.get()) >= 0);
        return first.flatMap(from -> last.map(through -> new MonthRange(from, through)));
    }

    /** As read; when it is not there or not fit, the fault is noted under the message {@code prefix + field}. */
    public <T> Optional<T> require(
            BindingResult problems,
            String prefix,
            String field,
            @Nullable String text,
            Class<T> type,
            Predicate<T> fit) {
        var value = read(text, type).filter(fit);
        if (value.isEmpty()) {
            problems.rejectValue(field, prefix + field, field);
        }
        return value;
    }
}
