package id.gemet.actions.team;

import id.gemet.shared.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that the actor sees, put together from what was added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MeetingReading {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Meeting> list() {
        var decisions = decisions();
        var members = members();
        return jdbc.sql("""
            select m.id, m.held_on, m.agenda, m.attended, t.file_name
              from actions.meeting m
              left join actions.meeting_minutes t on t.meeting_id = m.id
             order by m.held_on desc, m.id desc
            """)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Meeting(
                            new MeetingId(id),
                            row.getObject("held_on", LocalDate.class),
                            row.getString("agenda"),
                            members.getOrDefault(id, List.of()),
                            List.of((String[]) row.getArray("attended").getArray()),
                            Optional.ofNullable(row.getString("file_name")),
                            decisions.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<byte[]> sealedMinutes(MeetingId id) {
        return jdbc.sql("select sealed from actions.meeting_minutes where meeting_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    Optional<byte[]> sealedEvidence(UUID decision) {
        return jdbc.sql("select sealed from actions.decision_end where decision_id = :id and sealed is not null")
                .param("id", decision)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private Map<UUID, List<Meeting.Attendee>> members() {
        var members = new HashMap<UUID, List<Meeting.Attendee>>();
        jdbc.sql("""
            select a.meeting_id, a.member_id, v.name, v.desk
              from actions.meeting_member a
              join actions.member_version v on v.member_id = a.member_id and v.version = a.version
             order by v.name
            """).query(row -> {
            members.computeIfAbsent(row.getObject("meeting_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Meeting.Attendee(
                            new MemberId(row.getObject("member_id", UUID.class)),
                            Appointment.called(row.getString("name"), row.getString("desk"))));
        });
        return members;
    }

    private Map<UUID, List<TeamDecision>> decisions() {
        var dues = new HashMap<UUID, List<TeamDecision.Due>>();
        jdbc.sql("select decision_id, due_on, reason, by_name, at from actions.decision_due order by version")
                .query(row -> {
                    dues.computeIfAbsent(row.getObject("decision_id", UUID.class), _ -> new ArrayList<>())
                            .add(new TeamDecision.Due(
                                    row.getObject("due_on", LocalDate.class),
                                    row.getString("reason"),
                                    row.getString("by_name"),
                                    day(row)));
                });
        var decisions = new HashMap<UUID, List<TeamDecision>>();
        jdbc.sql("""
            select d.id, d.meeting_id, d.what, d.owner, d.owner_id, e.done, e.why, e.reference, e.file_name, e.by_name,
                   e.at
              from actions.decision d
              left join actions.decision_end e on e.decision_id = d.id
            """).query(row -> {
            decisions
                    .computeIfAbsent(row.getObject("meeting_id", UUID.class), _ -> new ArrayList<>())
                    .add(decision(row, dues));
        });
        decisions.values().forEach(each -> each.sort(Comparator.comparing(TeamDecision::dueOn)));
        return decisions;
    }

    private TeamDecision decision(ResultSet row, Map<UUID, List<TeamDecision.Due>> dues) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new TeamDecision(
                id,
                row.getString("what"),
                row.getString("owner"),
                Optional.ofNullable(row.getObject("owner_id", UUID.class)).map(MemberId::new),
                dues.getOrDefault(id, List.of()),
                row.getString("why") == null ? Optional.empty() : Optional.of(end(row)));
    }

    private TeamDecision.End end(ResultSet row) throws SQLException {
        return new TeamDecision.End(
                row.getBoolean("done"),
                row.getString("why"),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getString("file_name")),
                row.getString("by_name"),
                day(row));
    }

    private LocalDate day(ResultSet row) throws SQLException {
        return Days.of(row.getObject("at", OffsetDateTime.class), clock);
    }
}
