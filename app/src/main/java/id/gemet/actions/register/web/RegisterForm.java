package id.gemet.actions.register.web;

import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.Instrument.Kind;
import id.gemet.actions.register.Instrument.Terms;
import id.gemet.web.FormReader;
import java.time.LocalDate;
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
        @Nullable String from,
        @Nullable String until,
        @Nullable String source,
        @Nullable String replaces) {

    static RegisterForm empty() {
        return new RegisterForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "");
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
                "",
                instrument.id().toString());
    }

    Optional<UUID> drawn(FormReader reader) {
        return reader.read(key, UUID.class);
    }

    Optional<UUID> replaced(FormReader reader) {
        return reader.read(replaces, UUID.class);
    }

    /** Empty, with the problems said, unless everything can be read. */
    Optional<Terms> terms(FormReader reader, BindingResult problems) {
        var answers = reader.of(problems, "actions.register.wrong.");
        var read = answers.require("kind", kind, Kind.class);
        var named = answers.require("number", number, String.class);
        var about = answers.require("title", title, String.class);
        var by = answers.require("issuer", issuer, String.class);
        var dated = answers.may("signed", signed, LocalDate.class);
        var begins = answers.may("from", from, LocalDate.class);
        var to = answers.may("until", until, LocalDate.class);
        if (to.filter(day -> !Terms.endsAfter(day, dated) || !Terms.endsAfter(day, begins))
                .isPresent()) {
            problems.rejectValue("until", "actions.register.wrong.until-before", "until");
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Terms(
                        read.orElseThrow(),
                        named.orElseThrow(),
                        about.orElseThrow(),
                        by.orElseThrow(),
                        dated,
                        begins,
                        to,
                        source == null ? "" : source.strip()));
    }
}
