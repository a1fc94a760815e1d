package id.gemet.actions.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody of the acceleration team.
 *
 * @param history what is so now, last; at least one
 */
public record Member(MemberId id, List<Version> history) {

    /** @param by who wrote it down */
    public record Version(Appointment appointment, String by, LocalDate on) {}

    /** Those on the team first, then by duty. */
    public static Comparator<Member> byRank(LocalDate today) {
        return Comparator.<Member, Boolean>comparing(member -> !member.now().holdsOn(today))
                .thenComparing(member -> member.now().duty())
                .thenComparing(member -> member.now().name());
    }

    public Member {
        history = List.copyOf(history);
    }

    public Appointment now() {
        return history.getLast().appointment();
    }

    int version() {
        return history.size();
    }
}
