package id.gemet.actions.register;

import id.gemet.actions.SignedRows;
import id.gemet.funding.LineId;
import id.gemet.shared.Days;
import id.gemet.verification.DecreeId;
import id.gemet.verification.RuleSetting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InstrumentRows {

    private final JdbcClient jdbc;
    private final SignedRows signed;
    private final Clock clock;

    InstrumentRows(JdbcClient jdbc, SignedRows signed, Clock clock) {
        this.jdbc = jdbc;
        this.signed = signed;
        this.clock = clock;
    }

    /** False when it stands here already, or what it replaces has a successor. */
    boolean add(InstrumentId id, Instrument.Terms terms, Optional<InstrumentId> replaces) {
        return signed.add("""
            insert into actions.instrument (id, office_id, kind, number, title, issuer, signed_on, valid_from,
                                            valid_until, source, replaces, by_user, by_name, at)
            values (:id, access.current_office(), :kind, :number, :title, :issuer, :signed, :from, :until, :source,
                    :replaces, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("kind", terms.kind().name())
                        .param("number", terms.number())
                        .param("title", terms.title())
                        .param("issuer", terms.issuer())
                        .param("signed", terms.signedOn().orElse(null))
                        .param("from", terms.validFrom().orElse(null))
                        .param("until", terms.validUntil().orElse(null))
                        .param("source", terms.source())
                        .param("replaces", replaces.map(InstrumentId::value).orElse(null))
                        .update()
                == 1;
    }

    boolean addUse(InstrumentId id, Use use) {
        return signed.add("""
            insert into actions.instrument_use (instrument_id, office_id, line_id, decree_id, target_by, target_source,
                                                setting, name, by_user, by_name, at)
            values (:id, access.current_office(), :line, :decree, :day, :source, :setting, :what, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("line", use instanceof Use.OfLine(var line) ? line.value() : null)
                        .param("decree", use instanceof Use.OfDecree(var decree) ? decree.value() : null)
                        .param("day", use instanceof Use.OfTarget(var day, var _) ? day : null)
                        .param("source", use instanceof Use.OfTarget(var _, var source) ? source : null)
                        .param("setting", use instanceof Use.OfRule(var setting) ? setting.name() : null)
                        .param("what", use instanceof Use.Named(var name) ? name : null)
                        .update()
                == 1;
    }

    /** False when its text is here already. */
    boolean addText(InstrumentId id, String fileName, byte[] sealed) {
        return signed.add("""
            insert into actions.instrument_text (instrument_id, office_id, file_name, sealed, by_user, by_name, at)
            values (:id, access.current_office(), :file, :sealed, :user, :name, :at)
                on conflict do nothing
            """)
                        .param("id", id.value())
                        .param("file", fileName)
                        .param("sealed", sealed)
                        .update()
                == 1;
    }

    List<Instrument> list() {
        var uses = uses();
        return jdbc.sql("""
            select i.id, i.kind, i.number, i.title, i.issuer, i.signed_on, i.valid_from, i.valid_until, i.source,
                   i.replaces, coalesce(t.file_name, '') as file_name, i.by_name, i.at, next.id as next_id,
                   coalesce(next.valid_from, next.signed_on) as next_from
              from actions.instrument i
              left join actions.instrument next on next.replaces = i.id
              left join actions.instrument_text t on t.instrument_id = i.id
             order by i.at, i.id
            """).query((row, number) -> instrument(row, uses)).list();
    }

    Optional<byte[]> sealed(InstrumentId id) {
        return jdbc.sql("select sealed from actions.instrument_text where instrument_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private Map<UUID, List<Use>> uses() {
        var uses = new HashMap<UUID, List<Use>>();
        jdbc.sql("""
            select instrument_id, line_id, decree_id, target_by, target_source, setting, name
              from actions.instrument_use
             order by at, name
            """).query(row -> {
            uses.computeIfAbsent(row.getObject("instrument_id", UUID.class), _ -> new ArrayList<>())
                    .add(use(row));
        });
        return uses;
    }

    private static Use use(ResultSet row) throws SQLException {
        var line = row.getObject("line_id", UUID.class);
        var decree = row.getObject("decree_id", UUID.class);
        var day = row.getObject("target_by", LocalDate.class);
        var setting = row.getString("setting");
        if (line != null) {
            return new Use.OfLine(new LineId(line));
        }
        if (decree != null) {
            return new Use.OfDecree(new DecreeId(decree));
        }
        if (day != null) {
            return new Use.OfTarget(day, row.getString("target_source"));
        }
        return setting != null ? new Use.OfRule(RuleSetting.valueOf(setting)) : new Use.Named(row.getString("name"));
    }

    private static Optional<Instrument.Successor> successor(ResultSet row) throws SQLException {
        var next = row.getObject("next_id", UUID.class);
        return next == null
                ? Optional.empty()
                : Optional.of(new Instrument.Successor(new InstrumentId(next), day(row, "next_from")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private Instrument instrument(ResultSet row, Map<UUID, List<Use>> uses) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var fileName = row.getString("file_name");
        return new Instrument(
                new InstrumentId(id),
                new Instrument.Terms(
                        Instrument.Kind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("issuer"),
                        day(row, "signed_on"),
                        day(row, "valid_from"),
                        day(row, "valid_until"),
                        row.getString("source")),
                Optional.ofNullable(row.getObject("replaces", UUID.class)).map(InstrumentId::new),
                successor(row),
                Optional.of(fileName).filter(name -> !name.isEmpty()),
                uses.getOrDefault(id, List.of()),
                row.getString("by_name"),
                Days.of(row.getObject("at", OffsetDateTime.class), clock));
    }
}
