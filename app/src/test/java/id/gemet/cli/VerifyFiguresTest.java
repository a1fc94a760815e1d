package id.gemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.Base;
import id.gemet.coverage.Definition;
import id.gemet.coverage.Denominator;
import id.gemet.coverage.Narrowing;
import id.gemet.coverage.NewFigure;
import id.gemet.coverage.ProvenFigures;
import id.gemet.coverage.Reading;
import id.gemet.coverage.SourceClass;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DatabaseTest
class VerifyFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private final Offices offices;
    private final ProvenFigures figures;
    private final Registry registry;
    private final Database database;
    private final Actor secretary;

    VerifyFiguresTest(Offices offices, ProvenFigures figures, Registry registry, Database database) {
        this.offices = offices;
        this.figures = figures;
        this.registry = registry;
        this.database = database;
        this.secretary = TestCities.actor(TestCities.found(offices, "36.72"), Role.SECRETARY);
    }

    @Test
    void everyFigureIsCountedAgainAndWhoDiffersIsNamedByTheirPage() throws SQLException {
        var people = Acting.as(
                secretary,
                () -> registry.register(
                        UUID.randomUUID(), List.of(InventedPeople.somebody(), InventedPeople.somebody())));
        seen(people.get(0).identity().value());
        Acting.run(secretary, () -> {
            figures.publish(computed(1_000_003));
            figures.publish(new Reading(
                    DAY,
                    935_079,
                    1_873_899,
                    Base.EMPLOYED,
                    Optional.of(new BigDecimal("50.88")),
                    false,
                    "Pers",
                    SourceClass.PRESS));
        });
        assertThat(lineOf("of 1000003")).contains("KNOWN_ACTIVE v1, 2026-05-11: 1 of 1000003", "the same people");

        seen(people.get(1).identity().value());

        assertThat(lineOf("of 1000003"))
                .contains("DIFFERS: now 2; 1 joined: /pekerja/" + people.get(1).worker())
                .doesNotContain("left");
        assertThat(lineOf("935079 of 1873899")).contains("49.90 %", "DIFFERS by more than rounding");
    }

    private static NewFigure computed(long base) {
        return new NewFigure(
                Definition.KNOWN_ACTIVE,
                Narrowing.NONE,
                DAY,
                new Denominator(Base.EMPLOYED, base, "BPS", LocalDate.of(2025, 8, 1)));
    }

    private String lineOf(String marker) {
        var written = new StringWriter();
        assertThat(VerifyFiguresCommand.verify(offices, figures, new PrintWriter(written)))
                .isIn(0, 1);
        return written.toString()
                .lines()
                .filter(line -> line.contains(marker))
                .findFirst()
                .orElseThrow();
    }

    private void seen(UUID identity) throws SQLException {
        try (var connection = database.connectAsOwner();
                var insert = connection.prepareStatement("""
                    insert into registry.membership (office_id, identity_id, segment, status, seen_on, sealed)
                    values (?, ?, 'PU', 'ACTIVE', '2026-05-02', '\\x00')
                    """)) {
            insert.setObject(1, secretary.office().value());
            insert.setObject(2, identity);
            insert.executeUpdate();
        }
    }
}
