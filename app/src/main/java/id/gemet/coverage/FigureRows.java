package id.gemet.coverage;

import id.gemet.access.Acting;
import id.gemet.registry.Segment;
import id.gemet.shared.RegionCode;
import id.gemet.tariffs.PayerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acting office's published figures and the lists behind them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FigureRows {

    private static final String COLUMNS = """
        id, series, version, reason, definition, definition_version, segment, area, occupation, payer_kind, covered,
        fingerprint, published_percent, source, source_class, base, base_people, base_source, base_as_of, as_of,
        data_cut, published_name
        """;

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that version of the series is there already. */
    boolean add(Figure figure) {
        var typed = figure.numerator() instanceof Numerator.Typed value
                ? Optional.of(value)
                : Optional.<Numerator.Typed>empty();
        return jdbc.sql("""
            insert into coverage.figure
                   (id, office_id, series, version, reason, definition, definition_version, segment, area, occupation,
                    payer_kind, covered, fingerprint, published_percent, source, source_class, base, base_people,
                    base_source, base_as_of, as_of, data_cut, published_by, published_name)
            values (:id, access.current_office(), :series, :version, :reason, :definition, :definitionVersion, :segment,
                    :area, :occupation, :payer, :covered, :fingerprint, :published, :source, :class, :base, :people,
                    :baseSource, :baseAsOf, :asOf, :dataCut, :user, :name)
                on conflict (office_id, series, version) do nothing
            """)
                        .param("id", figure.id())
                        .param("series", figure.series())
                        .param("version", figure.version())
                        .param("reason", figure.reason())
                        .param("definition", figure.definition().name())
                        .param("definitionVersion", figure.definitionVersion())
                        .param(
                                "segment",
                                figure.narrowing().segment().map(Enum::name).orElse(null))
                        .param(
                                "area",
                                figure.narrowing()
                                        .area()
                                        .map(RegionCode::dotted)
                                        .orElse(null))
                        .param("occupation", figure.narrowing().occupation().orElse(null))
                        .param(
                                "payer",
                                figure.narrowing().payer().map(Enum::name).orElse(null))
                        .param("covered", figure.numerator().covered())
                        .param(
                                "fingerprint",
                                figure.fingerprint().map(Fingerprint::bytes).orElse(null))
                        .param(
                                "published",
                                typed.flatMap(Numerator.Typed::published).orElse(null))
                        .param("source", typed.map(Numerator.Typed::source).orElse(null))
                        .param(
                                "class",
                                typed.map(each -> each.sourceClass().name()).orElse(null))
                        .param("base", figure.denominator().base().name())
                        .param("people", figure.denominator().people())
                        .param("baseSource", figure.denominator().source())
                        .param("baseAsOf", figure.denominator().asOf())
                        .param("asOf", figure.asOf())
                        .param("dataCut", figure.dataCut().atOffset(ZoneOffset.UTC))
                        .param("user", Acting.current().user().value())
                        .param("name", figure.publisher())
                        .update()
                == 1;
    }

    void addPeople(UUID figure, Collection<PersonKey> people) {
        jdbc.sql("""
            insert into coverage.figure_person (figure_id, person_key, office_id)
            select :figure, person_key, access.current_office() from unnest(:people::bytea[]) as person_key
            """)
                .param("figure", figure)
                .param("people", people.stream().map(PersonKey::bytes).toArray(byte[][]::new))
                .update();
    }

    Set<PersonKey> people(UUID figure) {
        return new HashSet<>(jdbc.sql("select person_key from coverage.figure_person where figure_id = :figure")
                .param("figure", figure)
                .query((row, number) -> PersonKey.of(row.getBytes("person_key")))
                .list());
    }

    Optional<Figure> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from coverage.figure where id = :id")
                .param("id", id)
                .query(FigureRows::asFigure)
                .optional();
    }

    /** All versions, the newest first. */
    List<Figure> series(UUID series) {
        return jdbc.sql("select " + COLUMNS + " from coverage.figure where series = :series order by version desc")
                .param("series", series)
                .query(FigureRows::asFigure)
                .list();
    }

    /** The last version of each, by day, the newest first. */
    List<Figure> list() {
        return jdbc.sql("select " + COLUMNS + """
              from coverage.figure f
             where not exists (select from coverage.figure later
                                where later.series = f.series and later.version = f.version + 1)
             order by as_of desc, data_cut desc, id
            """).query(FigureRows::asFigure).list();
    }

    private static Figure asFigure(ResultSet row, int number) throws SQLException {
        return new Figure(
                row.getObject("id", UUID.class),
                row.getObject("series", UUID.class),
                row.getInt("version"),
                row.getString("reason"),
                Definition.valueOf(row.getString("definition")),
                row.getInt("definition_version"),
                new Narrowing(
                        Optional.ofNullable(row.getString("segment")).map(Segment::valueOf),
                        Optional.ofNullable(row.getString("area")).map(RegionCode::new),
                        Optional.ofNullable(row.getString("occupation")),
                        Optional.ofNullable(row.getString("payer_kind")).map(PayerKind::valueOf)),
                numerator(row),
                new Denominator(
                        Base.valueOf(row.getString("base")),
                        row.getLong("base_people"),
                        row.getString("base_source"),
                        row.getObject("base_as_of", LocalDate.class)),
                row.getObject("as_of", LocalDate.class),
                row.getObject("data_cut", OffsetDateTime.class).toInstant(),
                row.getString("published_name"));
    }

    private static Numerator numerator(ResultSet row) throws SQLException {
        var covered = row.getLong("covered");
        var fingerprint = row.getBytes("fingerprint");
        return fingerprint != null
                ? new Numerator.Computed(covered, Fingerprint.of(fingerprint))
                : new Numerator.Typed(
                        covered,
                        Optional.ofNullable(row.getBigDecimal("published_percent")),
                        row.getString("source"),
                        SourceClass.valueOf(row.getString("source_class")));
    }
}
