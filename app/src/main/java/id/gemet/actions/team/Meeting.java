package id.gemet.actions.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param members who of the team attended, as they were on it then
 * @param guests offices, companies and people, as they are called
 * @param minutes name of the file; empty while nobody has put it here
 * @param decisions due first, first
 */
public record Meeting(
        MeetingId id,
        LocalDate heldOn,
        String agenda,
        List<Attendee> members,
        List<String> guests,
        Optional<String> minutes,
        List<TeamDecision> decisions) {

    public record Attendee(MemberId member, String called) {}

    public Meeting {
        members = List.copyOf(members);
        guests = List.copyOf(guests);
        decisions = List.copyOf(decisions);
    }

    /** Members and guests, as they are called. */
    public List<String> attended() {
        return Stream.concat(members.stream().map(Attendee::called), guests.stream())
                .toList();
    }

    public long open() {
        return decisions.stream().filter(decision -> decision.end().isEmpty()).count();
    }
}
