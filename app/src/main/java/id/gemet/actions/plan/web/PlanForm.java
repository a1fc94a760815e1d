package id.gemet.actions.plan.web;

import id.gemet.access.OfficeId;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was typed of a plan or a step, as typed; each page asks for some of it. */
record PlanForm(
        @Nullable String key,
        @Nullable String title,
        @Nullable String owner,
        @Nullable String people,
        @Nullable String due,
        @Nullable String reason,
        @Nullable String document,
        @Nullable String dated) {

    private static final String WRONG = "actions.plan.wrong.";

    static PlanForm empty(@Nullable OfficeId owner) {
        return of(null, owner, "", null);
    }

    static PlanForm of(@Nullable String title, @Nullable OfficeId owner, String people, @Nullable LocalDate due) {
        return new PlanForm(
                UUID.randomUUID().toString(),
                title,
                owner == null ? "" : owner.toString(),
                people,
                due == null ? "" : due.toString(),
                "",
                "",
                "");
    }

    Optional<UUID> drawn() {
        return uuid(key);
    }

    Optional<String> title(BindingResult problems) {
        return noted(problems, "title", text(title));
    }

    Optional<OfficeId> owner(BindingResult problems) {
        return noted(problems, "owner", uuid(owner).map(OfficeId::new));
    }

    Optional<Integer> people(BindingResult problems) {
        return noted(
                problems,
                "people",
                text(people)
                        .map(typed -> typed.replace(".", ""))
                        .filter(typed -> typed.matches("[1-9][0-9]{0,7}"))
                        .map(Integer::valueOf));
    }

    Optional<LocalDate> due(BindingResult problems) {
        return noted(problems, "due", day(due));
    }

    /** Without a paper unless one is asked for: another office takes over by one. */
    Optional<Change> change(BindingResult problems, boolean byPaper) {
        var why = noted(problems, "reason", text(reason));
        if (!byPaper && text(document).isEmpty()) {
            return why.map(text -> new Change(text, Optional.empty()));
        }
        var paper = paper(problems);
        return why.flatMap(text -> paper.map(by -> new Change(text, Optional.of(by))));
    }

    Optional<Paper> paper(BindingResult problems) {
        var name = noted(problems, "document", text(document));
        var day = noted(problems, "dated", day(dated));
        return name.flatMap(named -> day.map(on -> new Paper(named, on)));
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

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
