package id.gemet.actions.company.web;

import id.gemet.web.FormReader;
import id.gemet.web.FormReader.Answers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said, and who acts next, as typed. */
record FollowUpForm(
        @Nullable String key,
        @Nullable String saidOn,
        @Nullable String said,
        @Nullable String owner,
        @Nullable String nextOn) {

    static FollowUpForm of(String owner, LocalDate today) {
        return new FollowUpForm(UUID.randomUUID().toString(), today.toString(), "", owner, "");
    }

    Optional<UUID> drawn(FormReader reader) {
        return reader.read(key, UUID.class);
    }

    Optional<LocalDate> saidOn(Answers answers, LocalDate today) {
        return answers.require("saidOn", saidOn, LocalDate.class, on -> !on.isAfter(today));
    }

    Optional<String> said(Answers answers) {
        return answers.require("said", said, String.class);
    }

    Optional<String> owner(Answers answers) {
        return answers.require("owner", owner, String.class);
    }

    Optional<LocalDate> nextOn(Answers answers, Optional<LocalDate> after) {
        return nextOn == null || nextOn.isBlank()
                ? Optional.empty()
                : answers.require(
                        "nextOn", nextOn, LocalDate.class, on -> after.isEmpty() || !on.isBefore(after.get()));
    }
}
