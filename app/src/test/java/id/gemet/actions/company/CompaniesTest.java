package id.gemet.actions.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.company.Companies.Letter;
import id.gemet.actions.company.CompanyStanding.Stage;
import id.gemet.actions.company.CompanyStanding.Step;
import id.gemet.actions.company.Invitation.Attendance;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.billing.CoveredCity;
import id.gemet.database.Database;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.PayerId;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Behind;
import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.PledgeTerms;
import id.gemet.funding.pledge.PledgeUnit;
import id.gemet.funding.pledge.PledgedCity;
import id.gemet.funding.pledge.Pledges;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class CompaniesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate HELD = TODAY.minusDays(20);

    private final Offices offices;
    private final Payers payers;
    private final BudgetLines lines;
    private final Pledges pledges;
    private final Companies companies;
    private final Meetings meetings;
    private final CoveredCity covered;
    private final LoggedIn loggedIn;
    private final Database database;
    private FundedPeople city;
    private PledgedCity pledged;
    private MeetingId meeting = new MeetingId(UUID.randomUUID());

    CompaniesTest(
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
        this.lines = lines;
        this.pledges = pledges;
        this.companies = companies;
        this.meetings = meetings;
        this.covered = covered;
        this.loggedIn = loggedIn;
        this.database = database;
        this.city = covered.found();
        this.pledged = PledgedCity.with(city, offices, payers, lines, pledges);
    }

    @BeforeEach
    void aCityOfItsOwn() {
        city = covered.found();
        pledged = PledgedCity.with(city, offices, payers, lines, pledges);
        meeting = held(HELD);
    }

    @Test
    void aCompanyIsAskedToAMeetingOnceHoweverItsNameIsWritten() {
        var key = UUID.randomUUID();
        var first = asked(key, meeting, "PT Gas Contoh");

        assertThat(asked(key, meeting, "PT Gas Contoh")).isEqualTo(first);
        assertThat(asked(key, meeting, "PT Lain Sekali")).isEqualTo(first);
        assertThat(asked(UUID.randomUUID(), meeting, " pt gas CONTOH ")).isEmpty();
        assertThat(asked(UUID.randomUUID(), held(HELD.plusDays(9)), "PT GAS CONTOH"))
                .isEqualTo(first);

        assertThat(list()).hasSize(1);
        assertThat(list().getFirst().company().name()).isEqualTo("PT Gas Contoh");
        assertThat(list().getFirst().company().invitations())
                .extracting(Invitation::heldOn)
                .containsExactly(HELD.plusDays(9), HELD);
    }

    @Test
    void whoCameIsPutRightByAReasonAndTheFirstWordStays() {
        var company = ask("PT Gas Contoh");

        assertThat(attend(company, "", "")).isTrue();
        assertThat(attend(company, "", "")).as("sent twice").isTrue();
        assertThat(standing(company).stage()).isEqualTo(Stage.ABSENT);
        assertThat(attend(company, "Kepala TJSL", "")).isFalse();
        assertThat(attend(company, "Kepala TJSL", "Daftar hadir menyebutnya")).isTrue();
        assertThat(attend(company, "Kepala TJSL", "Daftar hadir menyebutnya"))
                .as("sent twice")
                .isTrue();

        assertThat(standing(company).company().asked().history())
                .extracting(Attendance::who, Attendance::reason)
                .containsExactly(tuple("", ""), tuple("Kepala TJSL", "Daftar hadir menyebutnya"));
        assertThat(standing(company).stage()).isEqualTo(Stage.ATTENDED);
    }

    @Test
    void whatACompanyPromisedAndKeptIsWhatItsPayerDid() {
        var company = ask(pledged.payer().name());
        attend(company, "Direktur", "");
        var pledge = pledged.pledge(100_000, 100_000, 100_000, 100_000, 100_000);
        assertThat(standing(company).stage()).as("not tied").isEqualTo(Stage.ATTENDED);

        tie(company, Optional.of(pledged.payer().id()));
        assertThat(standing(company).stage()).isEqualTo(Stage.BEHIND);
        assertThat(standing(company).behind()).isEqualTo(new Behind(new Rupiah(400_000), 0, 0));
        var line = pledged.committed(pledge);
        for (var number = 1; number <= 4; number++) {
            pledged.receive(pledge, number);
        }
        assertThat(standing(company).stage()).isEqualTo(Stage.PROMISED);
        assertThat(standing(company).step()).isEqualTo(Step.NAME_WORKERS);
        assertThat(standing(company).unnamed()).isEqualTo(new Rupiah(400_000));

        city.fund(line, MonthRange.of(BillingMonth.of(2026, 5), 7), 3);
        assertThat(standing(company).step())
                .as("400.000 less 352.800 is two months more")
                .isEqualTo(Step.NAME_WORKERS);
        city.fund(line, MonthRange.of(BillingMonth.of(2026, 5), 2), 1);
        assertThat(standing(company).step()).isEqualTo(Step.AWAIT_INSTALMENT);
        pledged.receive(pledge, 5);
        city.fund(line, MonthRange.of(BillingMonth.of(2026, 5), 6), 1);
        assertThat(standing(company).stage()).isEqualTo(Stage.KEPT);
        assertThat(standing(company).step()).isEqualTo(Step.NOTHING);

        tie(company, Optional.empty());
        assertThat(standing(company).stage()).as("untied").isEqualTo(Stage.ATTENDED);
    }

    @Test
    void aPledgeOnNoLineIsTheTreasurersTurn() {
        var company = ask(pledged.payer().name());
        tie(company, Optional.of(pledged.payer().id()));
        promisedForLater();

        assertThat(standing(company).stage()).isEqualTo(Stage.PROMISED);
        assertThat(standing(company).step()).isEqualTo(Step.BOOK);
    }

    @Test
    void whoHasNotAnsweredComesFirstAndThenWhoIsBehind() {
        var came = ask("PT A Datang");
        attend(came, "Direktur", "");
        attend(ask("PT B Tidak Datang"), "", "");
        var behind = ask("PT C Tertinggal");
        tie(behind, Optional.of(pledged.payer().id()));
        pledged.pledge(100_000);
        ask("PT D Belum Menjawab");
        assertThat(asked(UUID.randomUUID(), meeting, "PT E Lebih Lama", HELD.minusDays(9)))
                .isPresent();

        assertThat(list())
                .extracting(standing -> standing.company().name())
                .containsExactly(
                        "PT E Lebih Lama",
                        "PT D Belum Menjawab",
                        "PT C Tertinggal",
                        "PT B Tidak Datang",
                        "PT A Datang");
        assertThat(list()).extracting(CompanyStanding::daysUnanswered).containsExactly(29L, 20L, 0L, 0L, 0L);
    }

    @Test
    void theOldestOverdueFollowUpIsToldUntilSomebodyGetsBackToTheCompany() {
        assertThat(late()).isEqualTo(new Companies.Late(0, Optional.empty()));
        var waiting = ask("PT Gas Contoh");
        var called = ask("PT Semen Contoh");
        assertThat(late()).isEqualTo(new Companies.Late(2, Optional.of(HELD.plusDays(5))));

        note(called, TODAY.minusDays(10), Optional.of(TODAY.minusDays(1)));
        assertThat(standing(called).daysLate()).isEqualTo(1);
        assertThat(standing(called).company().owner()).isEqualTo("Dinas Sosial");
        note(called, TODAY, Optional.of(TODAY));
        assertThat(standing(called).daysLate()).isZero();
        assertThat(late()).isEqualTo(new Companies.Late(1, Optional.of(HELD.plusDays(5))));
        attend(waiting, "Direktur", "");
        assertThat(late()).isEqualTo(new Companies.Late(0, Optional.empty()));
        note(called, TODAY, Optional.empty());
        assertThat(standing(called).company().dueOn()).isEmpty();
        assertThat(standing(called).company().notes()).hasSize(3);
    }

    @Test
    void onePayerIsOneCompanyOfItsOwnOffice() throws SQLException {
        var payer = pledged.payer().id();
        var one = ask("PT Satu");
        var two = ask("PT Dua");
        assertThat(tie(one, Optional.of(payer))).isTrue();
        assertThat(tie(two, Optional.of(payer))).isFalse();
        assertThatThrownBy(() -> tiedByTheDatabase(two, payer)).hasMessageContaining("another company is this payer");

        assertThat(tie(one, Optional.empty())).isTrue();
        assertThat(tie(two, Optional.of(payer))).isTrue();

        var elsewhere = TestCities.actor(TestCities.found(offices, "15.71"), Role.TREASURER);
        var theirs = Acting.as(elsewhere, () -> payers.add(PayerKind.CSR, "PT Seberang"));
        assertThatThrownBy(() -> tiedByTheDatabase(one, theirs.id())).hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMPANY_OFFICER", "INSURER_OFFICER"})
    void nobodyOutsideTheCityReadsOrWritesWhatWasSaid(Role outsider) {
        var company = ask("PT Gas Contoh");
        note(company, TODAY, Optional.empty());
        var staff = loggedIn.staff(city.city(), "36.72.04.1003");
        var actor = staff.getOrDefault(outsider, city.clerk());

        assertThat(actor.role()).isEqualTo(outsider);
        assertThat(Acting.as(actor, companies::list)).isEmpty();
        assertThatThrownBy(() -> Acting.run(
                        actor,
                        () -> companies.note(
                                UUID.randomUUID(), company, TODAY, "Menyelinap", "Saya", Optional.empty())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aNeighbourSeesNothingAndAsksNobodyToAForeignMeeting() {
        ask("PT Gas Contoh");
        var neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        assertThat(Acting.as(neighbour, companies::list)).isEmpty();
        assertThat(Acting.as(neighbour, companies::late)).isEqualTo(new Companies.Late(0, Optional.empty()));
        assertThatThrownBy(() -> Acting.run(
                        neighbour, () -> companies.invite(UUID.randomUUID(), meeting, letter("PT Gas Contoh", HELD))))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void aKeyOfANeighbourAsksNobody() {
        var key = UUID.randomUUID();
        asked(key, meeting, "PT Gas Contoh");
        var neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        Acting.run(neighbour, () -> {
            var theirs = meetings.hold(UUID.randomUUID(), HELD, "Koordinasi", List.of("Disnaker"));
            assertThat(companies.invite(key, theirs, letter("PT Karet Contoh", HELD)))
                    .isEmpty();
            assertThat(companies.list()).isEmpty();
        });
    }

    private MeetingId held(LocalDate on) {
        return Acting.as(
                city.clerk(), () -> meetings.hold(UUID.randomUUID(), on, "Koordinasi TJSL", List.of("Disnaker")));
    }

    private static Letter letter(String name, LocalDate dated) {
        return new Letter(name, "500.15/12", dated, "Disnaker", HELD.plusDays(5));
    }

    private Optional<CompanyId> asked(UUID key, MeetingId to, String name) {
        return Acting.as(city.clerk(), () -> companies.invite(key, to, letter(name, HELD)));
    }

    private Optional<CompanyId> asked(UUID key, MeetingId to, String name, LocalDate dated) {
        return Acting.as(city.clerk(), () -> companies.invite(key, to, letter(name, dated)));
    }

    private CompanyId ask(String name) {
        return asked(UUID.randomUUID(), meeting, name).orElseThrow();
    }

    private boolean attend(CompanyId company, String who, String reason) {
        return Acting.as(
                city.clerk(), () -> companies.attend(standing(company).company().asked(), who, reason));
    }

    private boolean tie(CompanyId company, Optional<PayerId> payer) {
        return Acting.as(city.clerk(), () -> companies.tie(company, payer));
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

    /** Nothing of it is due yet. */
    private void promisedForLater() {
        var worth = new Rupiah(168_000);
        Acting.run(
                pledged.treasurer(),
                () -> pledges.record(
                        UUID.randomUUID(),
                        pledged.payer().id(),
                        "Rapat koordinasi",
                        new PledgeTerms(
                                PledgeUnit.PEOPLE,
                                1,
                                MonthRange.of(BillingMonth.of(2026, 3), 10),
                                worth,
                                "Surat 9",
                                TODAY,
                                List.of(new Instalment(1, TODAY.plusDays(30), worth)))));
    }

    private void note(CompanyId company, LocalDate on, Optional<LocalDate> nextOn) {
        Acting.run(
                city.clerk(),
                () -> companies.note(UUID.randomUUID(), company, on, "Akan menjawab", "Dinas Sosial", nextOn));
    }

    private List<CompanyStanding> list() {
        return Acting.as(city.clerk(), companies::list);
    }

    private CompanyStanding standing(CompanyId company) {
        return Acting.as(city.clerk(), () -> companies.find(company).orElseThrow());
    }

    private Companies.Late late() {
        return Acting.as(city.clerk(), companies::late);
    }
}
