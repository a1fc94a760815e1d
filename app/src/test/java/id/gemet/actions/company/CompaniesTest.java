package id.gemet.actions.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.actions.company.CompanyStanding.Stage;
import id.gemet.actions.company.CompanyStanding.Step;
import id.gemet.actions.company.Invitation.Attendance;
import id.gemet.actions.team.Meetings;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.BudgetLines;
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
import id.gemet.testing.DatabaseTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DatabaseTest
class CompaniesTest {

    private final Pledges pledges;
    private final AskedCompanies asked;
    private final PledgedCity pledged;

    CompaniesTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            Companies companies,
            Meetings meetings,
            CoveredCity covered) {
        this.pledges = pledges;
        asked = new AskedCompanies(covered.found(), companies, meetings);
        pledged = PledgedCity.with(asked.city(), offices, payers, lines, pledges);
    }

    @Test
    void aCompanyIsAskedToAMeetingOnceHoweverItsNameIsWritten() {
        var key = UUID.randomUUID();
        var first = asked.invite(key, asked.meeting(), "PT Gas Contoh");

        assertThat(asked.invite(key, asked.meeting(), "PT Gas Contoh")).isEqualTo(first);
        assertThat(asked.invite(key, asked.meeting(), "PT Lain Sekali")).isEqualTo(first);
        assertThat(asked.invite(UUID.randomUUID(), asked.meeting(), " pt gas CONTOH "))
                .isEmpty();
        assertThat(asked.invite(UUID.randomUUID(), asked.held(AskedCompanies.HELD.plusDays(9)), "PT GAS CONTOH"))
                .isEqualTo(first);

        assertThat(asked.list()).hasSize(1);
        assertThat(asked.list().getFirst().company().name()).isEqualTo("PT Gas Contoh");
        assertThat(asked.list().getFirst().company().invitations())
                .extracting(Invitation::heldOn)
                .containsExactly(AskedCompanies.HELD.plusDays(9), AskedCompanies.HELD);
    }

    @Test
    void whoCameIsPutRightByAReasonAndTheFirstWordStays() {
        var company = asked.ask("PT Gas Contoh");

        assertThat(asked.attend(company, "", "")).isTrue();
        assertThat(asked.attend(company, "", "")).as("sent twice").isTrue();
        assertThat(asked.standing(company).stage()).isEqualTo(Stage.ABSENT);
        assertThat(asked.attend(company, "Kepala TJSL", "")).isFalse();
        assertThat(asked.attend(company, "Kepala TJSL", "Daftar hadir menyebutnya"))
                .isTrue();
        assertThat(asked.attend(company, "Kepala TJSL", "Daftar hadir menyebutnya"))
                .as("sent twice")
                .isTrue();

        assertThat(asked.standing(company).company().asked().history())
                .extracting(Attendance::who, Attendance::reason)
                .containsExactly(tuple("", ""), tuple("Kepala TJSL", "Daftar hadir menyebutnya"));
        assertThat(asked.standing(company).stage()).isEqualTo(Stage.ATTENDED);
    }

    @Test
    void whatACompanyPromisedAndKeptIsWhatItsPayerDid() {
        var company = asked.ask(pledged.payer().name());
        asked.attend(company, "Direktur", "");
        var pledge = pledged.pledge(100_000, 100_000, 100_000, 100_000, 100_000);
        assertThat(asked.standing(company).stage()).as("not tied").isEqualTo(Stage.ATTENDED);

        asked.tie(company, Optional.of(pledged.payer().id()));
        assertThat(asked.standing(company).stage()).isEqualTo(Stage.BEHIND);
        assertThat(asked.standing(company).behind()).isEqualTo(new Behind(new Rupiah(400_000), 0, 0));
        var line = pledged.committed(pledge);
        for (var number = 1; number <= 4; number++) {
            pledged.receive(pledge, number);
        }
        assertThat(asked.standing(company).stage()).isEqualTo(Stage.PROMISED);
        assertThat(asked.standing(company).step()).isEqualTo(Step.NAME_WORKERS);
        assertThat(asked.standing(company).unnamed()).isEqualTo(new Rupiah(400_000));

        asked.city().fund(line, MonthRange.of(BillingMonth.of(2026, 5), 7), 3);
        assertThat(asked.standing(company).step())
                .as("400.000 less 352.800 is two months more")
                .isEqualTo(Step.NAME_WORKERS);
        asked.city().fund(line, MonthRange.of(BillingMonth.of(2026, 5), 2), 1);
        assertThat(asked.standing(company).step()).isEqualTo(Step.AWAIT_INSTALMENT);
        pledged.receive(pledge, 5);
        asked.city().fund(line, MonthRange.of(BillingMonth.of(2026, 5), 6), 1);
        assertThat(asked.standing(company).stage()).isEqualTo(Stage.KEPT);
        assertThat(asked.standing(company).step()).isEqualTo(Step.NOTHING);

        asked.tie(company, Optional.empty());
        assertThat(asked.standing(company).stage()).as("untied").isEqualTo(Stage.ATTENDED);
    }

    @Test
    void aPledgeOnNoLineIsTheTreasurersTurn() {
        var company = asked.ask(pledged.payer().name());
        asked.tie(company, Optional.of(pledged.payer().id()));
        promisedForLater();

        assertThat(asked.standing(company).stage()).isEqualTo(Stage.PROMISED);
        assertThat(asked.standing(company).step()).isEqualTo(Step.BOOK);
    }

    @Test
    void whoHasNotAnsweredComesFirstAndThenWhoIsBehind() {
        var came = asked.ask("PT A Datang");
        asked.attend(came, "Direktur", "");
        asked.attend(asked.ask("PT B Tidak Datang"), "", "");
        var behind = asked.ask("PT C Tertinggal");
        asked.tie(behind, Optional.of(pledged.payer().id()));
        pledged.pledge(100_000);
        asked.ask("PT D Belum Menjawab");
        assertThat(asked.invite(
                        UUID.randomUUID(), asked.meeting(), "PT E Lebih Lama", AskedCompanies.HELD.minusDays(9)))
                .isPresent();

        assertThat(asked.list())
                .extracting(standing -> standing.company().name())
                .containsExactly(
                        "PT E Lebih Lama",
                        "PT D Belum Menjawab",
                        "PT C Tertinggal",
                        "PT B Tidak Datang",
                        "PT A Datang");
        assertThat(asked.list()).extracting(CompanyStanding::daysUnanswered).containsExactly(29L, 20L, 0L, 0L, 0L);
    }

    @Test
    void theOldestOverdueFollowUpIsToldUntilSomebodyGetsBackToTheCompany() {
        assertThat(asked.late()).isEqualTo(new Companies.Late(0, Optional.empty()));
        var waiting = asked.ask("PT Gas Contoh");
        var called = asked.ask("PT Semen Contoh");
        assertThat(asked.late()).isEqualTo(new Companies.Late(2, Optional.of(AskedCompanies.HELD.plusDays(5))));

        asked.note(called, AskedCompanies.TODAY.minusDays(10), Optional.of(AskedCompanies.TODAY.minusDays(1)));
        assertThat(asked.standing(called).daysLate()).isEqualTo(1);
        assertThat(asked.standing(called).company().owner()).isEqualTo("Dinas Sosial");
        asked.note(called, AskedCompanies.TODAY, Optional.of(AskedCompanies.TODAY));
        assertThat(asked.standing(called).daysLate()).isZero();
        assertThat(asked.late()).isEqualTo(new Companies.Late(1, Optional.of(AskedCompanies.HELD.plusDays(5))));
        asked.attend(waiting, "Direktur", "");
        assertThat(asked.late()).isEqualTo(new Companies.Late(0, Optional.empty()));
        asked.note(called, AskedCompanies.TODAY, Optional.empty());
        assertThat(asked.standing(called).company().dueOn()).isEmpty();
        assertThat(asked.standing(called).company().notes()).hasSize(3);
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
                                AskedCompanies.TODAY,
                                List.of(new Instalment(1, AskedCompanies.TODAY.plusDays(30), worth)))));
    }
}
