package id.gemet.actions.team;

import id.gemet.access.Acting;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MeetingRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean add(MeetingId id, LocalDate on, String agenda, List<String> attended) {
        return signed("""
            insert into actions.meeting (id, office_id, held_on, agenda, attended, by_user, by_name, at)
            values (:id, access.current_office(), :on, :agenda, :attended::text[], :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("on", on)
                        .param("agenda", agenda)
                        .param("attended", attended.toArray(String[]::new))
                        .update()
                == 1;
    }

    boolean addDecision(UUID id, MeetingId meeting, String what, String owner) {
        return signed("""
            insert into actions.decision (id, meeting_id, office_id, what, owner, by_user, by_name, at)
            values (:id, :meeting, access.current_office(), :what, :owner, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id)
                        .param("meeting", meeting.value())
                        .param("what", what)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    /** False when that version is there already. */
    boolean addDue(UUID decision, int version, LocalDate due, String reason) {
        return signed("""
            insert into actions.decision_due (decision_id, version, office_id, due_on, reason, by_user, by_name, at)
            values (:decision, :version, access.current_office(), :due, :reason, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("decision", decision)
                        .param("version", version)
                        .param("due", due)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    boolean addEnd(UUID decision, boolean done, String why) {
        return signed("""
            insert into actions.decision_end (decision_id, office_id, done, why, by_user, by_name, at)
            values (:decision, access.current_office(), :done, :why, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("decision", decision)
                        .param("done", done)
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Nobody else does anything about this decision until the transaction ends. */
    void hold(UUID decision) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:decision, 0))")
                .param("decision", "decision " + decision)
                .query(row -> {});
    }

    boolean hasEnded(UUID decision) {
        return jdbc.sql("select exists (select from actions.decision_end where decision_id = :decision)")
                .param("decision", decision)
                .query(Boolean.class)
                .single();
    }

    List<Meeting> list() {
        var decisions = decisions();
        return jdbc.sql("select id, held_on, agenda, attended from actions.meeting order by held_on desc, id desc")
                .query((row, number) -> new Meeting(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("agenda"),
                        List.of((String[]) row.getArray("attended").getArray()),
                        decisions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
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
            select d.id, d.meeting_id, d.what, d.owner, e.done, e.why, e.by_name, e.at
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
        var why = row.getString("why");
        return new TeamDecision(
                id,
                row.getString("what"),
                row.getString("owner"),
                dues.getOrDefault(id, List.of()),
                why == null
                        ? Optional.empty()
                        : Optional.of(
                                new TeamDecision.End(row.getBoolean("done"), why, row.getString("by_name"), day(row))));
    }

    private LocalDate day(ResultSet row) throws SQLException {
        return Days.of(row.getObject("at", OffsetDateTime.class), clock);
    }

    private StatementSpec signed(String sql) {
        var actor = Acting.current();
        return jdbc.sql(sql)
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", OffsetDateTime.now(clock));
    }
}
