package id.gemet.actions.team;

import java.time.LocalDate;
import java.util.List;

/**
 * @param attended offices, companies and people, as they are called
 * @param decisions due first, first
 */
public record Meeting(
        MeetingId id, LocalDate heldOn, String agenda, List<String> attended, List<TeamDecision> decisions) {

    public Meeting {
        attended = List.copyOf(attended);
        decisions = List.copyOf(decisions);
    }

    public long open() {
        return decisions.stream().filter(decision -> decision.end().isEmpty()).count();
    }
}
