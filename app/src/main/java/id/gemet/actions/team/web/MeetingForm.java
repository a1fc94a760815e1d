package id.gemet.actions.team.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was typed of a meeting or a decision, as typed; each page asks for some of it. */
record MeetingForm(
        @Nullable String key,
        @Nullable String held,
        @Nullable String agenda,
        @Nullable String attended,
        @Nullable String what,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String why) {

    private static final String WRONG = "actions.team.wrong.";

    static MeetingForm empty() {
        return new MeetingForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "");
    }

    Optional<UUID> drawn() {
        try {
            return text(key).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Not after today. */
    Optional<LocalDate> held(BindingResult problems, LocalDate today) {
        return noted(problems, "held", day(held).filter(on -> !on.isAfter(today)));
    }

    Optional<String> agenda(BindingResult problems) {
        return noted(problems, "agenda", text(agenda));
    }

    /** One a line. */
    Optional<List<String>> attended(BindingResult problems) {
        return noted(
                problems,
                "attended",
                text(attended)
                        .map(typed -> typed.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .distinct()
                                .toList()));
    }

    Optional<String> what(BindingResult problems) {
        return noted(problems, "what", text(what));
    }

    Optional<String> owner(BindingResult problems) {
        return noted(problems, "owner", text(owner));
    }

    Optional<LocalDate> due(BindingResult problems) {
        return noted(problems, "due", day(due));
    }

    /** A decision is put off, never brought forward; so the same form sent twice puts it off once. */
    Optional<LocalDate> dueAfter(BindingResult problems, LocalDate now) {
        return noted(problems, "due", day(due).filter(day -> day.isAfter(now)));
    }

    Optional<String> why(BindingResult problems) {
        return noted(problems, "why", text(why));
    }

    private static <T> Optional<T> noted(BindingResult problems, String field, Optional<T> read) {
        if (read.isEmpty()) {
            problems.rejectValue(field, WRONG + field, field);
        }
        return read;
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
