package id.gemet.actions.team.web;

import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.TeamDecision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The meetings, the newest first, and what is still to be done, the latest first.
 *
 * @param open of all meetings
 */
record MeetingsPage(List<Meeting> meetings, List<Row> open, boolean mayWrite) {

    /** @param kind of the tag that says how it stands */
    record Row(Meeting meeting, TeamDecision decision, TeamDecision.State state, String kind, long daysLate) {

        static Row of(Meeting meeting, TeamDecision decision, LocalDate today) {
            var state = decision.state(today);
            var kind = switch (state) {
                case OVERDUE -> "bad";
                case OPEN -> "info";
                case DONE -> "good";
                case DROPPED -> "neutral";
            };
            return new Row(meeting, decision, state, kind, decision.daysLate(today));
        }
    }

    static MeetingsPage of(List<Meeting> meetings, LocalDate today, boolean mayWrite) {
        var open = meetings.stream()
                .flatMap(meeting -> meeting.decisions().stream()
                        .filter(decision -> decision.end().isEmpty())
                        .map(decision -> Row.of(meeting, decision, today)))
                .sorted(Comparator.comparing(row -> row.decision().dueOn()))
                .toList();
        return new MeetingsPage(meetings, open, mayWrite);
    }

    public long late() {
        return open.stream()
                .filter(row -> row.state() == TeamDecision.State.OVERDUE)
                .count();
    }
}
