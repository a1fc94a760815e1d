package id.gemet.actions.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.team.Meetings;
import id.gemet.billing.CoveredCity;
import id.gemet.database.Database;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.PayerId;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.PledgedCity;
import id.gemet.funding.pledge.Pledges;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose companies they are, and who reads and writes of them. */
@DatabaseTest
class CompanyScopeTest {

    private final Offices offices;
    private final Payers payers;
    private final Companies companies;
    private final Meetings meetings;
    private final LoggedIn loggedIn;
    private final Database database;
    private final AskedCompanies asked;
    private final PledgedCity pledged;

    CompanyScopeTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            Companies companies,
            Meetings meetings,
            CoveredCity covered,
            LoggedIn loggedIn,
            Database database) {
        this.offices = offices;
        this.payers = payers;
        this.companies = companies;
        this.meetings = meetings;
        this.loggedIn = loggedIn;
        this.database = database;
        asked = new AskedCompanies(covered.found(), companies, meetings);
        pledged = PledgedCity.with(asked.city(), offices, payers, lines, pledges);
    }

    @Test
    void onePayerIsOneCompanyOfItsOwnOffice() throws SQLException {
        var payer = pledged.payer().id();
        var one = asked.ask("PT Satu");
        var two = asked.ask("PT Dua");
        assertThat(asked.tie(one, Optional.of(payer))).isTrue();
        assertThat(asked.tie(two, Optional.of(payer))).isFalse();
        assertThatThrownBy(() -> tiedByTheDatabase(two, payer)).hasMessageContaining("another company is this payer");

        assertThat(asked.tie(one, Optional.empty())).isTrue();
        assertThat(asked.tie(two, Optional.of(payer))).isTrue();

        var elsewhere = TestCities.actor(TestCities.found(offices, "15.71"), Role.TREASURER);
        var theirs = Acting.as(elsewhere, () -> payers.add(PayerKind.CSR, "PT Seberang"));
        assertThatThrownBy(() -> tiedByTheDatabase(one, theirs.id())).hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMPANY_OFFICER", "INSURER_OFFICER"})
    void nobodyOutsideTheCityReadsOrWritesWhatWasSaid(Role outsider) {
        var company = asked.ask("PT Gas Contoh");
        asked.note(company, AskedCompanies.TODAY, Optional.empty());
        var staff = loggedIn.staff(asked.city().city(), "36.72.04.1003");
        var actor = staff.getOrDefault(outsider, asked.city().clerk());

        assertThat(actor.role()).isEqualTo(outsider);
        assertThat(Acting.as(actor, companies::list)).isEmpty();
        assertThatThrownBy(() -> Acting.run(
                        actor,
                        () -> companies.note(
                                UUID.randomUUID(),
                                company,
                                AskedCompanies.TODAY,
                                "Menyelinap",
                                "Saya",
                                Optional.empty())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aNeighbourSeesNothingAndAsksNobodyToAForeignMeeting() {
        asked.ask("PT Gas Contoh");
        var neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        assertThat(Acting.as(neighbour, companies::list)).isEmpty();
        assertThat(Acting.as(neighbour, companies::late)).isEqualTo(new Companies.Late(0, Optional.empty()));
        assertThatThrownBy(() -> Acting.run(
                        neighbour,
                        () -> companies.invite(
                                UUID.randomUUID(),
                                asked.meeting(),
                                AskedCompanies.letter("PT Gas Contoh", AskedCompanies.HELD))))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void aKeyOfANeighbourAsksNobody() {
        var key = UUID.randomUUID();
        asked.invite(key, asked.meeting(), "PT Gas Contoh");
        var neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        Acting.run(neighbour, () -> {
            var theirs = meetings.hold(UUID.randomUUID(), AskedCompanies.HELD, "Koordinasi", List.of("Disnaker"));
            assertThat(companies.invite(key, theirs, AskedCompanies.letter("PT Karet Contoh", AskedCompanies.HELD)))
                    .isEmpty();
            assertThat(companies.list()).isEmpty();
        });
    }

    /** Without asking the application. */
    private void tiedByTheDatabase(CompanyId company, PayerId payer) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                insert into actions.company_payer (company_id, version, office_id, payer_id, by_user, by_name, at)
                select id, (select coalesce(max(version), 0) + 1 from actions.company_payer where company_id = c.id),
                       office_id, '%s', by_user, by_name, at
                  from actions.company c where id = '%s'
                """.formatted(payer, company));
        }
    }
}
