package id.gemet.actions.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MeetingsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    private final Meetings meetings;
    private final Actor clerk;
    private final Actor neighbour;

    MeetingsTest(Offices offices, Meetings meetings) {
        this.meetings = meetings;
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
