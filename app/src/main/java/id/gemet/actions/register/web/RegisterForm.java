package id.gemet.actions.register.web;

import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Instrument.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was typed of an instrument, as typed. */
record RegisterForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String signed,
        @Nullable String until,
        @Nullable String source,
        @Nullable String replaces) {

    private static final String WRONG = "actions.register.wrong.";

    static RegisterForm empty() {
        return new RegisterForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "");
    }

    /** The next of a kind, without its number and days, which are others. */
    static RegisterForm after(Instrument instrument) {
        var terms = instrument.terms();
        return new RegisterForm(
                UUID.randomUUID().toString(),
                terms.kind().name(),
                "",
                terms.title(),
                terms.issuer(),
                "",
                "",
                "",
                instrument.id().toString());
    }

    Optional<UUID> drawn() {
        return uuid(key);
    }

    Optional<UUID> replaced() {
        return uuid(replaces);
    }

    /** Empty, with the problems said, unless everything can be read. */
    Optional<Instrument.Terms> terms(BindingResult problems) {
        var read = noted(
                problems,
                "kind",
                Arrays.stream(Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst());
        var named = noted(problems, "number", text(number));
        var about = noted(problems, "title", text(title));
        var by = noted(problems, "issuer", text(issuer));
        var from = day(problems, "signed", signed);
        var to = day(problems, "until", until);
        if (from.isPresent() && to.filter(end -> !end.isAfter(from.get())).isPresent()) {
            problems.rejectValue("until", WRONG + "until-before", "until");
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Instrument.Terms(
                        read.orElseThrow(),
                        named.orElseThrow(),
                        about.orElseThrow(),
                        by.orElseThrow(),
                        from,
                        to,
                        text(source).orElse("")));
    }

    private static Optional<LocalDate> day(BindingResult problems, String field, @Nullable String typed) {
        try {
            return text(typed).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            problems.rejectValue(field, WRONG + "day", field);
            return Optional.empty();
        }
    }

    private static <T> Optional<T> noted(BindingResult problems, String field, Optional<T> read) {
        if (read.isEmpty()) {
            problems.rejectValue(field, WRONG + field, field);
        }
        return read;
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<UUID> uuid(@Nullable String typed) {
        try {
            return text(typed).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
