package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The published figures of the acting pemda. */
@Repository
@Transactional
public class Readings {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Readings(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** A reading of the same day from the same source is kept once. */
    public void record(Reading reading) {
        var insert = jdbc.sql("""
            insert into coverage.reading (office_id, as_of, covered_people, base_people, base, published_percent,
                                          approximate, source, source_class)
            values (access.current_office(), :asOf, :covered, :people, :base, :published, :approximate, :source, :class)
                on conflict (office_id, as_of, source) do nothing
            returning id
            """)
                .param("asOf", reading.asOf())
                .param("covered", reading.covered())
                .param("people", reading.people())
                .param("base", reading.base().name())
                .param("published", reading.published().orElse(null))
                .param("approximate", reading.approximate())
                .param("source", reading.source())
                .param("class", reading.sourceClass().name());
        add("reading", insert, reading.covered() + " of " + reading.people());
    }

    /** A target of the same day from the same source is kept once; a new official one takes the place of the old. */
    public void set(Target target) {
        if (target.official()) {
            jdbc.sql("""
                update coverage.target set official = false
                 where office_id = access.current_office() and reach_by = :reachBy and source <> :source
                """)
                    .param("reachBy", target.reachBy())
                    .param("source", target.source())
                    .update();
        }
        var insert = jdbc.sql("""
            insert into coverage.target (office_id, reach_by, people, base_people, base, published_percent, source,
                                         source_class, official)
            values (access.current_office(), :reachBy, :people, :basePeople, :base, :published, :source, :class,
                    :official)
                on conflict (office_id, reach_by, source) do nothing
            returning id
            """)
                .param("reachBy", target.reachBy())
                .param("people", target.people())
                .param("basePeople", target.basePeople())
                .param("base", target.base().name())
                .param("published", target.published().orElse(null))
                .param("source", target.source())
                .param("class", target.sourceClass().name())
                .param("official", target.official());
        add("target", insert, target.people() + " by " + target.reachBy());
    }

    /** Nothing is recorded of what is known already. */
    private void add(String kind, StatementSpec insert, String detail) {
        insert.query(UUID.class).optional().ifPresent(id -> trail.record("coverage." + kind, kind + ":" + id, detail));
    }

    /** What the press reported of the acting city; nothing for cities it is not known of. */
    public void recordPublished() {
        var published = PublishedFigures.of(Acting.current().region());
        published.readings().forEach(this::record);
        published.targets().forEach(this::set);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Reading> list() {
        return jdbc.sql("""
            select as_of, covered_people, base_people, base, published_percent, approximate, source, source_class
              from coverage.reading
             order by as_of desc, id desc
            """).query(Readings::asReading).list();
    }

    @Transactional(readOnly = true)
    public Optional<Reading> latest() {
        return list().stream().findFirst();
    }

    /** The official target with the latest date. */
    @Transactional(readOnly = true)
    public Optional<Target> target() {
        return jdbc.sql("""
            select reach_by, people, base_people, base, published_percent, source, source_class, official
              from coverage.target
             where official
             order by reach_by desc
             limit 1
            """).query(Readings::asTarget).optional();
    }

    /** The latest date first. */
    @Transactional(readOnly = true)
    public List<Target> targets() {
        return jdbc.sql("""
            select reach_by, people, base_people, base, published_percent, source, source_class, official
              from coverage.target
             order by reach_by desc, official desc, source
            """).query(Readings::asTarget).list();
    }

    private static Reading asReading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("as_of", LocalDate.class),
                row.getLong("covered_people"),
                row.getLong("base_people"),
                Base.valueOf(row.getString("base")),
                published(row),
                row.getBoolean("approximate"),
                row.getString("source"),
                SourceClass.valueOf(row.getString("source_class")));
    }

    private static Target asTarget(ResultSet row, int number) throws SQLException {
        return new Target(
                row.getObject("reach_by", LocalDate.class),
                row.getLong("people"),
                row.getLong("base_people"),
                Base.valueOf(row.getString("base")),
                published(row),
                row.getString("source"),
                SourceClass.valueOf(row.getString("source_class")),
                row.getBoolean("official"));
    }

    private static Optional<BigDecimal> published(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal("published_percent"));
    }
}
