package id.gemet.actions.company;

import id.gemet.actions.company.Invitation.Attendance;
import id.gemet.funding.PayerId;
import id.gemet.shared.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The companies as written down. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CompanyReading {

    private record Named(UUID id, String name, Optional<PayerId> payer) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CompanyReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that were asked, by name. */
    List<Company> list() {
        var named = jdbc.sql("""
            select c.id, c.name,
                   (select payer_id from actions.company_payer p where p.company_id = c.id
                     order by version desc limit 1) as payer_id
              from actions.company c
             order by c.name
            """)
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("payer_id", UUID.class))
                                .map(PayerId::new)))
                .list();
        var notes = notes();
        var invitations = invitations();
        return named.stream()
                .filter(each -> invitations.containsKey(each.id()))
                .map(each -> new Company(
                        new CompanyId(each.id()),
                        each.name(),
                        each.payer(),
                        invitations.getOrDefault(each.id(), List.of()),
                        notes.getOrDefault(each.id(), List.of())))
                .toList();
    }

    int count() {
        return jdbc.sql("select count(distinct company_id) from actions.invitation")
                .query(Integer.class)
                .single();
    }

    /** As it was last written down. */
    Optional<Attendance> attendance(UUID invitation) {
        return jdbc.sql("""
            select who, reason, by_name, at from actions.attendance
             where invitation_id = :invitation order by version desc limit 1
            """)
                .param("invitation", invitation)
                .query((row, number) -> attendance(row))
                .optional();
    }

    /** By company, the latest first. */
    private Map<UUID, List<Invitation>> invitations() {
        var attendances = attendances();
        var found = new HashMap<UUID, List<Invitation>>();
        jdbc.sql("""
            select i.id, i.company_id, m.held_on, m.agenda, i.letter, i.dated, i.owner, i.answer_by, i.at
              from actions.invitation i
              join actions.meeting m on m.id = i.meeting_id
             order by m.held_on desc, i.at desc
            """).query(row -> {
            var id = row.getObject("id", UUID.class);
            found.computeIfAbsent(row.getObject("company_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Invitation(
                            id,
                            row.getObject("held_on", LocalDate.class),
                            row.getString("agenda"),
                            row.getString("letter"),
                            row.getObject("dated", LocalDate.class),
                            row.getString("owner"),
                            row.getObject("answer_by", LocalDate.class),
                            attendances.getOrDefault(id, List.of()),
                            moment(row)));
        });
        return found;
    }

    /** By invitation, the first first. */
    private Map<UUID, List<Attendance>> attendances() {
        var found = new HashMap<UUID, List<Attendance>>();
        jdbc.sql("select invitation_id, who, reason, by_name, at from actions.attendance order by version")
                .query(row -> {
                    found.computeIfAbsent(row.getObject("invitation_id", UUID.class), _ -> new ArrayList<>())
                            .add(attendance(row));
                });
        return found;
    }

    private Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                row.getString("who"),
                row.getString("reason"),
                row.getString("by_name"),
                Days.of(row.getObject("at", OffsetDateTime.class), clock));
    }

    /** By company, the latest first. */
    private Map<UUID, List<FollowUp>> notes() {
        var found = new HashMap<UUID, List<FollowUp>>();
        jdbc.sql("""
            select company_id, said_on, said, owner, next_on, by_name, at
              from actions.follow_up
             order by turn desc
            """).query(row -> {
            found.computeIfAbsent(row.getObject("company_id", UUID.class), _ -> new ArrayList<>())
                    .add(new FollowUp(
                            row.getObject("said_on", LocalDate.class),
                            row.getString("said"),
                            row.getString("owner"),
                            Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                            row.getString("by_name"),
                            moment(row)));
        });
        return found;
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
