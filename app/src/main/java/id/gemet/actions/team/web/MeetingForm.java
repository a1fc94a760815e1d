package id.gemet.actions.team.web;

import id.gemet.web.FormReader;
import id.gemet.web.FormReader.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    static final String WRONG = "actions.team.wrong.";

    static MeetingForm empty() {
        return new MeetingForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "");
    }

    Optional<UUID> drawn(FormReader reader) {
        return reader.read(key, UUID.class);
    }

    Optional<LocalDate> held(Answers answers, LocalDate today) {
        return answers.require("held", held, LocalDate.class, on -> !on.isAfter(today));
    }

    Optional<String> agenda(Answers answers) {
        return answers.require("agenda", agenda, String.class);
    }

    /** One a line. */
    Optional<List<String>> attended(Answers answers) {
        return answers.require("attended", attended, String.class)
                .map(typed -> typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList());
    }

    Optional<String> what(Answers answers) {
        return answers.require("what", what, String.class);
    }

    Optional<String> owner(Answers answers) {
        return answers.require("owner", owner, String.class);
    }

    Optional<LocalDate> due(Answers answers) {
        return answers.require("due", due, LocalDate.class);
    }

    /** A decision is put off, never brought forward; so the same form sent twice puts it off once. */
    Optional<LocalDate> dueAfter(Answers answers, LocalDate now) {
        return answers.require("due", due, LocalDate.class, day -> day.isAfter(now));
    }

    Optional<String> why(Answers answers) {
        return answers.require("why", why, String.class);
    }
}
