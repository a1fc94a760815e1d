package id.gemet.actions.team.web;

import id.gemet.actions.register.Instrument;
import id.gemet.actions.team.Appointment;
import id.gemet.actions.team.Appointment.AppointedBy;
import id.gemet.actions.team.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The team as it is on a day: those on it first. */
record TeamPage(List<Row> rows, boolean mayWrite) {

    /** @param decree by which somebody was appointed, if the register has it */
    record Row(Member member, Appointment now, Standing standing, Optional<Instrument> decree) {

        static Row of(Member member, List<Instrument> register, LocalDate today) {
            var now = member.now();
            return new Row(member, now, Standing.of(now, today), decree(now, register));
        }

        static Optional<Instrument> decree(Appointment said, List<Instrument> register) {
            return register.stream()
                    .filter(each -> said.by() instanceof AppointedBy.Registered(var of)
                            && each.id().equals(of))
                    .findFirst();
        }

        /** Else the number and day of the paper. */
        public Optional<AppointedBy.Document> document() {
            return now.by() instanceof AppointedBy.Document paper ? Optional.of(paper) : Optional.empty();
        }
    }

    /** On the team, no longer, or not yet; with the kind of tag. */
    enum Standing {
        ON("good"),
        OVER("neutral"),
        TO_COME("info");

        private final String kind;

        Standing(String kind) {
            this.kind = kind;
        }

        public String kind() {
            return kind;
        }

        static Standing of(Appointment now, LocalDate today) {
            if (now.holdsOn(today)) {
                return ON;
            }
            return now.since().isAfter(today) ? TO_COME : OVER;
        }
    }

    public long on() {
        return rows.stream().filter(row -> row.standing() == Standing.ON).count();
    }

    public long desks() {
        return rows.stream()
                .filter(row -> row.standing() == Standing.ON)
                .map(row -> row.now().desk())
                .distinct()
                .count();
    }
}
