package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.Recomputation.Person;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.registry.Segment;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ProvenFiguresTest {

    private static final String YEAR = "[2026-01-01,2027-01-01)";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Denominator BASE = new Denominator(Base.EMPLOYED, 200, "BPS", LocalDate.of(2025, 8, 1));

    private final Registry registry;
    private final ProvenFigures figures;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Database database;
    private final Offices offices;
    private final Office city;
    private final Stages stages;
    private final Actor secretary;

    ProvenFiguresTest(
            Registry registry,
            ProvenFigures figures,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Offices offices,
            Database database) {
        this.registry = registry;
        this.figures = figures;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.database = database;
        this.offices = offices;
        this.city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.secretary = TestCities.actor(city, Role.SECRETARY);
    }

    @Test
    void countingAgainGivesTheSamePeople() {
        listed(5).subList(0, 4).forEach(person -> stages.sent(person, YEAR, "ACTIVE"));

        var figure = published(Definition.COVERED_BY_PAYERS, Narrowing.NONE);

        assertThat(figure.share().percent()).isEqualByComparingTo("2.00");
        assertThat(recomputed(figure))
                .isEqualTo(new Recomputation.Same(figure.fingerprint().orElseThrow()));
    }

    @Test
    void whoCameAndWhoWentIsNamed() {
        var people = listed(4);
        var terms = people.subList(0, 3).stream()
                .map(person -> stages.sent(person, YEAR, "ACTIVE"))
                .toList();
        var figure = published(Definition.COVERED_BY_PAYERS, Narrowing.NONE);

        owner("update enrolment.term set months = '[2026-01-01,2026-03-01)' where id = '%s'".formatted(terms.get(1)));
        stages.sent(people.get(3), YEAR, "ACTIVE");

        assertThat(recomputed(figure)).isInstanceOfSatisfying(Recomputation.Changed.class, changed -> {
            assertThat(changed.covered()).isEqualTo(3);
            assertThat(changed.joined())
                    .extracting(Person::worker)
                    .containsExactly(Optional.of(people.get(3).worker()));
            assertThat(changed.left())
                    .extracting(Person::worker)
                    .containsExactly(Optional.of(people.get(1).worker()));
            assertThat(changed.left()).extracting(Person::name).isNotEqualTo(List.of(""));
        });
    }

    @Test
    void membershipsAreCountedAsThePeopleTheyBelongTo() {
        var people = listed(3);
        stages.sent(people.get(0), YEAR, "ACTIVE");
        seen(people.get(0), "PU");
        seen(people.get(1), "PU");
        seen(people.get(1), "JAKON");

        assertThat(published(Definition.COVERED_BY_PAYERS, Narrowing.NONE)
                        .numerator()
                        .covered())
                .isEqualTo(1);
        assertThat(published(Definition.KNOWN_ACTIVE, Narrowing.NONE)
                        .numerator()
                        .covered())
                .isEqualTo(2);
        assertThat(published(Definition.KNOWN_ACTIVE, of(Segment.PU))
                        .numerator()
                        .covered())
                .isEqualTo(2);
        assertThat(published(Definition.KNOWN_ACTIVE, of(Segment.JAKON))
                        .numerator()
                        .covered())
                .isEqualTo(1);
        assertThat(published(Definition.KNOWN_ACTIVE, of(Segment.PMI))
                        .numerator()
                        .covered())
                .isZero();
    }

    @Test
    void aCorrectionIsANewVersionThatNamesTheOldWhichStays() {
        stages.sent(listed(1).getFirst(), YEAR, "ACTIVE");
        var first = published(Definition.COVERED_BY_PAYERS, Narrowing.NONE);
        var other = new NewFigure(
                Definition.COVERED_BY_PAYERS,
                Narrowing.NONE,
                TODAY,
                new Denominator(Base.EMPLOYED, 400, "BPS", LocalDate.of(2025, 8, 1)));

        var second = Acting.as(secretary, () -> figures.correct(first, other, "Pembagi salah"))
                .orElseThrow();

        assertThat(second.version()).isEqualTo(2);
        assertThat(Acting.as(secretary, () -> figures.find(first.id()))).contains(first);
        assertThat(Acting.as(secretary, () -> figures.versions(first))).containsExactly(second, first);
        assertThat(Acting.as(secretary, figures::list)).containsExactly(second);
        assertThat(Acting.as(secretary, () -> figures.correct(first, other, "Sekali lagi")))
                .isEmpty();
    }

    @Test
    void neitherAFigureNorItsListCanBeChanged() {
        stages.sent(listed(1).getFirst(), YEAR, "ACTIVE");
        var figure = published(Definition.COVERED_BY_PAYERS, Narrowing.NONE);

        for (var change : List.of(
                "update coverage.figure set covered = 2 where id = '%s'",
                "delete from coverage.figure where id = '%s'",
                "delete from coverage.figure_person where figure_id = '%s'",
                "insert into coverage.figure_person (figure_id, person_key, office_id)"
                        + " values ('%s', sha256('x'), access.current_office())")) {
            assertThatThrownBy(() -> program(change.formatted(figure.id())))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(recomputed(figure)).isInstanceOf(Recomputation.Same.class);
    }

    @Test
    void aCountedFigureWithoutItsListIsRefused() {
        stages.sent(listed(1).getFirst(), YEAR, "ACTIVE");
        var figure = published(Definition.COVERED_BY_PAYERS, Narrowing.NONE);

        assertThatThrownBy(() -> program("""
                        insert into coverage.figure (office_id, version, reason, definition, definition_version, covered,
                                                     fingerprint, base, base_people, base_source, base_as_of, as_of, data_cut,
                                                     published_by, published_name)
                        select office_id, 1, '', definition, definition_version, covered, fingerprint, base, base_people,
                               base_source, base_as_of, as_of, data_cut, published_by, published_name
                          from coverage.figure where id = '%s'
                        """.formatted(figure.id())))
                .hasStackTraceContaining("a counted figure comes with its list");
    }

    @Test
    void aTypedFigureIsMarkedAndItsArithmeticChecked() {
        var press = new Reading(
                TODAY,
                935_079,
                1_873_899,
                Base.EMPLOYED,
                Optional.of(new BigDecimal("50.88")),
                false,
                "Pers",
                SourceClass.PRESS);

        var figure = Acting.as(secretary, () -> figures.publish(press));

        assertThat(figure.definition()).isEqualTo(Definition.REPORTED);
        assertThat(figure.fingerprint()).isEmpty();
        assertThat(recomputed(figure)).isEqualTo(new Recomputation.Checked(Agreement.DIFFERENT));
    }

    @Test
    void onlyWhoSeesTheWholeCityCounts() {
        var elsewhere = TestCities.actor(TestCities.found(offices, "15.71"), Role.SECRETARY);
        var figure = published(Definition.COVERED_BY_PAYERS, Narrowing.NONE);

        assertThat(Acting.as(elsewhere, () -> figures.find(figure.id()))).isEmpty();
        assertThatThrownBy(() ->
                        Acting.as(TestCities.kelurahanOfficer(city, "36.72.01.1001"), () -> figures.recompute(figure)))
                .isInstanceOf(IllegalStateException.class);
    }

    private Figure published(Definition definition, Narrowing narrowing) {
        return Acting.as(secretary, () -> figures.publish(new NewFigure(definition, narrowing, TODAY, BASE)));
    }

    private Recomputation recomputed(Figure figure) {
        return Acting.as(secretary, () -> figures.recompute(figure));
    }

    private static Narrowing of(Segment segment) {
        return new Narrowing(Optional.of(segment), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Registered> listed(int count) {
        List<Listing> listings = IntStream.range(0, count)
                .mapToObj(i -> InventedPeople.somebodyIn("36.72.01.1001"))
                .toList();
        return Acting.as(secretary, () -> registry.register(UUID.randomUUID(), listings));
    }

    private void seen(Registered person, String segment) {
        owner("""
            insert into registry.membership (office_id, identity_id, segment, status, paid_through, seen_on, sealed)
            values ('%s', '%s', '%s', 'ACTIVE', '2026-05-01', '2026-05-02', '\\x00')
            """.formatted(city.id().value(), person.identity(), segment));
    }

    private void program(String statement) {
        Acting.run(
                secretary,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(statement).update()));
    }

    private void owner(String statement) {
        try (var connection = database.connectAsOwner();
                var plain = connection.createStatement()) {
            plain.execute(statement);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
