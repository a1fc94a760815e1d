package id.gemet.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.billing.CoveredCity;
import id.gemet.database.Database;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.KeyReused;
import id.gemet.funding.LedgerSums;
import id.gemet.funding.LineId;
import id.gemet.funding.Payers;
import id.gemet.funding.TransferId;
import id.gemet.funding.pledge.PledgeAnswer.CommittedBefore;
import id.gemet.funding.pledge.PledgeAnswer.Done;
import id.gemet.funding.pledge.PledgeAnswer.LineHoldsMore;
import id.gemet.funding.pledge.PledgeAnswer.MoreThanOpen;
import id.gemet.funding.pledge.PledgeAnswer.NotCommitted;
import id.gemet.funding.pledge.PledgeAnswer.NotEnough;
import id.gemet.funding.pledge.PledgeAnswer.NotThere;
import id.gemet.funding.pledge.PledgeAnswer.ReceivedBefore;
import id.gemet.funding.pledge.PledgeAnswer.ReceivedStays;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import id.gemet.testing.DatabaseTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PledgesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    private final Offices offices;
    private final Payers payers;
    private final Pledges pledges;
    private final Tariffs tariffs;
    private final CoveredCity covered;
    private final Database database;
    private final BudgetLines lines;
    private final PledgedCity city;

    PledgesTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            Tariffs tariffs,
            CoveredCity covered,
            Database database) {
        this.offices = offices;
        this.payers = payers;
        this.lines = lines;
        this.pledges = pledges;
        this.tariffs = tariffs;
        this.covered = covered;
        this.database = database;
        this.city = PledgedCity.with(covered.found(), offices, payers, lines, pledges);
    }

    @Test
    void peopleAndMonthsAreWorthTheirDues() {
        var table = Acting.as(city.treasurer(), tariffs::table);

        assertThat(PledgeUnit.PEOPLE.worth(880, PledgedCity.YEAR, PayerKind.CSR, table))
                .isEqualTo(new Rupiah(880L * 12 * 16_800));
        assertThat(PledgeUnit.MONTHS.worth(100, PledgedCity.YEAR, PayerKind.CSR, table))
                .isEqualTo(new Rupiah(1_680_000));
    }

    @Test
    void aPledgeComesOnTheLedgerOnceCommitted() {
        var pledge = city.pledge(300, 200);
        var line = city.line("Sebagian", 120);

        assertThat(city.find(pledge).stages().committed()).isEqualTo(Rupiah.ZERO);
        assertThat(commit(pledge, line)).isEqualTo(new Done());

        assertThat(city.find(pledge).stages().committed()).isEqualTo(new Rupiah(500));
        assertThat(city.people().balance(line).pledged()).isEqualTo(new Rupiah(500));
        assertThat(commit(pledge, city.line("Lain", 1))).isEqualTo(new CommittedBefore());
        assertThat(commit(city.pledge(900), line)).isEqualTo(new CommittedBefore());
        assertThat(commit(city.pledge(10), city.line("Besar", 11))).isEqualTo(new LineHoldsMore(new Rupiah(11)));
        assertThat(commit(city.pledge(10), city.people().line(PayerKind.CSR, "Milik lain", 1)))
                .isEqualTo(new NotThere());
    }

    @Test
    void anInstalmentArrivesOnceHoweverManyEnterIt() throws Exception {
        var pledge = city.pledge(300, 200);
        assertThat(city.receive(pledge, 1)).isEqualTo(new NotCommitted());
        var line = city.committed(pledge);

        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(Collections.nCopies(8, () -> city.receive(pledge, 1)));
            var done = 0;
            for (var answer : answers) {
                done += answer.get() instanceof Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }

        assertThat(city.people().balance(line).free()).isEqualTo(new Rupiah(300));
        assertThat(city.find(pledge).stages().received()).isEqualTo(new Rupiah(300));
        assertThat(city.receive(pledge, 3)).isEqualTo(new NotThere());
    }

    @Test
    void aRepeatedKeyDoesNothingMoreAndWithOtherContentIsRefused() {
        var pledge = city.pledge(300, 200);
        var line = city.committed(pledge);
        var key = UUID.randomUUID();

        Acting.run(city.treasurer(), () -> {
            assertThat(pledges.receive(key, pledge, 1, "Bukti")).isEqualTo(new Done());
            assertThat(pledges.receive(key, pledge, 1, "Bukti")).isEqualTo(new Done());
        });

        assertThat(city.people().balance(line).free()).isEqualTo(new Rupiah(300));
        assertThatThrownBy(() -> Acting.run(city.treasurer(), () -> pledges.receive(key, pledge, 2, "Bukti")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void anAmendmentMovesTheDifferenceAndLeavesWhatArrived() {
        var pledge = city.pledge(300, 200);
        var line = city.committed(pledge);
        city.receive(pledge, 1);

        assertThat(amend(pledge, PledgedCity.terms(300, 50))).isEqualTo(new Done());
        assertThat(city.people().balance(line).ceiling()).isEqualTo(new Rupiah(350));
        assertThat(amend(pledge, PledgedCity.terms(300, 50, 600))).isEqualTo(new Done());
        assertThat(city.people().balance(line).ceiling()).isEqualTo(new Rupiah(950));
        assertThat(amend(pledge, PledgedCity.terms(301, 50))).isEqualTo(new ReceivedStays());

        assertThat(city.find(pledge).version()).isEqualTo(3);
        assertThat(city.find(pledge).stages().received()).isEqualTo(new Rupiah(300));
        assertThat(city.receive(pledge, 1)).isEqualTo(new ReceivedBefore());
    }

    @Test
    void moreThanHasNotArrivedCannotBeTakenBack() {
        var pledge = city.pledge(300, 200);
        var line = city.committed(pledge);
        Acting.run(city.treasurer(), () -> lines.receive(UUID.randomUUID(), line, new Rupiah(450), "di luar cicilan"));

        assertThat(amend(pledge, PledgedCity.terms(300))).isEqualTo(new NotEnough(new Rupiah(50)));
    }

    @Test
    void aReceiptEnteredOnTheLineIsMatchedOnce() {
        var pledge = city.pledge(300, 300);
        var line = city.committed(pledge);
        Acting.run(city.treasurer(), () -> lines.receive(UUID.randomUUID(), line, new Rupiah(300), "mutasi bank"));
        var entry = Acting.as(city.treasurer(), () -> pledges.unmatched(city.find(pledge)))
                .getFirst()
                .id();

        assertThat(match(pledge, 1, entry)).isEqualTo(new Done());
        assertThat(match(pledge, 2, entry)).isEqualTo(new ReceivedBefore());
        assertThat(city.people().balance(line).free()).isEqualTo(new Rupiah(300));
    }

    @Test
    void anInstalmentMayArriveInPartsAndNeverMoreThanIt() {
        var pledge = city.pledge(300, 200);
        var line = city.committed(pledge);

        assertThat(city.receive(pledge, 1, 100)).isEqualTo(new Done());
        assertThat(city.receive(pledge, 1, 201)).isEqualTo(new MoreThanOpen(new Rupiah(200)));

        var standing = city.find(pledge);
        assertThat(standing.kept(TODAY)).isEqualTo(new Kept(new Rupiah(100), new Rupiah(500)));
        assertThat(standing.ageing(TODAY))
                .isEqualTo(Map.of(Ageing.UP_TO_90, new Rupiah(200), Ageing.UP_TO_60, new Rupiah(200)));
        assertThat(city.people().balance(line).free()).isEqualTo(new Rupiah(100));

        assertThat(city.receive(pledge, 1)).as("the rest").isEqualTo(new Done());
        assertThat(city.receive(pledge, 1, 1)).isEqualTo(new ReceivedBefore());
        assertThat(city.find(pledge).stages().received()).isEqualTo(new Rupiah(300));
        assertThat(city.people().balance(line).free()).isEqualTo(new Rupiah(300));
    }

    @Test
    void whatArrivedInPartIsPromisedAnewForNoLess() {
        var pledge = city.pledge(300, 200);
        city.committed(pledge);
        city.receive(pledge, 1, 100);

        assertThat(amend(pledge, PledgedCity.terms(99, 200))).isEqualTo(new ReceivedStays());
        assertThat(amend(pledge, PledgedCity.terms(100, 200))).isEqualTo(new Done());

        assertThat(city.receive(pledge, 1)).isEqualTo(new ReceivedBefore());
    }

    @Test
    void theDatabaseRefusesMoreThanTheInstalment() throws SQLException {
        var pledge = city.pledge(300);
        var line = city.committed(pledge);
        city.receive(pledge, 1, 200);
        Acting.run(city.treasurer(), () -> lines.receive(UUID.randomUUID(), line, new Rupiah(100), "mutasi"));
        var spare = Acting.as(city.treasurer(), () -> pledges.unmatched(city.find(pledge)))
                .getFirst()
                .id();
        assertThat(match(pledge, 1, spare)).isEqualTo(new Done());

        try (var owner = database.connectAsOwner();
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            assertThatThrownBy(() -> sql.execute("""
                            with more as (
                                insert into funding.transfer (office_id, company_id, line_id, from_account, to_account,
                                                              amount_rupiah, reason, by_user, by_name)
                                select office_id, company_id, line_id, 'PLEDGED', 'FREE', 1, 'RECEIPT', by_user, by_name
                                  from funding.transfer where id = '%1$s'
                                returning id
                            )
                            insert into funding.pledge_receipt (transfer_id, pledge_id, version, number, office_id, company_id)
                            select more.id, r.pledge_id, r.version, r.number, r.office_id, r.company_id
                              from funding.pledge_receipt r, more where r.transfer_id = '%1$s'
                            """.formatted(spare))).isInstanceOf(SQLException.class);
            owner.rollback();
        }
    }

    @Test
    void aReceiptReversedOpensItsInstalmentAgain() {
        var pledge = city.pledge(300);
        city.committed(pledge);
        city.receive(pledge, 1);
        var receipt =
                Objects.requireNonNull(city.find(pledge).receipts().get(1)).getFirst();

        Acting.run(city.treasurer(), () -> lines.reverse(UUID.randomUUID(), receipt.transfer(), "salah rekening"));

        assertThat(city.find(pledge).receipts()).isEmpty();
        assertThat(city.receive(pledge, 1)).isEqualTo(new Done());
    }

    @Test
    void whatIsDueAndWhatIsLateFollowsFromTheDays() {
        var pledge = city.pledge(300, 200, 100, 50);
        city.committed(pledge);
        city.receive(pledge, 1);
        var standing = city.find(pledge);

        assertThat(standing.kept(TODAY)).isEqualTo(new Kept(new Rupiah(300), new Rupiah(600)));
        assertThat(standing.ageing(TODAY))
                .isEqualTo(Map.of(
                        Ageing.UP_TO_60, new Rupiah(200),
                        Ageing.UP_TO_30, new Rupiah(100),
                        Ageing.NOT_DUE, new Rupiah(50)));
    }

    @Test
    void stagesAreCountedFromCommitmentsAndTerms() throws SQLException {
        var pledge = city.pledge(3 * 12 * 16_800);
        var line = city.committed(pledge);
        city.receive(pledge, 1);
        covered.cover(city.people(), line, MonthRange.of(BillingMonth.of(2026, 1), 12), 2);
        city.people().fund(line, MonthRange.of(BillingMonth.of(2026, 7), 6), 1);

        var stages = city.find(pledge).stages();

        assertThat(stages.people()).isEqualTo(3);
        assertThat(stages.months()).isEqualTo(30);
        assertThat(stages.matched()).isEqualTo(new Rupiah(30 * 16_800));
        assertThat(stages.activePeople()).isEqualTo(2);
        assertThat(stages.activeMonths() % 2).isZero();
        assertThat(stages.activeMonths()).isBetween(2, 24);
        assertThat(LedgerSums.differences(database)).isEmpty();
    }

    @Test
    void aCompanyReadsItsOwnPledgesAndWritesNone() {
        var mine = city.pledge(300);
        var others = PledgedCity.with(city.people(), offices, payers, lines, pledges);
        var theirs = others.pledge(200);
        others.committed(theirs);

        Acting.run(city.company(), () -> {
            assertThat(pledges.list()).extracting(Pledge::id).containsExactly(mine);
            assertThat(pledges.find(theirs)).isEmpty();
            assertThat(pledges.receive(UUID.randomUUID(), theirs, 1, "x")).isEqualTo(new NotThere());
        });
        assertThatThrownBy(() ->
                        Acting.run(city.company(), () -> pledges.amend(UUID.randomUUID(), mine, PledgedCity.terms(5))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> Acting.run(
                        city.company(),
                        () -> pledges.record(UUID.randomUUID(), city.payer().id(), "x", PledgedCity.terms(5))))
                .hasStackTraceContaining("row-level security");
    }

    private PledgeAnswer commit(PledgeId pledge, LineId line) {
        return Acting.as(city.treasurer(), () -> pledges.commit(UUID.randomUUID(), pledge, line));
    }

    private PledgeAnswer amend(PledgeId pledge, PledgeTerms terms) {
        return Acting.as(city.treasurer(), () -> pledges.amend(UUID.randomUUID(), pledge, terms));
    }

    private PledgeAnswer match(PledgeId pledge, int number, TransferId transfer) {
        return Acting.as(city.treasurer(), () -> pledges.match(UUID.randomUUID(), pledge, number, transfer));
    }
}
