package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.verification.RuleBook;
import id.gemet.verification.RuleSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What a plan would come to, before anything of it is stored. */
@DatabaseTest
class PlanOutlookTest {

    private static final long MONTH = 16_800;

    private final Plans plans;
    private final Allocation allocation;
    private final Planner planner;
    private final Candidates candidates;
    private final TransactionTemplate transaction;
    private final RuleBook rules;
    private final PlanningCity city;

    PlanOutlookTest(
            Plans plans,
            Allocation allocation,
            Planner planner,
            Candidates candidates,
            TransactionTemplate transaction,
            RuleBook rules,
            PlanningCity city) {
        this.plans = plans;
        this.allocation = allocation;
        this.planner = planner;
        this.candidates = candidates;
        this.transaction = transaction;
        this.rules = rules;
        this.city = city;
    }

    @Test
    void askingWhatIfStoresNothing() {
        var line = city.purse().line("Andai", MONTH * 12);
        city.people(3);

        var half = Acting.as(
                city.purse().clerk(),
                () -> plans.outlook(Purse.YEAR, new WhatIf(Optional.of(line), 50, Rupiah.ZERO, Optional.empty())));
        var added = Acting.as(
                city.purse().clerk(),
                () -> plans.addedBy(
                        plans.outlook(Purse.YEAR, WhatIf.NOTHING), line, new Rupiah(1_000_000), WhatIf.NOTHING));

        assertThat(half.optimal()).isTrue();
        assertThat(half.achieved().personMonths()).isEqualTo(6);
        assertThat(half.achieved().protectedAnew()).isEqualTo(2);
        assertThat(half.moneyEnds()).isEqualTo(1);
        assertThat(added).isEqualTo(24);
        assertThat(Acting.as(city.purse().clerk(), allocation::proposals)).isEmpty();
        assertThat(city.purse().balance(line).free()).isEqualTo(new Rupiah(MONTH * 12));
    }

    @Test
    void aLineThatStandsBackPaysIfTheOtherWereWithoutMoney() {
        var other = city.bounded("Didahulukan", PayerKind.DBHCHT, Earmarks.NONE, Limits.NONE);
        var standsBack = city.bounded("Terakhir", PayerKind.APBD, Earmarks.NONE.unless(PayerKind.DBHCHT), Limits.NONE);
        city.people(2);

        assertThat(paidBy(standsBack, WhatIf.NOTHING)).isZero();
        assertThat(paidBy(standsBack, new WhatIf(Optional.of(other), 100, Rupiah.ZERO, Optional.empty())))
                .isEqualTo(2);
    }

    private int paidBy(LineId line, WhatIf whatIf) {
        return Acting.as(city.purse().clerk(), () -> plans.outlook(Purse.YEAR, whatIf)).shares().stream()
                .filter(share -> share.line().id().equals(line))
                .mapToInt(Outlook.Share::people)
                .sum();
    }

    @Test
    void whoeverIsCoveredMaturesWithTheMonthsTheyHaveAndMayChangeTheirPayer() {
        var first = city.purse().line("Kini", MONTH * 2);
        var second = city.purse().line("Lain", MONTH * 4);
        var covered = city.people(2);
        city.pay(second, MonthRange.of(BillingMonth.of(2026, 1), 2), covered.subList(0, 1));
        city.pay(first, Purse.JANUARY, covered.subList(1, 2));
        city.pay(first, MonthRange.of(BillingMonth.of(2026, 2), 1), covered.subList(1, 2));

        var march = MonthRange.of(BillingMonth.of(2026, 3), 1);
        var outlook = Acting.as(city.purse().clerk(), () -> plans.outlook(march, WhatIf.NOTHING));

        assertThat(outlook.achieved().lapsing()).isZero();
        assertThat(outlook.achieved().protectedAnew()).isEqualTo(2);
        assertThat(outlook.changesOfPayer()).isEqualTo(1);
    }

    @Test
    void aPlanIsSolvedOnceForAllItsPages() {
        city.purse().line("Sekali", MONTH * 12);
        city.people(3);

        var one = solved();
        var again = solved();
        city.people(1);
        var other = solved();

        assertThat(again.plan()).isSameAs(one.plan());
        assertThat(other.plan()).isNotSameAs(one.plan());
    }

    private Solved solved() {
        return Objects.requireNonNull(Acting.as(
                city.purse().clerk(),
                () -> transaction.execute(
                        status -> planner.solve(Purse.YEAR, candidates.waitingFor(Purse.YEAR), WhatIf.NOTHING))));
    }

    @Test
    void aPlanAimsAtTheMonthsAfterWhichCoverMaturesForThisOffice() {
        city.purse().line("Setahun", MONTH * 12);
        city.people(4);
        assertThat(protectedAnew()).isEqualTo(4);

        Acting.run(
                city.purse().secretary(), () -> rules.change(RuleSetting.MATURE_MONTHS, 6, LocalDate.of(2026, 5, 11)));

        assertThat(protectedAnew()).isEqualTo(2);
    }

    private long protectedAnew() {
        return Acting.as(
                city.purse().clerk(),
                () -> plans.outlook(Purse.YEAR, WhatIf.NOTHING).achieved().protectedAnew());
    }

    @Test
    void everybodyIsToldWhoPaysAndWhatEachOtherLineSays() {
        var decile = city.bounded("Desil satu", PayerKind.APBD, Earmarks.throughDecile(1), Limits.NONE);
        var three = city.purse().line("Pendek", MONTH * 3);
        city.people(2);

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
        return Acting.as(city.purse().clerk(), () -> plans.foreseen(Purse.YEAR, WhatIf.NOTHING, only));
    }
}
