package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.open.Cell;
import id.gemet.coverage.open.Dimension;
import id.gemet.coverage.open.Release;
import id.gemet.coverage.open.Releases;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class OpenDataTest {

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Funnel funnel;
    private final Releases releases;
    private final Database database;
    private final Office city;
    private final Actor secretary;
    private final Stages stages;

    OpenDataTest(
            MockMvcTester mvc,
            Registry registry,
            Funnel funnel,
            Releases releases,
            Offices offices,
            Database database) {
        this.mvc = mvc;
        this.registry = registry;
        this.funnel = funnel;
        this.releases = releases;
        this.database = database;
        this.city = TestCities.found(offices, "36.72");
        this.secretary = TestCities.actor(city, Role.SECRETARY);
        this.stages = new Stages(database, city);
    }

    @Test
    void aMonthIsReleasedOnceAndHoldsNoSmallFigure() {
        cover("36.72.04.1003", 23);
        cover("36.72.04.1004", 7);
        cover("36.72.01.1001", 12);
        release();
        cover("36.72.01.1001", 30);
        release();

        List<Release> list = Acting.as(secretary, releases::list);
        assertThat(list).singleElement().satisfies(release -> {
            assertThat(release.by(Dimension.CITY)).extracting(Cell::covered).containsExactly(Optional.of(40L));
            assertThat(release.by(Dimension.KELURAHAN))
                    .extracting(Cell::key, Cell::covered)
                    .containsExactly(
                            tuple("36.72.01.1001", Optional.empty()),
                            tuple("36.72.04.1003", Optional.of(20L)),
                            tuple("36.72.04.1004", Optional.empty()));
            assertThat(release.by(Dimension.PAYER))
                    .containsExactly(new Cell(Dimension.PAYER, "APBD", Optional.of(40L), Optional.empty()));
        });
    }

    @Test
    void theDatabaseKeepsNoSmallFigureAndChangesNoRelease() {
        cover("36.72.04.1003", 23);
        release();

        assertThatThrownBy(() -> run("update coverage.released_cell set covered = 7 where office_id = '%s'"))
                .hasMessageContaining("released_cell_covered_check");
        assertThat(privileges("coverage.released_cell")).containsExactly("INSERT", "SELECT");
        assertThat(privileges("coverage.release")).containsExactly("INSERT", "SELECT");
    }

    @Test
    void everyDatasetHasItsAddressInBothForms() {
        for (var set : List.of("cakupan", "bacaan")) {
            assertThat(mvc.get().uri("/data/" + set + "/36.72.csv").exchange())
                    .hasStatusOk()
                    .hasContentType("text/csv;charset=UTF-8")
                    .bodyText()
                    .startsWith("region_code,");
            assertThat(mvc.get().uri("/data/" + set + "/36.72.json").exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"licence\":\"CC BY 4.0", "\"rows\":[");
        }
        assertThat(mvc.get().uri("/data/lain/36.72.csv").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/data/cakupan/11.01.csv").exchange()).hasStatus(404);
    }

    private void release() {
        Acting.run(secretary, () -> {
            funnel.refresh();
            releases.releaseThisMonth();
        });
    }

    private void cover(String kelurahan, int people) {
        var listings = IntStream.range(0, people)
                .mapToObj(i -> InventedPeople.somebodyIn(kelurahan))
                .toList();
        List<Registered> workers = Acting.as(secretary, () -> registry.register(UUID.randomUUID(), listings));
        workers.forEach(worker -> stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE"));
    }

    private List<String> privileges(String table) {
        try (var connection = database.connectAsOwner();
                var query = connection.prepareStatement("""
                    select privilege_type from information_schema.role_table_grants
                     where grantee = 'gemet_app' and table_schema || '.' || table_name = ?
                     order by 1
                    """)) {
            query.setString(1, table);
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void run(String statement) {
        try (var connection = database.connectAsOwner();
                var open = connection.createStatement()) {
            open.execute(statement.formatted(city.id()));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
