package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.database.Database;
import id.gemet.funding.Decision.Approved;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.ApprovedDecree;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans for people whose money ends within the months planned. */
@DatabaseTest
class PlansGoOnTest {

    private static final long MONTH = 16_800;
    private static final MonthRange TO_JUNE = MonthRange.of(BillingMonth.of(2026, 1), 6);

    private final Registry registry;
    private final Payers payers;
    private final BudgetLines lines;
    private final Plans plans;
    private final Allocation allocation;
    private final Database database;
    private final Purse purse;

    PlansGoOnTest(
            Offices offices,
            Registry registry,
            Payers payers,
            BudgetLines lines,
            Plans plans,
            Allocation allocation,
            Database database) {
        this.registry = registry;
        this.payers = payers;
        this.lines = lines;
        this.plans = plans;
        this.allocation = allocation;
        this.database = database;
        this.purse = Purse.in(TestCities.found(offices, "36.72"), payers, lines);
    }

    @Test
    void whoseMoneyEndsInJuneIsPaidForFromJulyOn() {
        var half = purse.line("Setengah", MONTH * 6);
        pay(half, TO_JUNE, people(1));
        var other = purse.line("Lanjutan", MONTH * 12);

        var outlook = outlook();
        var plan = propose();
        var decision = Acting.as(purse.secretary(), () -> plans.approve(plan));

        assertThat(outlook.waiting()).isEqualTo(1);
        assertThat(outlook.ending()).isEqualTo(1);
        assertThat(outlook.achieved().lapsing()).isZero();
        assertThat(outlook.changesOfPayer()).isEqualTo(1);
        assertThat(outlook.changesAtLeast()).isEqualTo(1);
        assertThat(Acting.as(purse.clerk(), () -> plans.proposals(plan)))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.line()).isEqualTo(other);
                    assertThat(part.months()).isEqualTo(MonthRange.of(BillingMonth.of(2026, 7), 6));
                });
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Approved.class,
                        approved -> assertThat(approved.amount()).isEqualTo(new Rupiah(MONTH * 6)));
        assertThat(outlook().waiting()).isZero();
    }

    /** The place somebody has until June is free from July on: it goes to them, who would lapse, not to who waits. */
    @Test
    void theirOwnPlaceUnderAQuotaIsTheirsToGoOnIn() {
        var onePlace = onePlace();
        pay(onePlace, TO_JUNE, people(1));
        people(1);

        var outlook = outlook();

        assertThat(outlook.waiting()).isEqualTo(2);
        assertThat(outlook.people()).isEqualTo(1);
        assertThat(outlook.achieved().lapsing()).isZero();
        assertThat(outlook.achieved().personMonths()).isEqualTo(6);
        assertThat(Acting.as(purse.secretary(), () -> plans.approve(propose()))).isInstanceOf(Approved.class);
    }

    @Test
    void whoeverIsPaidForToTheEndIsNotPlannedFor() {
        pay(purse.line("Setahun", MONTH * 24), Purse.YEAR, people(1));

        assertThat(outlook().waiting()).isZero();
    }

    private LineId onePlace() {
        return Acting.as(
                purse.clerk(),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                payers.add(PayerKind.APBD, "APBD").id(),
                                "Satu tempat",
                                "",
                                2026,
                                Purse.YEAR,
                                Earmarks.NONE,
                                new Limits(Optional.empty(), Optional.of(1)),
                                new Rupiah(MONTH * 24))));
    }

    private Outlook outlook() {
        return Acting.as(purse.clerk(), () -> plans.outlook(Purse.YEAR, WhatIf.NOTHING));
    }

    private PlanId propose() {
        return Acting.as(purse.clerk(), () -> plans.propose(UUID.randomUUID(), Purse.YEAR, Optional.empty()))
                .orElseThrow();
    }

    private void pay(LineId line, MonthRange months, List<Candidate> people) {
        var proposed = (Proposed.Ready) Acting.as(
                purse.clerk(),
                () -> allocation.propose(
                        UUID.randomUUID(), new AllocationRequest(line, months, people.size()), people));
        assertThat(Acting.as(purse.secretary(), () -> allocation.approve(proposed.id())))
                .isInstanceOf(Approved.class);
    }

    private List<Candidate> people(int count) {
        var registered =
                Acting.as(purse.clerk(), () -> registry.register(UUID.randomUUID(), FundedPeople.invented(count)));
        ApprovedDecree.naming(database, purse.city().id(), registered);
        return registered.stream().map(FundedPeople::candidate).toList();
    }
}
