package id.gemet.actions.team;

import id.gemet.actions.SignedRows;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.team.Appointment.AppointedBy;
import id.gemet.shared.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MemberRows {

    private final JdbcClient jdbc;
    private final SignedRows signed;
    private final Clock clock;

    MemberRows(JdbcClient jdbc, SignedRows signed, Clock clock) {
        this.jdbc = jdbc;
        this.signed = signed;
        this.clock = clock;
    }

    boolean add(MemberId id) {
        return signed.add("""
            insert into actions.member (id, office_id, by_user, by_name, at)
            values (:id, access.current_office(), :user, :name, :at)
                on conflict do nothing
            """).param("id", id.value()).update() == 1;
    }

    /** False when that version is there already. */
    boolean addVersion(MemberId id, int version, Appointment said) {
        var document = said.by() instanceof AppointedBy.Document paper
                ? Optional.of(paper)
                : Optional.<AppointedBy.Document>empty();
        return signed.add("""
            insert into actions.member_version (member_id, version, office_id, name, desk, duty, since, until,
                                                instrument_id, document, dated, by_user, by_name, at)
            values (:id, :version, access.current_office(), :called, :desk, :duty, :since, :until, :instrument,
                    :document, :dated, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("called", said.name())
                        .param("desk", said.desk())
                        .param("duty", said.duty().name())
                        .param("since", said.since())
                        .param("until", said.until().orElse(null))
                        .param("instrument", said.by() instanceof AppointedBy.Registered(var of) ? of.value() : null)
                        .param(
                                "document",
                                document.map(AppointedBy.Document::number).orElse(null))
                        .param(
                                "dated",
                                document.map(AppointedBy.Document::dated).orElse(null))
                        .update()
                == 1;
    }

    List<Member> list() {
        var histories = new LinkedHashMap<UUID, List<Member.Version>>();
        jdbc.sql("""
            select member_id, name, desk, duty, since, until, instrument_id, document, dated, by_name, at
              from actions.member_version
             order by member_id, version
            """).query(row -> {
            histories
                    .computeIfAbsent(row.getObject("member_id", UUID.class), _ -> new ArrayList<>())
                    .add(version(row));
        });
        return histories.entrySet().stream()
                .map(each -> new Member(new MemberId(each.getKey()), each.getValue()))
                .toList();
    }

    private Member.Version version(ResultSet row) throws SQLException {
        return new Member.Version(
                new Appointment(
                        row.getString("name"),
                        row.getString("desk"),
                        Appointment.Duty.valueOf(row.getString("duty")),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        appointedBy(row)),
                row.getString("by_name"),
                Days.of(row.getObject("at", OffsetDateTime.class), clock));
    }

    private static AppointedBy appointedBy(ResultSet row) throws SQLException {
        var instrument = row.getObject("instrument_id", UUID.class);
        return instrument == null
                ? new AppointedBy.Document(row.getString("document"), row.getObject("dated", LocalDate.class))
                : new AppointedBy.Registered(new InstrumentId(instrument));
    }
}
