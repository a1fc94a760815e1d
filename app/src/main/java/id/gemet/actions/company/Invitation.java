package id.gemet.actions.company;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A company was asked to a meeting.
 *
 * @param heldOn the day of the meeting
 * @param letter number of the letter that asked
 * @param owner who follows it up, an office or a person
 * @param history what was written down of who came; the last counts
 * @param since when it was written down
 */
public record Invitation(
        UUID id,
        LocalDate heldOn,
        String agenda,
        String letter,
        LocalDate dated,
        String owner,
        LocalDate answerBy,
        List<Attendance> history,
        Instant since) {

    /**
     * @param who came for the company; empty when nobody did
     * @param reason why what was written before was wrong; empty in the first
     */
    public record Attendance(String who, String reason, String by, LocalDate on) {

        public boolean came() {
            return !who.isEmpty();
        }
    }

    public Invitation {
        history = List.copyOf(history);
    }

    public Optional<Attendance> attendance() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }
}
