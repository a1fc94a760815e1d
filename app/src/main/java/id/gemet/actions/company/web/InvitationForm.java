package id.gemet.actions.company.web;

import id.gemet.actions.company.Companies.Letter;
import id.gemet.actions.team.Meeting;
import id.gemet.web.FormReader;
import id.gemet.web.FormReader.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which letter a company was asked to a meeting, as typed. */
record InvitationForm(
        @Nullable String key,
        @Nullable String meeting,
        @Nullable String company,
        @Nullable String letter,
        @Nullable String dated,
        @Nullable String owner,
        @Nullable String answerBy) {

    static InvitationForm empty() {
        return new InvitationForm(UUID.randomUUID().toString(), "", "", "", "", "", "");
    }

    Optional<UUID> drawn(FormReader reader) {
        return reader.read(key, UUID.class);
    }

    Optional<Meeting> meeting(FormReader reader, Answers answers, List<Meeting> meetings) {
        var chosen = reader.read(meeting, UUID.class)
                .flatMap(id -> meetings.stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst());
        answers.require("meeting", meeting, UUID.class, any -> chosen.isPresent());
        return chosen;
    }

    /** Nobody is asked to a meeting after it. */
    Optional<Letter> letter(Answers answers, Optional<Meeting> to) {
        var name = answers.require("company", company, String.class);
        var number = answers.require("letter", letter, String.class);
        var day = answers.require(
                "dated",
                dated,
                LocalDate.class,
                on -> to.isEmpty() || !on.isAfter(to.get().heldOn()));
        var who = answers.require("owner", owner, String.class);
        var until =
                answers.require("answerBy", answerBy, LocalDate.class, on -> day.isEmpty() || !on.isBefore(day.get()));
        return name.flatMap(company -> number.flatMap(letter -> day.flatMap(
                dated -> who.flatMap(owner -> until.map(by -> new Letter(company, letter, dated, owner, by))))));
    }
}
