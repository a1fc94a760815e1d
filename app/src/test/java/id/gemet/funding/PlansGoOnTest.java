package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.funding.Decision.Approved;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans for people whose money ends within the months planned. */
@DatabaseTest
class PlansGoOnTest {

    private static final long MONTH = 16_800;
    private static final MonthRange TO_JUNE = MonthRange.of(BillingMonth.of(2026, 1), 6);

    private final Plans plans;
    private final PlanningCity city;

    PlansGoOnTest(Plans plans, PlanningCity city) {
        this.plans = plans;
        this.city = city;
    }

    @Test
    void whoseMoneyEndsInJuneIsPaidForFromJulyOn() {
        var half = city.purse().line("Setengah", MONTH * 6);
        city.pay(half, TO_JUNE, city.people(1));
        var other = city.purse().line("Lanjutan", MONTH * 12);

        var outlook = outlook();
        var plan = propose();
        var decision = Acting.as(city.purse().secretary(), () -> plans.approve(plan));

        assertThat(outlook.waiting()).isEqualTo(1);
        assertThat(outlook.ending()).isEqualTo(1);
        assertThat(outlook.achieved().lapsing()).isZero();
        assertThat(outlook.changesOfPayer()).isEqualTo(1);
        assertThat(outlook.changesAtLeast()).isEqualTo(1);
        assertThat(Acting.as(city.purse().clerk(), () -> plans.proposals(plan)))
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
        var onePlace = city.bounded(
                "Satu tempat", PayerKind.APBD, Earmarks.NONE, new Limits(Optional.empty(), Optional.of(1)));
        city.pay(onePlace, TO_JUNE, city.people(1));
        city.people(1);

        var outlook = outlook();

        assertThat(outlook.waiting()).isEqualTo(2);
        assertThat(outlook.people()).isEqualTo(1);
        assertThat(outlook.achieved().lapsing()).isZero();
        assertThat(outlook.achieved().personMonths()).isEqualTo(6);
        assertThat(Acting.as(city.purse().secretary(), () -> plans.approve(propose())))
                .isInstanceOf(Approved.class);
    }

    @Test
    void whoeverIsPaidForToTheEndIsNotPlannedFor() {
        city.pay(city.purse().line("Setahun", MONTH * 24), Purse.YEAR, city.people(1));

        assertThat(outlook().waiting()).isZero();
    }

    /** Who is 46 when the plan begins is 46 to it, also where their part of it begins in the next year. */
    @Test
    void agesAreThoseOfTheYearInWhichThePlanBegins() {
        var toDecember = MonthRange.of(BillingMonth.of(2026, 10), 3);
        var toMarch = MonthRange.of(BillingMonth.of(2026, 10), 6);
        city.pay(city.purse().line("Akhir tahun", MONTH * 3), toDecember, city.people(1));
        var exactly46 = new Earmarks(
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AgeRange(46, 46)),
                Optional.empty(),
                Set.of());
        city.line(
                "Usia 46",
                PayerKind.APBD,
                MonthRange.of(BillingMonth.of(2026, 10), 12),
                exactly46,
                new Limits(Optional.empty(), Optional.empty()));

        var plan = propose(toMarch);

        assertThat(Acting.as(city.purse().clerk(), () -> plans.proposals(plan)))
                .singleElement()
                .satisfies(part -> assertThat(part.months()).isEqualTo(MonthRange.of(BillingMonth.of(2027, 1), 3)));
        assertThat(Acting.as(city.purse().secretary(), () -> plans.approve(plan)))
                .isInstanceOf(Approved.class);
    }

    private Outlook outlook() {
        return Acting.as(city.purse().clerk(), () -> plans.outlook(Purse.YEAR, WhatIf.NOTHING));
    }

    private PlanId propose() {
        return propose(Purse.YEAR);
    }

    private PlanId propose(MonthRange months) {
        return Acting.as(city.purse().clerk(), () -> plans.propose(UUID.randomUUID(), months, Optional.empty()))
                .orElseThrow();
    }
}
