package id.gemet.actions.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.register.Instrument;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.register.Register;
import id.gemet.actions.team.Appointment.AppointedBy;
import id.gemet.actions.team.Appointment.Duty;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class TeamMembersTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);

    private final TeamMembers team;
    private final Meetings meetings;
    private final Register register;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Actor clerk;
    private final Actor neighbour;

    TeamMembersTest(
            Offices offices,
            TeamMembers team,
            Meetings meetings,
            Register register,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.team = team;
        this.meetings = meetings;
        this.register = register;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
        this.neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);
    }

    @Test
    void sentTwiceSomebodyIsAppointedOnceAndToTheirCityAlone() {
        var key = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            Acting.run(clerk, () -> team.appoint(key, said(Optional.empty())));
        }

        assertThat(Acting.as(clerk, team::list)).extracting(Member::now).containsExactly(said(Optional.empty()));
        assertThat(Acting.as(neighbour, team::list)).isEmpty();
    }

    @Test
    void aChangeKeepsWhatWasSaidBeforeAndTheSecondOfTwoIsTold() {
        var member = appointed();
        var ended = said(Optional.of(SINCE.plusDays(60)));
        Acting.run(clerk, () -> {
            assertThat(team.change(member, member.now())).isTrue();
            assertThat(team.change(member, ended)).isTrue();
            assertThat(team.change(member, said(Optional.of(SINCE.plusDays(90)))))
                    .isFalse();
        });

        assertThat(Acting.as(clerk, () -> team.find(member.id())).orElseThrow().history())
                .extracting(Member.Version::appointment)
                .containsExactly(member.now(), ended);
    }

    @Test
    void nothingWrittenDownCanBeRewritten() {
        var member = appointed();

        for (var deed : List.of(
                "update actions.member_version set until = null where member_id = :id",
                "delete from actions.member_version where member_id = :id")) {
            assertThatThrownBy(() -> inTransaction(deed, member)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theDecreeOfAnotherCityAppointsNobody() {
        var elsewhere = Acting.as(
                        neighbour,
                        () -> register.enter(
                                UUID.randomUUID(),
                                new Instrument.Terms(
                                        Instrument.Kind.DECREE,
                                        "460/1",
                                        "Tim percepatan",
                                        "Wali Kota",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        ""),
                                Optional.empty()))
                .orElseThrow();

        assertThatThrownBy(() -> appoint(clerk, elsewhere)).isInstanceOf(DataAccessException.class);
        assertThat(appoint(neighbour, elsewhere).now().by()).isEqualTo(new AppointedBy.Registered(elsewhere));
    }

    @Test
    void whoAttendsWasOnTheTeamThatDay() {
        var member = appointed();

        var before = UUID.randomUUID();
        assertThatThrownBy(() -> hold(before, SINCE.minusDays(1), member)).isInstanceOf(DataAccessException.class);
        var held = hold(UUID.randomUUID(), SINCE, member);

        assertThat(Acting.as(clerk, meetings::list)).extracting(Meeting::id).containsExactly(held);
        var meeting = Acting.as(clerk, () -> meetings.find(held)).orElseThrow();
        assertThat(meeting.attended()).containsExactly("Ratna (Dinas Tenaga Kerja)", "Perusahaan");
    }

    @Test
    void aMeetingAndADecisionKeepWhatAMemberWasCalledThen() {
        var member = appointed();
        var held = hold(UUID.randomUUID(), SINCE, member);
        Acting.run(clerk, () -> {
            meetings.decide(UUID.randomUUID(), held, "Undang perusahaan", member, SINCE.plusDays(9));
            team.change(member, new Appointment("Ratna", "BPKAD", Duty.MEMBER, SINCE, Optional.empty(), paper()));
        });

        var meeting = Acting.as(clerk, () -> meetings.find(held)).orElseThrow();
        assertThat(meeting.members()).containsExactly(new Meeting.Attendee(member.id(), "Ratna (Dinas Tenaga Kerja)"));
        assertThat(meeting.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.owner()).isEqualTo("Ratna (Dinas Tenaga Kerja)");
            assertThat(decision.member()).contains(member.id());
        });
    }

    private void inTransaction(String deed, Member member) {
        Acting.run(
                clerk,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql(deed).param("id", member.id().value()).update()));
    }

    private MeetingId hold(UUID key, LocalDate on, Member member) {
        return Acting.as(clerk, () -> meetings.hold(key, on, "Koordinasi", List.of(member), List.of("Perusahaan")));
    }

    private Member appointed() {
        return Acting.as(clerk, () -> {
            var id = team.appoint(UUID.randomUUID(), said(Optional.empty()));
            return team.find(id).orElseThrow();
        });
    }

    private Member appoint(Actor actor, InstrumentId decree) {
        return Acting.as(actor, () -> {
            var id = team.appoint(
                    UUID.randomUUID(),
                    new Appointment(
                            "Ratna",
                            "Dinas Tenaga Kerja",
                            Duty.MEMBER,
                            SINCE,
                            Optional.empty(),
                            new AppointedBy.Registered(decree)));
            return team.find(id).orElseThrow();
        });
    }

    private static Appointment said(Optional<LocalDate> until) {
        return new Appointment("Ratna", "Dinas Tenaga Kerja", Duty.KEEPS_RECORDS, SINCE, until, paper());
    }

    private static AppointedBy paper() {
        return new AppointedBy.Document("460/1", SINCE);
    }
}
