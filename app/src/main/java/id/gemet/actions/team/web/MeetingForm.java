package id.gemet.actions.team.web;

import id.gemet.actions.team.Member;
import id.gemet.web.FormReader;
import id.gemet.web.FormReader.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What was typed of a meeting or a decision, as typed; each page asks for some of it.
 *
 * @param members ids of those of the team who attended
 * @param attended guests, one a line
 * @param member id of the owner, if one of the team
 * @param owner an owner from outside
 */
record MeetingForm(
        @Nullable String key,
        @Nullable String held,
        @Nullable String agenda,
        @Nullable List<String> members,
        @Nullable String attended,
        @Nullable String what,
        @Nullable String member,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String why,
        @Nullable String reference) {

    static final String WRONG = "actions.team.wrong.";

    static MeetingForm empty() {
        return new MeetingForm(UUID.randomUUID().toString(), "", "", List.of(), "", "", "", "", "", "", "");
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

    /** Ticked; whoever was not on the team that day is named as a fault. */
    List<Member> attending(BindingResult problems, List<Member> team, Optional<LocalDate> on) {
        var attending =
                team.stream().filter(each -> ticked(each.id().toString())).toList();
        on.ifPresent(day -> attending.stream()
                .filter(each -> !each.now().holdsOn(day))
                .forEach(each -> problems.rejectValue(
                        "members",
                        WRONG + "members",
                        new Object[] {each.now().name()},
                        each.now().name())));
        return attending;
    }

    public boolean ticked(String id) {
        return members != null && members.contains(id);
    }

    List<String> guests() {
        return attended == null
                ? List.of()
                : attended.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    Optional<String> what(Answers answers) {
        return answers.require("what", what, String.class);
    }

    /** Empty also where both were given, or neither; that is a fault. */
    Optional<Owner> owner(BindingResult problems, List<Member> team) {
        var chosen = team.stream()
                .filter(each -> each.id().toString().equals(member))
                .findFirst();
        var outside = Optional.ofNullable(owner).map(String::strip).filter(text -> !text.isEmpty());
        if (chosen.isPresent() == outside.isPresent()) {
            problems.rejectValue("member", WRONG + "owner", "owner");
            return Optional.empty();
        }
        return Optional.of(
                chosen.<Owner>map(Owner.OfTeam::new).orElseGet(() -> new Owner.Outside(outside.orElseThrow())));
    }

    /** Who is to carry a decision out. */
    sealed interface Owner {

        record OfTeam(Member member) implements Owner {}

        record Outside(String called) implements Owner {}
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

    Optional<String> reference(Answers answers) {
        return answers.may("reference", reference, String.class);
    }
}
