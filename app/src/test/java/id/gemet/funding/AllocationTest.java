package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.funding.Decision.AlreadyFunded;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Decision.DecidedBefore;
import id.gemet.funding.Decision.NotEnough;
import id.gemet.funding.Decision.OwnProposal;
import id.gemet.funding.Proposed.NobodyQualifies;
import id.gemet.funding.Proposed.OutsideTheLinesMonths;
import id.gemet.funding.Proposed.Ready;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AllocationTest {

    private static final Rupiah MONTH = new Rupiah(16_800);

    private final Offices offices;
    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Allocation allocation;
    private final Commitments commitments;
    private final Database database;
    private final TransactionTemplate transaction;
    private final Purse purse;

    AllocationTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Allocation allocation,
            Commitments commitments,
            Database database,
            PlatformTransactionManager transactions) {
        this.offices = offices;
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.allocation = allocation;
        this.commitments = commitments;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.purse = Purse.in(city("36.72"), payers, lines);
    }

    @Test
    void anApprovedProposalReservesEachPersonsMonths() {
        var line = purse.line("Setahun", 10_000_000);
        var proposal = propose(purse, line, Purse.YEAR, people(purse, 3));

        var decision = approve(purse, proposal.id());

        assertThat(decision).isEqualTo(new Approved(3, MONTH.times(36), List.of()));
        assertThat(purse.balance(line).reserved()).isEqualTo(MONTH.times(36));
        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(10_000_000).minus(MONTH.times(36)));
    }

    @Test
    void aProposalTakesAsManyAsTheMoneyAllowsAndSaysSo() {
        var line = purse.line("Sedikit", 16_800 * 12 * 2 + 5);

        var proposal = propose(purse, line, Purse.YEAR, people(purse, 5));

        assertThat(proposal.people()).isEqualTo(2);
        assertThat(proposal.moneyEnds()).isTrue();
    }

    @Test
    void whoeverProposesDoesNotApprove() {
        var proposal = propose(purse, purse.line("Sendiri", 1_000_000), Purse.JANUARY, people(purse, 1));

        assertThat(Acting.as(purse.clerk(), () -> allocation.approve(proposal.id())))
                .isEqualTo(new OwnProposal());
        assertThatThrownBy(() -> write(
                        "update funding.proposal set status = 'APPROVED', decided_by = proposed_by where id = '%s'"
                                .formatted(proposal.id())))
                .hasMessageContaining("nobody_approves_their_own");
    }

    @Test
    void approvingTwiceReservesOnce() {
        var line = purse.line("Dua kali", 1_000_000);
        var proposal = propose(purse, line, Purse.JANUARY, people(purse, 1));

        approve(purse, proposal.id());

        assertThat(approve(purse, proposal.id())).isEqualTo(new DecidedBefore(Proposal.Status.APPROVED));
        assertThat(purse.balance(line).reserved()).isEqualTo(MONTH);
    }

    @Test
    void proposingAgainWithTheSameKeyIsTheSameProposal() {
        var line = purse.line("Kunci", 1_000_000);
        var key = UUID.randomUUID();
        var request = new AllocationRequest(line, Purse.JANUARY, 5);
        var people = people(purse, 2);

        var first = Acting.as(purse.clerk(), () -> allocation.propose(key, request, people));
        var again = Acting.as(purse.clerk(), () -> allocation.propose(key, request, people));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aSecondPayerIsToldWhoPaysAndUntilWhen() {
        var person = people(purse, 1);
        var first = propose(purse, purse.line("Kota", 1_000_000), Purse.YEAR, person);
        var second = propose(purse, purse.line("Provinsi", 1_000_000), Purse.JANUARY, person);
        approve(purse, first.id());

        var decision = approve(purse, second.id());

        assertThat(decision)
                .isEqualTo(new Approved(
                        0,
                        Rupiah.ZERO,
                        List.of(new AlreadyFunded(
                                person.getFirst().worker(),
                                "W•••",
                                Optional.of("APBD Kota"),
                                BillingMonth.of(2026, 12)))));
    }

    @Test
    void aPayerOfAnotherPemdaIsNotNamed() {
        var person = FundedPeople.invented(1);
        var province = Purse.in(city("36"), payers, lines);
        approve(
                province,
                propose(province, province.line("Provinsi", 1_000_000), Purse.YEAR, decreed(province, person))
                        .id());

        var decision = approve(
                purse,
                propose(purse, purse.line("Sini", 1_000_000), Purse.YEAR, decreed(purse, person))
                        .id());

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.refused())
                                .singleElement()
                                .satisfies(
                                        refused -> assertThat(refused.payer()).isEmpty()));
    }

    @Test
    void theDatabaseItselfRefusesASecondPayer() {
        var line = purse.line("Ganda", 1_000_000);
        var proposal = propose(purse, line, Purse.YEAR, people(purse, 1));
        approve(purse, proposal.id());

        assertThatThrownBy(() -> write("""
                insert into funding.commitment (office_id, line_id, proposal_id, worker_id, identity_id,
                       programme, months, monthly_rupiah, sector, shown_as, made_at)
                select office_id, line_id, proposal_id, worker_id, identity_id, programme,
                       '[2026-12-01,2027-02-01)', monthly_rupiah, sector, shown_as, made_at
                  from funding.commitment where proposal_id = '%s'
                """.formatted(proposal.id())))
                .hasMessageContaining("one_payer_per_person_and_month");
    }

    @Test
    void theDatabaseItselfPaysForNobodyWithoutAnApprovedDecree() {
        var listed = Acting.as(purse.clerk(), () -> registry.register(UUID.randomUUID(), FundedPeople.invented(1)));
        var proposal = propose(
                purse,
                purse.line("Tanpa SK", 1_000_000),
                Purse.JANUARY,
                List.of(FundedPeople.candidate(listed.getFirst())));

        assertThatThrownBy(() -> approve(purse, proposal.id())).hasMessageContaining("named_on_an_approved_decree");
    }

    @Test
    void theDatabaseItselfPaysOnlyForWhomAnApprovedProposalNames() {
        var proposal = propose(purse, purse.line("Usulan", 1_000_000), Purse.JANUARY, people(purse, 1));
        var pay = """
                insert into funding.commitment (office_id, line_id, proposal_id, worker_id, identity_id, programme,
                                                months, monthly_rupiah, sector, shown_as, made_at)
                select p.office_id, p.line_id, p.id, d.worker_id, d.worker_id, p.programme, p.months, 16800, 'OTHER', 'S',
                       p.proposed_at
                  from funding.proposal p join verification.decreed d on d.office_id = p.office_id
                 where p.id = '%s'
                """.formatted(proposal.id());

        assertThatThrownBy(() -> write(pay)).hasMessageContaining("only by an approved proposal");
        approve(purse, proposal.id());
        people(purse, 1);
        assertThatThrownBy(() -> write(pay)).hasMessageContaining("named_on_a_proposal");
    }

    @Test
    void theDatabaseItselfLeavesADecidedProposalAsItIs() {
        var proposal = propose(purse, purse.line("Tetap", 1_000_000), Purse.JANUARY, people(purse, 1));
        approve(purse, proposal.id());

        assertThatThrownBy(() -> write(
                        "update funding.proposal set proposed_by = office_id where id = '%s'".formatted(proposal.id())))
                .hasMessageContaining("a proposal that is APPROVED does not change");
        assertThatThrownBy(() -> write("""
                insert into funding.proposed_person (proposal_id, office_id, worker_id, identity_id, rank, sector,
                                                     shown_as, monthly_rupiah)
                select id, office_id, id, id, 9, 'OTHER', 'S', 16800 from funding.proposal where id = '%s'
                """.formatted(proposal.id())))
                .hasMessageContaining("the people on a decided proposal do not change");
    }

    @Test
    void theLastPlaceGoesToOneOfSixteenAndTheOthersLearnWhatIsLeft() throws Exception {
        for (var round = 0; round < 5; round++) {
            var line = purse.line("Rebutan " + round, 16_800 + 7);
            var waiting = new ConcurrentLinkedQueue<ProposalId>();
            for (var i = 0; i < 16; i++) {
                waiting.add(
                        propose(purse, line, Purse.JANUARY, people(purse, 1)).id());
            }

            var decisions = BudgetLinesTest.atOnce(16, () -> approve(purse, waiting.remove()));

            assertThat(decisions).filteredOn(Approved.class::isInstance).hasSize(1);
            assertThat(decisions)
                    .filteredOn(decision -> decision.equals(new NotEnough(new Rupiah(7), MONTH)))
                    .hasSize(15);
        }
    }

    @Test
    void onePersonWantedBySixteenPayersGetsOne() throws Exception {
        var person = people(purse, 1);
        var waiting = new ConcurrentLinkedQueue<ProposalId>();
        for (var i = 0; i < 16; i++) {
            waiting.add(propose(purse, purse.line("Pembayar " + i, 1_000_000), Purse.YEAR, person)
                    .id());
        }

        var decisions = BudgetLinesTest.atOnce(16, () -> approve(purse, waiting.remove()));

        assertThat(decisions.stream().mapToInt(decision -> ((Approved) decision).people()))
                .containsOnlyOnce(1)
                .filteredOn(people -> people == 0)
                .hasSize(15);
        assertThat(LedgerSums.differences(database)).isEmpty();
    }

    @Test
    void whatIsReleasedGoesBackToItsLine() {
        var line = purse.line("Kembali", 1_000_000);
        var proposal = propose(purse, line, Purse.YEAR, people(purse, 2));
        approve(purse, proposal.id());
        var ids = commitmentsOf(proposal.id());

        var freed = Acting.as(
                purse.clerk(),
                () -> transaction.execute(status -> {
                    commitments.endAfter(ids.getFirst(), BillingMonth.of(2026, 3), "meninggal");
                    commitments.endAfter(ids.getFirst(), BillingMonth.of(2026, 3), "meninggal");
                    commitments.release(ids.subList(1, 2), "ditolak");
                    return commitments.release(ids.subList(1, 2), "ditolak");
                }));

        assertThat(freed).isEqualTo(Rupiah.ZERO);
        assertThat(purse.balance(line).reserved()).isEqualTo(MONTH.times(3));
    }

    @Test
    void nobodyWaitingIsNoProposal() {
        var line = purse.line("Kosong", 1_000_000);

        assertThat(Acting.as(
                        purse.clerk(),
                        () -> allocation.propose(
                                UUID.randomUUID(), new AllocationRequest(line, Purse.JANUARY, 5), List.of())))
                .isEqualTo(new NobodyQualifies());
    }

    @Test
    void aLinePaysForItsOwnMonthsOnly() {
        var line = purse.line("Bulan", 1_000_000);
        var next = MonthRange.of(BillingMonth.of(2026, 12), 2);

        assertThat(Acting.as(
                        purse.clerk(),
                        () -> allocation.propose(
                                UUID.randomUUID(), new AllocationRequest(line, next, 5), people(purse, 1))))
                .isEqualTo(new OutsideTheLinesMonths(Purse.YEAR));
    }

    @Test
    void aLinePaysForNoMorePeopleThanItsQuota() {
        var line = bounded("Kuota", Earmarks.NONE, new Limits(Optional.empty(), Optional.of(3)));
        var rival = propose(purse, line, Purse.YEAR, people(purse, 2));
        approve(purse, propose(purse, line, Purse.YEAR, people(purse, 2)).id());

        assertThat(approve(purse, rival.id())).isEqualTo(new Decision.QuotaFull(3, 1));
        assertThat(propose(purse, line, Purse.JANUARY, people(purse, 4)).people())
                .isEqualTo(1);
        approve(purse, propose(purse, line, Purse.YEAR, people(purse, 1)).id());
        assertThat(refused(line, people(purse, 1))).isEqualTo(new Proposed.QuotaFull(3));
        assertThatThrownBy(() -> write("""
                update funding.budget_line set quota = 2, months = '[2026-01-01,2028-01-01)' where id = '%1$s';
                insert into funding.commitment (office_id, line_id, proposal_id, worker_id, identity_id, programme, months,
                                                monthly_rupiah, sector, shown_as, made_at)
                select office_id, line_id, proposal_id, worker_id, identity_id, programme, '[2027-01-01,2027-02-01)',
                       monthly_rupiah, sector, shown_as, made_at
                  from funding.commitment where line_id = '%1$s';
                """.formatted(line))).hasMessageContaining("than its quota");
    }

    @Test
    void nothingIsSetAsideAfterTheLastDayOfALine() {
        var past = LocalDate.of(2026, 1, 15);
        var line = bounded("Habis waktu", Earmarks.NONE, new Limits(Optional.of(past), Optional.empty()));

        assertThat(refused(line, people(purse, 1))).isEqualTo(new Proposed.SpendingHasEnded(past));
    }

    @Test
    void aLineOfLastResortLeavesWhomAnotherPayerCouldPayFor() {
        var grant = Acting.as(
                purse.clerk(),
                () -> lines.open(
                        UUID.randomUUID(),
                        Purse.newLine(
                                payers.add(PayerKind.DBHCHT, "DBHCHT").id(),
                                "DBHCHT",
                                20_000,
                                Earmarks.throughDecile(4))));
        var line = bounded("Terakhir", Earmarks.NONE.unless(PayerKind.DBHCHT), Limits.NONE);
        var person = people(purse, 1);

        assertThat(refused(line, person)).isEqualTo(new NobodyQualifies());
        Acting.run(purse.clerk(), () -> lines.giveBack(UUID.randomUUID(), grant, new Rupiah(20_000), "habis"));
        assertThat(propose(purse, line, Purse.JANUARY, person).people()).isEqualTo(1);
    }

    private LineId bounded(String name, Earmarks earmarks, Limits limits) {
        return Acting.as(
                purse.clerk(),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(PayerKind.APBD, "APBD " + name).id(),
                                name,
                                "5.1",
                                2026,
                                Purse.YEAR,
                                earmarks,
                                limits,
                                new Rupiah(10_000_000))));
    }

    private Proposed refused(LineId line, List<Candidate> people) {
        return Acting.as(
                purse.clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(line, Purse.JANUARY, people.size()), people));
    }

    private void write(String statement) throws SQLException {
        try (var connection = database.connectAsOwner();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private Office city(String region) {
        return TestCities.found(offices, region);
    }

    private List<Candidate> people(Purse of, int count) {
        return decreed(of, FundedPeople.invented(count));
    }

    private List<Candidate> decreed(Purse of, List<Listing> people) {
        var registered = Acting.as(of.clerk(), () -> registry.register(UUID.randomUUID(), people));
        ApprovedDecree.naming(database, of.city().id(), registered);
        return registered.stream().map(FundedPeople::candidate).toList();
    }

    private Ready propose(Purse of, LineId line, MonthRange months, List<Candidate> people) {
        return (Ready) Acting.as(
                of.clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(line, months, people.size()), people));
    }

    private Decision approve(Purse of, ProposalId proposal) {
        return Acting.as(of.secretary(), () -> allocation.approve(proposal));
    }

    private List<CommitmentId> commitmentsOf(ProposalId proposal) {
        try (var connection = database.connectAsOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select id from funding.commitment where proposal_id = '%s'".formatted(proposal))) {
            var ids = new java.util.ArrayList<CommitmentId>();
            while (rows.next()) {
                ids.add(new CommitmentId(rows.getObject("id", UUID.class)));
            }
            return ids;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
