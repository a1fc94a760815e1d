package id.gemet.actions.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class MeetingsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    private final Meetings meetings;
    private final Database database;
    private final Actor clerk;
    private final Actor neighbour;

    MeetingsTest(Offices offices, Meetings meetings, Database database) {
        this.meetings = meetings;
        this.database = database;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
        this.neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);
    }

    @Test
    void sentTwiceAMeetingAndItsDecisionAreWrittenDownOnce() {
        var key = UUID.randomUUID();
        var decision = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            Acting.run(clerk, () -> {
                var id = meetings.hold(key, DUE.minusDays(30), "Koordinasi", List.of("Disnaker", "BPJS"));
                meetings.decide(decision, id, "Undang perusahaan", "Disnaker", DUE);
            });
        }

        var held = Acting.as(clerk, meetings::list);
        assertThat(held).hasSize(1);
        assertThat(held.getFirst().attended()).containsExactly("Disnaker", "BPJS");
        assertThat(held.getFirst().decisions()).hasSize(1);
        assertThat(Acting.as(neighbour, meetings::list)).isEmpty();
    }

    @Test
    void aDecisionPutOffKeepsTheDayItWasPromisedFor() {
        var decision = decided();
        Acting.run(clerk, () -> {
            assertThat(meetings.putOff(decision, DUE.plusDays(20), "Menunggu anggaran"))
                    .isTrue();
            assertThat(meetings.putOff(decision, DUE.plusDays(90), "Dari halaman lama"))
                    .isFalse();
        });

        var now = again(decision);
        assertThat(now.dueOn()).isEqualTo(DUE.plusDays(20));
        assertThat(now.daysPutOff()).isEqualTo(20);
        assertThat(now.state(DUE.plusDays(20))).isEqualTo(TeamDecision.State.OPEN);
        assertThat(now.state(DUE.plusDays(21))).isEqualTo(TeamDecision.State.OVERDUE);
    }

    @Test
    void aDecisionEndsOnceAndIsPutOffNoMore() {
        var decision = decided();
        Acting.run(clerk, () -> {
            assertThat(meetings.end(decision, true, "Surat 12")).isTrue();
            assertThat(meetings.end(decision, false, "Tidak jadi")).isFalse();
            assertThat(meetings.putOff(decision, DUE.plusDays(20), "Terlambat")).isFalse();
        });

        var now = again(decision);
        assertThat(now.state(DUE.plusDays(99))).isEqualTo(TeamDecision.State.DONE);
        assertThat(now.end().orElseThrow().why()).isEqualTo("Surat 12");
        assertThat(now.history()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theDatabaseRefusesWhatASlowPageWouldDo(boolean ended) throws SQLException {
        var decision = decided();
        if (ended) {
            Acting.run(clerk, () -> meetings.end(decision, true, "Surat 12"));
        }
        var day = ended ? DUE.plusDays(1) : DUE.minusDays(1);

        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                insert into actions.decision_due (decision_id, version, office_id, due_on, reason, by_user, by_name, at)
                select id, 2, office_id, '%s', 'Dari halaman lama', by_user, by_name, at
                  from actions.decision where id = '%s'
                """.formatted(day, decision.id())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(ended ? "put off no more" : "never brought forward");
        }
    }

    @Test
    void theOldestOverdueDecisionIsTold() {
        var today = Acting.as(clerk, meetings::today);
        Acting.run(clerk, () -> {
            var id = meetings.hold(UUID.randomUUID(), today, "Koordinasi", List.of("Disnaker"));
            for (var days : new int[] {-3, -9, 0, 4}) {
                meetings.decide(UUID.randomUUID(), id, "Kerjakan", "Disnaker", today.plusDays(days));
            }
        });

        assertThat(Acting.as(clerk, meetings::late)).isEqualTo(new Meetings.Late(2, Optional.of(today.minusDays(9))));
        assertThat(Acting.as(neighbour, meetings::late)).isEqualTo(new Meetings.Late(0, Optional.empty()));
    }

    private TeamDecision decided() {
        return Acting.as(clerk, () -> {
            var id = meetings.hold(UUID.randomUUID(), DUE.minusDays(30), "Koordinasi", List.of("Disnaker"));
            meetings.decide(UUID.randomUUID(), id, "Undang perusahaan", "Disnaker", DUE);
            return meetings.find(id).orElseThrow().decisions().getFirst();
        });
    }

    private TeamDecision again(TeamDecision decision) {
        return Acting.as(clerk, meetings::list).stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .filter(each -> each.id().equals(decision.id()))
                .findFirst()
                .orElseThrow();
    }
}
