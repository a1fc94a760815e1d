package id.gemet.actions.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.PaperFile;
import id.gemet.database.Database;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
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
            assertThat(meetings.carryOut(decision, letter())).isTrue();
            assertThat(meetings.drop(decision, "Tidak jadi")).isFalse();
            assertThat(meetings.putOff(decision, DUE.plusDays(20), "Terlambat")).isFalse();
        });

        var now = again(decision);
        assertThat(now.state(DUE.plusDays(99))).isEqualTo(TeamDecision.State.DONE);
        assertThat(now.end().orElseThrow().reference()).contains("Surat 12");
        assertThat(now.history()).hasSize(1);
    }

    @Test
    void whatWasDoneIsShownByAPaperOrAFileAndTheFileOpensAgainForItsCityAlone() {
        assertThatThrownBy(() -> new Shown("Dikirim", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shown("Dikirim", Optional.empty(), Optional.of(file("<html>"))))
                .isInstanceOf(IllegalArgumentException.class);

        var decision = decided();
        Acting.run(
                clerk,
                () -> meetings.carryOut(
                        decision, new Shown("Dikirim", Optional.empty(), Optional.of(file("%PDF-surat")))));

        var done = again(decision);
        assertThat(done.end().orElseThrow().fileName()).contains("surat.pdf");
        assertThat(Acting.as(clerk, () -> meetings.evidence(done)).orElseThrow().content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("%PDF-surat");
        assertThat(Acting.as(neighbour, () -> meetings.evidence(done))).isEmpty();
    }

    @Test
    void theDatabaseTakesNothingForDoneThatNothingShows() throws SQLException {
        var decision = decided();

        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                insert into actions.decision_end (decision_id, office_id, done, why, by_user, by_name, at)
                select id, office_id, true, 'Beres', by_user, by_name, at from actions.decision where id = '%s'
                """.formatted(decision.id())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("check constraint");
        }
    }

    @Test
    void aMeetingKeepsItsFirstMinutes() {
        var id = Acting.as(
                clerk, () -> meetings.hold(UUID.randomUUID(), DUE.minusDays(30), "Koordinasi", List.of("Disnaker")));
        Acting.run(clerk, () -> {
            meetings.keepMinutes(id, file("%PDF-satu"));
            meetings.keepMinutes(id, file("%PDF-dua"));
        });

        var meeting = Acting.as(clerk, () -> meetings.find(id)).orElseThrow();
        assertThat(meeting.minutes()).contains("surat.pdf");
        assertThat(Acting.as(clerk, () -> meetings.minutes(meeting))
                        .orElseThrow()
                        .content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("%PDF-satu");
        assertThat(Acting.as(neighbour, () -> meetings.minutes(meeting))).isEmpty();
        assertThatThrownBy(() -> Acting.run(clerk, () -> meetings.keepMinutes(id, file("PNG"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theDatabaseRefusesWhatASlowPageWouldDo(boolean ended) throws SQLException {
        var decision = decided();
        if (ended) {
            Acting.run(clerk, () -> meetings.carryOut(decision, letter()));
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

    private static Shown letter() {
        return new Shown("Undangan dikirim", Optional.of("Surat 12"), Optional.empty());
    }

    private static PaperFile file(String content) {
        return new PaperFile("surat.pdf", content.getBytes(StandardCharsets.UTF_8));
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
