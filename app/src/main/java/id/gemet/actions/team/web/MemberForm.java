package id.gemet.actions.team.web;

import id.gemet.actions.register.Instrument;
import id.gemet.actions.team.Appointment;
import id.gemet.actions.team.Appointment.AppointedBy;
import id.gemet.actions.team.Appointment.Duty;
import id.gemet.web.FormReader;
import id.gemet.web.FormReader.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What was typed of somebody's appointment, as typed.
 *
 * @param instrument the decree, if the register has it; else its number and day
 */
record MemberForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String desk,
        @Nullable String duty,
        @Nullable String since,
        @Nullable String until,
        @Nullable String instrument,
        @Nullable String document,
        @Nullable String dated) {

    private static final String WRONG = "actions.team.member.wrong.";

    static MemberForm empty() {
        return new MemberForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "");
    }

    static MemberForm of(Appointment now) {
        var document = now.by() instanceof AppointedBy.Document paper
                ? Optional.of(paper)
                : Optional.<AppointedBy.Document>empty();
        return new MemberForm(
                "",
                now.name(),
                now.desk(),
                now.duty().name(),
                now.since().toString(),
                now.until().map(LocalDate::toString).orElse(""),
                now.by() instanceof AppointedBy.Registered(var of) ? of.toString() : "",
                document.map(AppointedBy.Document::number).orElse(""),
                document.map(paper -> paper.dated().toString()).orElse(""));
    }

    Optional<UUID> drawn(FormReader reader) {
        return reader.read(key, UUID.class);
    }

    /** Empty, with the problems said, unless everything can be read. */
    Optional<Appointment> appointment(FormReader reader, BindingResult problems, List<Instrument> register) {
        var answers = reader.of(problems, WRONG);
        var called = answers.require("name", name, String.class);
        var of = answers.require("desk", desk, String.class);
        var as = answers.require("duty", duty, Duty.class);
        var from = answers.require("since", since, LocalDate.class);
        var to = answers.may("until", until, LocalDate.class);
        if (to.filter(day -> from.filter(day::isBefore).isPresent()).isPresent()) {
            problems.rejectValue("until", WRONG + "until-before", "until");
        }
        var by = appointedBy(answers, problems, register);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Appointment(
                        called.orElseThrow(),
                        of.orElseThrow(),
                        as.orElseThrow(),
                        from.orElseThrow(),
                        to,
                        by.orElseThrow()));
    }

    private Optional<AppointedBy> appointedBy(Answers answers, BindingResult problems, List<Instrument> register) {
        var registered = register.stream()
                .filter(each -> each.id().toString().equals(instrument))
                .findFirst();
        var number = answers.may("document", document, String.class);
        if (registered.isPresent() == number.isPresent()) {
            problems.rejectValue("instrument", WRONG + "instrument", "instrument");
            return Optional.empty();
        }
        if (registered.isPresent()) {
            return Optional.of(new AppointedBy.Registered(registered.get().id()));
        }
        return answers.require("dated", dated, LocalDate.class)
                .map(day -> new AppointedBy.Document(number.orElseThrow(), day));
    }
}
