package id.gemet.actions.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.actions.team.Appointment.AppointedBy;
import id.gemet.actions.team.Appointment.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void holdsFromItsFirstDayThroughItsLast() {
        var said = said("Ratna", Duty.MEMBER, TODAY, Optional.of(TODAY.plusDays(9)));

        assertThat(said.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(said.holdsOn(TODAY)).isTrue();
        assertThat(said.holdsOn(TODAY.plusDays(9))).isTrue();
        assertThat(said.holdsOn(TODAY.plusDays(10))).isFalse();
        assertThat(said("Ratna", Duty.MEMBER, TODAY, Optional.empty()).holdsOn(TODAY.plusYears(9)))
                .isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> said("Ratna", Duty.MEMBER, TODAY, Optional.of(TODAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thoseOnTheTeamComeFirstAndThenTheHigherDuty() {
        var over = member(said("Ahli", Duty.STEERS, TODAY.minusDays(9), Optional.of(TODAY.minusDays(1))));
        var leads = member(said("Zul", Duty.LEADS, TODAY, Optional.empty()));
        var second = member(said("Budi", Duty.MEMBER, TODAY, Optional.empty()));
        var first = member(said("Adi", Duty.MEMBER, TODAY, Optional.empty()));

        assertThat(List.of(over, second, first, leads).stream().sorted(Member.byRank(TODAY)))
                .containsExactly(leads, first, second, over);
    }

    private static Member member(Appointment said) {
        return new Member(new MemberId(UUID.randomUUID()), List.of(new Member.Version(said, "Sri", TODAY)));
    }

    private static Appointment said(String name, Duty duty, LocalDate since, Optional<LocalDate> until) {
        return new Appointment(name, "Disnaker", duty, since, until, new AppointedBy.Document("460/1", TODAY));
    }
}
