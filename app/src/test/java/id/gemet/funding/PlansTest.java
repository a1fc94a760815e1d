package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import id.gemet.access.Acting;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Decision.NotEnough;
import id.gemet.funding.Decision.OwnProposal;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PlansTest {

    private static final long MONTH = 16_800;

    private final Plans plans;
    private final Allocation allocation;
    private final Proposals proposals;
    private final TransactionTemplate transaction;
    private final PlanningCity city;
    private final JdbcClient jdbc;

    PlansTest(
            Plans plans,
            Allocation allocation,
            Proposals proposals,
            TransactionTemplate transaction,
            PlanningCity city,
            JdbcClient jdbc) {
        this.plans = plans;
        this.allocation = allocation;
        this.proposals = proposals;
        this.transaction = transaction;
        this.city = city;
        this.jdbc = jdbc;
    }

    @Test
    void onePlanSpendsSeveralLinesAndIsApprovedAsOne() {
        var one = city.purse().line("Satu", MONTH * 12);
        var two = city.purse().line("Dua", MONTH * 15);
        var people = city.people(4);

        var plan = city.propose(people).orElseThrow();

        assertThat(Acting.as(city.purse().clerk(), () -> plans.approve(plan))).isEqualTo(new OwnProposal());
        var decision = Acting.as(city.purse().secretary(), () -> plans.approve(plan));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.amount()).isEqualTo(new Rupiah(MONTH * 27)));
        assertThat(city.purse().balance(one).free()).isEqualTo(Rupiah.ZERO);
        assertThat(city.purse().balance(two).free()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void whenOneLineIsShortByNowNothingIsReserved() {
        var one = city.purse().line("Satu", MONTH * 12);
        var two = city.purse().line("Dua", MONTH * 12);
        var plan = city.propose(city.people(2)).orElseThrow();
        var other = (Proposed.Ready) Acting.as(
                city.purse().clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(two, Purse.JANUARY, 1), city.people(1)));
        Acting.as(city.purse().secretary(), () -> allocation.approve(other.id()));

        var decision = Acting.as(city.purse().secretary(), () -> plans.approve(plan));

        assertThat(decision).isEqualTo(new NotEnough(new Rupiah(MONTH * 11), new Rupiah(MONTH * 12)));
        assertThat(city.purse().balance(one).reserved()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void aPlanKeepsToQuotasAndLeavesOutLinesWhoseLastDayIsPast() {
        var two =
                city.bounded("Kuota dua", PayerKind.APBD, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(2)));
        city.bounded(
                "Habis waktu",
                PayerKind.APBD,
                Earmarks.NONE,
                new Limits(Optional.of(LocalDate.of(2026, 5, 10)), Optional.empty()));
        var standsBack = city.bounded("Terakhir", PayerKind.APBD, Earmarks.NONE.unless(PayerKind.DBHCHT), Limits.NONE);
        var plan = city.propose(city.people(3)).orElseThrow();

        var parts = Acting.as(city.purse().clerk(), () -> plans.proposals(plan));
        assertThat(parts.stream().mapToInt(Proposal::people).sum()).isEqualTo(3);
        assertThat(parts)
                .allMatch(part -> part.line().equals(two)
                        ? part.people() <= 2
                        : part.line().equals(standsBack));
        city.bounded("Didahulukan", PayerKind.DBHCHT, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(1)));
        assertThat(Acting.as(
                        city.purse().clerk(),
                        () -> plans.outlook(Purse.YEAR, WhatIf.NOTHING).optimal()))
                .isTrue();
        assertThat(city.propose(city.people(1))
                        .map(id -> Acting.as(city.purse().clerk(), () -> plans.proposals(id)))
                        .orElseThrow())
                .extracting(Proposal::line)
                .doesNotContain(standsBack);
    }

    @Test
    void aPlanThatMeetsAFullQuotaOnItsWayReservesNothingAtAll() {
        var one = city.purse().line("Satu", MONTH * 12);
        var two = city.bounded(
                "Satu tempat", PayerKind.APBD, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(1)));
        var plan = city.propose(city.people(2)).orElseThrow();
        var other = (Proposed.Ready) Acting.as(
                city.purse().clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(two, Purse.JANUARY, 1), city.people(1)));
        Acting.as(city.purse().secretary(), () -> allocation.approve(other.id()));

        assertThat(Acting.as(city.purse().secretary(), () -> plans.approve(plan)))
                .isEqualTo(new Decision.QuotaFull(1, 0));
        assertThat(city.purse().balance(one).reserved()).isEqualTo(Rupiah.ZERO);
        assertThat(Acting.as(city.purse().clerk(), () -> plans.proposals(plan)))
                .allMatch(part -> part.status() == Proposal.Status.PROPOSED);
    }

    @Test
    void theDatabaseRefusesToDecideOnePartOfAPlanAlone() {
        city.purse().line("Satu", MONTH * 12);
        city.purse().line("Dua", MONTH * 12);
        var plan = city.propose(city.people(2)).orElseThrow();
        var parts = Acting.as(city.purse().clerk(), () -> plans.proposals(plan));
        assertThat(parts).hasSize(2);

        assertThatException()
                .isThrownBy(() -> Acting.run(
                        city.purse().secretary(),
                        () -> transaction.executeWithoutResult(
                                status -> proposals.decide(parts.getFirst().id(), Proposal.Status.APPROVED, ""))))
                .havingRootCause()
                .withMessageContaining("a plan is decided as a whole");
        assertThat(Acting.as(city.purse().clerk(), () -> plans.proposals(plan)))
                .allMatch(part -> part.status() == Proposal.Status.PROPOSED);
    }

    @Test
    void theDatabaseRefusesPartsOfOnePlanWithAgesOfTwoYears() {
        city.purse().line("Satu", MONTH * 12);
        var plan = city.propose(city.people(1)).orElseThrow();

        assertThatException()
                .isThrownBy(() -> Acting.run(
                        city.purse().clerk(),
                        () -> transaction.executeWithoutResult(status ->
                                jdbc.sql("""
                            insert into funding.proposal (id, office_id, line_id, programme, months, people,
                                                          amount_rupiah, proposed_by, proposed_name, proposed_at,
                                                          plan_id, age_year, hands_over)
                            select gen_random_uuid(), office_id, line_id, programme, months, people,
                                   amount_rupiah, proposed_by, proposed_name, proposed_at,
                                   plan_id, age_year - 1, hands_over
                              from funding.proposal where plan_id = :plan::uuid
                            """).param("plan", plan.toString()).update())))
                .havingRootCause()
                .withMessageContaining("a plan takes ages of one year");
    }

    @Test
    void aPlanIsDecidedAsAWhole() {
        city.purse().line("Satu", MONTH * 12);
        city.purse().line("Dua", MONTH * 12);
        var plan = city.propose(city.people(2)).orElseThrow();
        var part = Acting.as(city.purse().clerk(), () -> plans.proposals(plan)).getFirst();

        assertThat(Acting.as(city.purse().secretary(), () -> allocation.approve(part.id())))
                .isEqualTo(new Decision.PartOfPlan(plan));
        assertThat(Acting.as(city.purse().clerk(), () -> plans.sendBack(plan, "sendiri")))
                .isEqualTo(new OwnProposal());
        assertThat(Acting.as(city.purse().secretary(), () -> plans.sendBack(plan, "kurangi")))
                .isEqualTo(new Decision.SentBack());
        assertThat(Acting.as(city.purse().clerk(), () -> plans.proposals(plan)))
                .allMatch(each -> each.status() == Proposal.Status.RETURNED);
    }

    @Test
    void theSameKeyIsTheSamePlan() {
        city.purse().line("Kunci", MONTH * 12);
        var people = city.people(1);
        var key = UUID.randomUUID();

        var first = Acting.as(city.purse().clerk(), () -> plans.propose(key, Purse.YEAR, Optional.empty(), people));
        var again = Acting.as(city.purse().clerk(), () -> plans.propose(key, Purse.YEAR, Optional.empty(), people));

        assertThat(again).isEqualTo(first);
        assertThat(Acting.as(city.purse().clerk(), allocation::proposals)).hasSize(1);
    }
}
