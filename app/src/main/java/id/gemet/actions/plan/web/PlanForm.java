package id.gemet.actions.plan.web;

import id.gemet.access.OfficeId;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import id.gemet.web.FormReader;
import id.gemet.web.FormReader.Answers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    static final String WRONG = "actions.plan.wrong.";

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

    Optional<UUID> drawn(FormReader reader) {
        return reader.read(key, UUID.class);
    }

    Optional<String> title(Answers answers) {
        return answers.require("title", title, String.class);
    }

    Optional<OfficeId> owner(Answers answers) {
        return answers.require("owner", owner, UUID.class).map(OfficeId::new);
    }

    Optional<Integer> people(Answers answers) {
        var plain = people == null ? null : people.replace(".", "");
        return answers.require("people", plain, Integer.class, count -> count > 0);
    }

    Optional<LocalDate> due(Answers answers) {
        return answers.require("due", due, LocalDate.class);
    }

    /** Without a paper unless one is asked for: another office takes over by one. */
    Optional<Change> change(Answers answers, boolean byPaper) {
        var why = answers.require("reason", reason, String.class);
        if (!byPaper && (document == null || document.isBlank())) {
            return why.map(text -> new Change(text, Optional.empty()));
        }
        var paper = paper(answers);
        return why.flatMap(text -> paper.map(by -> new Change(text, Optional.of(by))));
    }

    Optional<Paper> paper(Answers answers) {
        var name = answers.require("document", document, String.class);
        var day = answers.require("dated", dated, LocalDate.class);
        return name.flatMap(named -> day.map(on -> new Paper(named, on)));
    }
}
