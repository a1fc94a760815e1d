package id.gemet.actions.team;

import id.gemet.actions.register.InstrumentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * To what somebody of the team was appointed.
 *
 * @param desk the office or institution, as it is called
 * @param until the last day; empty until somebody ends it
 */
public record Appointment(
        String name, String desk, Duty duty, LocalDate since, Optional<LocalDate> until, AppointedBy by) {

    /** From the highest down, as decrees list them. */
    public enum Duty {
        STEERS,
        ANSWERS,
        LEADS,
        DEPUTISES,
        KEEPS_RECORDS,
        COORDINATES,
        MEMBER
    }

    public sealed interface AppointedBy {

        /** A decree in the register. */
        record Registered(InstrumentId instrument) implements AppointedBy {}

        record Document(String number, LocalDate dated) implements AppointedBy {}
    }

    public Appointment {
        if (name.isBlank() || desk.isBlank()) {
            throw new IllegalArgumentException("Somebody of the team has a name and an office");
        }
        if (until.filter(since::isAfter).isPresent()) {
            throw new IllegalArgumentException("An appointment ends on or after its first day");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !until.map(day::isAfter).orElse(false);
    }

    /** In lists of who attended and who answers for what. */
    public String called() {
        return called(name, desk);
    }

    static String called(String name, String desk) {
        return name + " (" + desk + ")";
    }
}
