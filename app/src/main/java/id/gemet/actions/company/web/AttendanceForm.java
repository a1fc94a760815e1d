package id.gemet.actions.company.web;

import id.gemet.actions.company.Invitation.Attendance;
import id.gemet.web.FormReader.Answers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came for a company, as typed.
 *
 * @param came yes or no
 */
record AttendanceForm(
        @Nullable String came,
        @Nullable String who,
        @Nullable String reason) {

    static AttendanceForm of(Optional<Attendance> now) {
        return new AttendanceForm(
                now.map(attendance -> String.valueOf(attendance.came())).orElse(""),
                now.map(Attendance::who).orElse(""),
                "");
    }

    /** Who came; empty text when nobody did. */
    Optional<String> came(Answers answers) {
        return answers.require("came", came, Boolean.class)
                .flatMap(yes -> yes ? answers.require("who", who, String.class) : Optional.of(""));
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
