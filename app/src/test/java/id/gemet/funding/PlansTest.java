package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Decision.NotEnough;
import id.gemet.funding.Decision.OwnProposal;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import id.gemet.verification.RuleBook;
import id.gemet.verification.RuleSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PlansTest {

    private static final long MONTH = 16_800;

    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Plans plans;
    private final Allocation allocation;
    private final Proposals proposals;
    private final Planner planner;
    private final Candidates candidates;
    private final TransactionTemplate transaction;
    private final RuleBook rules;
    private final Database database;
    private final Purse purse;

    PlansTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Plans plans,
            Allocation allocation,
            Proposals proposals,
            Planner planner,
            Candidates candidates,
            TransactionTemplate transaction,
            RuleBook rules,
            Database database) {
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.plans = plans;
        this.allocation = allocation;
        this.proposals = proposals;
        this.planner = planner;
        this.candidates = candidates;
        this.transaction = transaction;
        this.rules = rules;
        this.database = database;
        this.purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    @Test
    void onePlanSpendsSeveralLinesAndIsApprovedAsOne() {
        var one = purse.line("Satu", MONTH * 12);
        var two = purse.line("Dua", MONTH * 15);
        var people = people(4);

        var plan = propose(people).orElseThrow();

        assertThat(Acting.as(purse.clerk(), () -> plans.approve(plan))).isEqualTo(new OwnProposal());
        var decision = Acting.as(purse.secretary(), () -> plans.approve(plan));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.amount()).isEqualTo(new Rupiah(MONTH * 27)));
        assertThat(purse.balance(one).free()).isEqualTo(Rupiah.ZERO);
        assertThat(purse.balance(two).free()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void whenOneLineIsShortByNowNothingIsReserved() {
        var one = purse.line("Satu", MONTH * 12);
        var two = purse.line("Dua", MONTH * 12);
        var plan = propose(people(2)).orElseThrow();
        var other = (Proposed.Ready) Acting.as(
                purse.clerk(),
                () -> allocation.propose(UUID.randomUUID(), new AllocationRequest(two, Purse.JANUARY, 1), people(1)));
        Acting.as(purse.secretary(), () -> allocation.approve(other.id()));

        var decision = Acting.as(purse.secretary(), () -> plans.approve(plan));

        assertThat(decision).isEqualTo(new NotEnough(new Rupiah(MONTH * 11), new Rupiah(MONTH * 12)));
        assertThat(purse.balance(one).reserved()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void aPlanKeepsToQuotasAndLeavesOutLinesWhoseLastDayIsPast() {
        var two = bounded("Kuota dua", PayerKind.APBD, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(2)));
        bounded(
                "Habis waktu",
                PayerKind.APBD,
                Earmarks.NONE,
                new Limits(Optional.of(LocalDate.of(2026, 5, 10)), Optional.empty()));
        var standsBack = bounded("Terakhir", PayerKind.APBD, Earmarks.NONE.unless(PayerKind.DBHCHT), Limits.NONE);
        var plan = propose(people(3)).orElseThrow();

        var parts = Acting.as(purse.clerk(), () -> plans.proposals(plan));
        assertThat(parts.stream().mapToInt(Proposal::people).sum()).isEqualTo(3);
        assertThat(parts)
                .allMatch(part -> part.line().equals(two)
                        ? part.people() <= 2
                        : part.line().equals(standsBack));
        bounded("Didahulukan", PayerKind.DBHCHT, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(1)));
        assertThat(Acting.as(
                        purse.clerk(),
                        () -> plans.outlook(Purse.YEAR, WhatIf.NOTHING).optimal()))
                .isTrue();
        assertThat(propose(people(1))
                        .map(id -> Acting.as(purse.clerk(), () -> plans.proposals(id)))
                        .orElseThrow())
                .extracting(Proposal::line)
                .doesNotContain(standsBack);
    }

    @Test
    void aPlanThatMeetsAFullQuotaOnItsWayReservesNothingAtAll() {
        var one = purse.line("Satu", MONTH * 12);
        var two = bounded("Satu tempat", PayerKind.APBD, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(1)));
        var plan = propose(people(2)).orElseThrow();
        var other = (Proposed.Ready) Acting.as(
                purse.clerk(),
                () -> allocation.propose(UUID.randomUUID(), new AllocationRequest(two, Purse.JANUARY, 1), people(1)));
        Acting.as(purse.secretary(), () -> allocation.approve(other.id()));

        assertThat(Acting.as(purse.secretary(), () -> plans.approve(plan))).isEqualTo(new Decision.QuotaFull(1, 0));
        assertThat(purse.balance(one).reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(Acting.as(purse.clerk(), () -> plans.proposals(plan)))
                .allMatch(part -> part.status() == Proposal.Status.PROPOSED);
    }

    private LineId bounded(String name, PayerKind kind, Earmarks earmarks, Limits limits) {
        return Acting.as(
                purse.clerk(),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(kind, kind + " " + name).id(),
                                name,
                                "",
                                2026,
                                Purse.YEAR,
                                earmarks,
                                limits,
                                new Rupiah(MONTH * 120))));
    }

    @Test
    void askingWhatIfStoresNothing() {
        var line = purse.line("Andai", MONTH * 12);
        people(3);

        var half = Acting.as(
                purse.clerk(),
                () -> plans.outlook(Purse.YEAR, new WhatIf(Optional.of(line), 50, Rupiah.ZERO, Optional.empty())));
        var added = Acting.as(
                purse.clerk(),
                () -> plans.addedBy(
                        plans.outlook(Purse.YEAR, WhatIf.NOTHING), line, new Rupiah(1_000_000), WhatIf.NOTHING));

        assertThat(half.optimal()).isTrue();
        assertThat(half.achieved().personMonths()).isEqualTo(6);
        assertThat(half.achieved().protectedAnew()).isEqualTo(2);
        assertThat(half.moneyEnds()).isEqualTo(1);
        assertThat(added).isEqualTo(24);
        assertThat(Acting.as(purse.clerk(), allocation::proposals)).isEmpty();
        assertThat(purse.balance(line).free()).isEqualTo(new Rupiah(MONTH * 12));
    }

    @Test
    void aLineThatStandsBackPaysIfTheOtherWereWithoutMoney() {
        var other = bounded("Didahulukan", PayerKind.DBHCHT, Earmarks.NONE, Limits.NONE);
        var standsBack = bounded("Terakhir", PayerKind.APBD, Earmarks.NONE.unless(PayerKind.DBHCHT), Limits.NONE);
        people(2);

        assertThat(paidBy(standsBack, WhatIf.NOTHING)).isZero();
        assertThat(paidBy(standsBack, new WhatIf(Optional.of(other), 100, Rupiah.ZERO, Optional.empty())))
                .isEqualTo(2);
    }

    private int paidBy(LineId line, WhatIf whatIf) {
        return Acting.as(purse.clerk(), () -> plans.outlook(Purse.YEAR, whatIf)).shares().stream()
                .filter(share -> share.line().id().equals(line))
                .mapToInt(Outlook.Share::people)
                .sum();
    }

    @Test
    void whoeverIsCoveredMaturesWithTheMonthsTheyHaveAndMayChangeTheirPayer() {
        var first = purse.line("Kini", MONTH * 2);
        var second = purse.line("Lain", MONTH * 4);
        var covered = people(2);
        pay(second, MonthRange.of(BillingMonth.of(2026, 1), 2), covered.subList(0, 1));
        pay(first, Purse.JANUARY, covered.subList(1, 2));
        pay(first, MonthRange.of(BillingMonth.of(2026, 2), 1), covered.subList(1, 2));

        var march = MonthRange.of(BillingMonth.of(2026, 3), 1);
        var outlook = Acting.as(purse.clerk(), () -> plans.outlook(march, WhatIf.NOTHING));

        assertThat(outlook.achieved().lapsing()).isZero();
        assertThat(outlook.achieved().protectedAnew()).isEqualTo(2);
        assertThat(outlook.changesOfPayer()).isEqualTo(1);
    }

    private void pay(LineId line, MonthRange months, List<Candidate> people) {
        var proposed = (Proposed.Ready) Acting.as(
                purse.clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(line, months, people.size()), people));
        assertThat(Acting.as(purse.secretary(), () -> allocation.approve(proposed.id())))
                .isInstanceOf(Approved.class);
    }

    @Test
    void theDatabaseRefusesToDecideOnePartOfAPlanAlone() {
        purse.line("Satu", MONTH * 12);
        purse.line("Dua", MONTH * 12);
        var plan = propose(people(2)).orElseThrow();
        var parts = Acting.as(purse.clerk(), () -> plans.proposals(plan));
        assertThat(parts).hasSize(2);

        assertThatException()
                .isThrownBy(() -> Acting.run(
                        purse.secretary(),
                        () -> transaction.executeWithoutResult(
                                status -> proposals.decide(parts.getFirst().id(), Proposal.Status.APPROVED, ""))))
                .havingRootCause()
                .withMessageContaining("a plan is decided as a whole");
        assertThat(Acting.as(purse.clerk(), () -> plans.proposals(plan)))
                .allMatch(part -> part.status() == Proposal.Status.PROPOSED);
    }

    @Test
    void aPlanIsSolvedOnceForAllItsPages() {
        purse.line("Sekali", MONTH * 12);
        people(3);

        var one = solved();
        var again = solved();
        people(1);
        var other = solved();

        assertThat(again.plan()).isSameAs(one.plan());
        assertThat(other.plan()).isNotSameAs(one.plan());
    }

    private Solved solved() {
        return Objects.requireNonNull(Acting.as(
                purse.clerk(),
                () -> transaction.execute(
                        status -> planner.solve(Purse.YEAR, candidates.waitingFor(Purse.YEAR), WhatIf.NOTHING))));
    }

    @Test
    void aPlanAimsAtTheMonthsAfterWhichCoverMaturesForThisOffice() {
        purse.line("Setahun", MONTH * 12);
        people(4);
        assertThat(protectedAnew()).isEqualTo(4);

        Acting.run(purse.secretary(), () -> rules.change(RuleSetting.MATURE_MONTHS, 6, LocalDate.of(2026, 5, 11)));

        assertThat(protectedAnew()).isEqualTo(2);
    }

    private long protectedAnew() {
        return Acting.as(
                purse.clerk(),
                () -> plans.outlook(Purse.YEAR, WhatIf.NOTHING).achieved().protectedAnew());
    }

    @Test
    void everybodyIsToldWhoPaysAndWhatEachOtherLineSays() {
        var decile = bounded("Desil satu", PayerKind.APBD, Earmarks.throughDecile(1), Limits.NONE);
        var three = purse.line("Pendek", MONTH * 3);
        people(2);

        var foreseen = foreseen(Foreseen.Only.EVERYBODY);

        assertThat(foreseen).hasSize(2);
        assertThat(foreseen.stream().filter(Foreseen::isPaid).flatMap(person -> person.paid().stream()))
                .allMatch(part -> part.line().id().equals(three));
        assertThat(foreseen)
                .allSatisfy(person -> assertThat(person.others())
                        .filteredOn(other -> other.line().id().equals(decile))
                        .extracting(Foreseen.Answer::ground)
                        .containsExactly(Foreseen.Ground.DECILE));
        assertThat(foreseen.stream().filter(person -> !person.isPaid()))
                .hasSize(1)
                .allSatisfy(person -> assertThat(person.others())
                        .extracting(Foreseen.Answer::ground)
                        .contains(Foreseen.Ground.SPENT));
        assertThat(foreseen(Foreseen.Only.PAID)).singleElement().matches(Foreseen::isPaid);
        assertThat(foreseen(Foreseen.Only.WAITING)).singleElement().matches(person -> !person.isPaid());
        assertThat(foreseen.stream()
                        .flatMap(person -> person.paid().stream())
                        .mapToInt(part -> part.months().count())
                        .sum())
                .isEqualTo(3);
    }

    private List<Foreseen> foreseen(Foreseen.Only only) {
        return Acting.as(purse.clerk(), () -> plans.foreseen(Purse.YEAR, WhatIf.NOTHING, only));
    }

    @Test
    void aPlanIsDecidedAsAWhole() {
        purse.line("Satu", MONTH * 12);
        purse.line("Dua", MONTH * 12);
        var plan = propose(people(2)).orElseThrow();
        var part = Acting.as(purse.clerk(), () -> plans.proposals(plan)).getFirst();

        assertThat(Acting.as(purse.secretary(), () -> allocation.approve(part.id())))
                .isEqualTo(new Decision.PartOfPlan(plan));
        assertThat(Acting.as(purse.clerk(), () -> plans.sendBack(plan, "sendiri")))
                .isEqualTo(new OwnProposal());
        assertThat(Acting.as(purse.secretary(), () -> plans.sendBack(plan, "kurangi")))
                .isEqualTo(new Decision.SentBack());
        assertThat(Acting.as(purse.clerk(), () -> plans.proposals(plan)))
                .allMatch(each -> each.status() == Proposal.Status.RETURNED);
    }

    @Test
    void theSameKeyIsTheSamePlan() {
        purse.line("Kunci", MONTH * 12);
        var people = people(1);
        var key = UUID.randomUUID();

        var first = Acting.as(purse.clerk(), () -> plans.propose(key, Purse.YEAR, Optional.empty(), people));
        var again = Acting.as(purse.clerk(), () -> plans.propose(key, Purse.YEAR, Optional.empty(), people));

        assertThat(again).isEqualTo(first);
        assertThat(Acting.as(purse.clerk(), allocation::proposals)).hasSize(1);
    }

    private Optional<PlanId> propose(List<Candidate> people) {
        return Acting.as(purse.clerk(), () -> plans.propose(UUID.randomUUID(), Purse.YEAR, Optional.empty(), people));
    }

    private List<Candidate> people(int count) {
        var registered =
                Acting.as(purse.clerk(), () -> registry.register(UUID.randomUUID(), FundedPeople.invented(count)));
        ApprovedDecree.naming(database, purse.city().id(), registered);
        return registered.stream().map(FundedPeople::candidate).toList();
    }
}
