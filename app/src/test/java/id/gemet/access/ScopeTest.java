package id.gemet.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.database.Database;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ScopeTest {

    private final Offices offices;
    private final Database database;

    ScopeTest(Offices offices, Database database) {
        this.offices = offices;
        this.database = database;
    }

    @Test
    void nobodySeesAnOfficeWithoutActing() {
        TestCities.found(offices, "36.72");

        assertThat(offices.list()).isEmpty();
    }

    @Test
    void aPemdaSeesItsOwnDesksAndNoOthers() {
        var cilegon = TestCities.found(offices, "36.72");
        var jambi = TestCities.found(offices, "15.71");

        Acting.run(Actor.system(jambi), () -> offices.open(OfficeKind.OPD, "Disnaker", jambi.region()));
        Acting.run(Actor.system(cilegon), () -> offices.open(OfficeKind.OPD, "Dinsos", cilegon.region()));

        assertThat(Acting.as(Actor.system(cilegon), offices::list))
                .extracting(Office::name)
                .containsExactly(cilegon.name(), "Dinsos");
    }

    @Test
    void aCompanySeesItselfAndThePemdaOnly() {
        var cilegon = TestCities.found(offices, "36.72");
        var first = TestCities.companyOfficer(cilegon, offices);
        TestCities.companyOfficer(cilegon, offices);

        assertThat(Acting.as(first, offices::list))
                .extracting(Office::id)
                .containsExactlyInAnyOrder(cilegon.id(), first.desk());
    }

    @Test
    void theApplicationOwnsNoTableAndCannotBypassRowLevelSecurity() throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                        select (select count(*) from pg_tables where tableowner = 'gemet_app'),
                               (select count(*) from pg_roles
                                 where rolname = 'gemet_app' and (rolsuper or rolbypassrls))
                        """)) {
            rows.next();

            assertThat(rows.getInt(1)).isZero();
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    void everyTableWithAnOfficeHasRowLevelSecurity() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().role(),
                        database.owner().password());
                var rows = connection.createStatement().executeQuery("""
                        select string_agg(n.nspname || '.' || c.relname, ', ')
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attname in ('office_id', 'pemda_id')
                         where c.relkind in ('r', 'p') and not c.relrowsecurity
                        """)) {
            rows.next();

            assertThat(rows.getString(1))
                    .as("tables about an office without row-level security")
                    .isNull();
        }
    }
}
