package id.gemet.coverage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoveragePlanTest {

    private static final BillingMonth JUNE = BillingMonth.of(2026, 6);
    private static final BillingMonth DECEMBER = BillingMonth.of(2026, 12);
    private static final Rupiah DUES = new Rupiah(16_800);
    private static final Price PRICE = (payer, month) -> DUES;

    @Test
    void moneyForAYearOfEverybodyMissingReachesCilegonsTargetAndARupiahLessKeepsOneWaiting() {
        var enough = new Rupiah(5_519_203_200L); // 27.377 people × Rp16.800 × 12
        var year = new MonthRange(JUNE, JUNE.plusMonths(11));
        var assumptions = cilegon(27_377, 100, JUNE);

        var plan = CoveragePlan.of(assumptions, List.of(line(year, enough)), PRICE);
        assertThat(plan.reached()).contains(JUNE);
        assertThat(plan.missing()).isZero();
        assertThat(plan.months().getFirst().dues()).isEqualTo(new Rupiah(459_933_600));

        var oneShort = CoveragePlan.of(assumptions, List.of(line(year, enough.minus(new Rupiah(1)))), PRICE);
        assertThat(oneShort.reached()).contains(JUNE.plusMonths(1));
        assertThat(oneShort.missing()).isEqualTo(1);
    }

    @Test
    void listsThatAreTooShortReachTheTargetLaterAndThePlanSaysHowManyNamesItTakes() {
        var money = List.of(line(new MonthRange(JUNE, JUNE.plusMonths(59)), new Rupiah(1_000_000_000_000L)));
        var slow = cilegon(290, 85, DECEMBER);

        assertThat(CoveragePlan.of(slow, money, PRICE).isInTime()).isFalse();
        var needed = CoveragePlan.listedNeeded(slow, money, PRICE).orElseThrow();
        assertThat(CoveragePlan.of(cilegon((int) needed.longValue(), 85, DECEMBER), money, PRICE)
                        .isInTime())
                .isTrue();
        assertThat(CoveragePlan.of(cilegon((int) needed.longValue() - 1, 85, DECEMBER), money, PRICE)
                        .isInTime())
                .isFalse();
    }

    @Test
    void noNumberOfNamesHelpsWhereTheMoneyEnds() {
        var money = List.of(line(new MonthRange(JUNE, DECEMBER), new Rupiah(10_000_000)));

        assertThat(CoveragePlan.listedNeeded(cilegon(290, 85, DECEMBER), money, PRICE))
                .isEmpty();
    }

    @Test
    void nobodyNewBeginsWhenTooFewMonthsAreLeftForTheFullDeathBenefit() {
        var lastTwo = line(new MonthRange(JUNE, JUNE.plusMonths(1)), new Rupiah(1_000_000_000));
        var lastThree = line(new MonthRange(JUNE, JUNE.plusMonths(2)), new Rupiah(1_000_000_000));

        assertThat(CoveragePlan.of(cilegon(100, 100, DECEMBER), List.of(lastTwo), PRICE)
                        .months())
                .allMatch(month -> month.joined() == 0);
        var plan = CoveragePlan.of(cilegon(100, 100, DECEMBER), List.of(lastThree), PRICE);
        assertThat(plan.months()).extracting(PlanMonth::joined).startsWith(100L, 0L);
        assertThat(plan.months()).extracting(PlanMonth::lapsed).startsWith(0L, 0L, 0L, 100L, 0L);
    }

    @Test
    void everyMonthAddsUpAndNoPurseIsOverdrawnWhateverTheFigures() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var lines = random.ints(random.nextInt(4), 0, 12)
                    .mapToObj(start -> random(random, JUNE.plusMonths(start)))
                    .toList();
            var assumptions = new Assumptions(
                    JUNE,
                    random.nextInt(100_000),
                    1 + random.nextInt(200_000),
                    DECEMBER,
                    random.nextInt(5_000),
                    random.nextInt(3_000),
                    random.nextInt(101),
                    random.nextInt(20),
                    random.nextBoolean(),
                    1 + random.nextInt(4));
            var plan = CoveragePlan.of(assumptions, lines, PRICE);

            var covered = assumptions.covered();
            var spent = 0L;
            for (var month : plan.months()) {
                covered = Math.max(0, covered - month.left() - month.lapsed() + month.joined());
                assertThat(month.covered()).as("seed %d", seed).isEqualTo(covered);
                assertThat(month.waiting()).as("seed %d", seed).isNotNegative();
                spent += month.dues().amount();
            }
            if (!assumptions.sameBudgetsEachYear()) {
                var granted = lines.stream()
                        .mapToLong(line -> line.free().amount() + reserved(line))
                        .sum();
                assertThat(spent).as("seed %d", seed).isLessThanOrEqualTo(granted);
            }
        }
    }

    @Test
    void aLineLastsAsLongAsItsReservedMonthsAndThenItsFreeMoney() {
        var line = new LineOutlook(
                "Pemkot",
                "Pekerja rentan",
                PayerKind.APBD,
                new MonthRange(JUNE, DECEMBER),
                new Rupiah(100_000_000),
                DUES.times(100 * 2 + 50),
                List.of(new Cohort(JUNE, 50, DUES.times(50)), new Cohort(JUNE.plusMonths(1), 50, DUES.times(50))));

        // July: 50 people; August, and no more: 100
        assertThat(line.lasts()).contains(JUNE.plusMonths(3));
        assertThat(line.costThrough(DECEMBER)).isEqualTo(DUES.times(50 * 6 + 50 * 5));
        assertThat(line.missingThrough(DECEMBER)).isEqualTo(DUES.times(550 - 250));
        assertThat(line.lasts(Stress.DEARER)).contains(JUNE.plusMonths(2));
        assertThat(line.lasts(Stress.CUT)).contains(JUNE);
    }

    private static Assumptions cilegon(int listed, int verified, BillingMonth by) {
        return new Assumptions(JUNE, 76_062, 103_439, by, 0, listed, verified, 0, false, 3);
    }

    private static LineOutlook line(MonthRange months, Rupiah free) {
        return new LineOutlook("Pemkot", "Pekerja rentan", PayerKind.APBD, months, free, free, List.of());
    }

    private static LineOutlook random(Random random, BillingMonth first) {
        var months = MonthRange.of(first, 1 + random.nextInt(14));
        var free = new Rupiah(random.nextLong(1_000_000_000));
        var cohorts = months.contains(JUNE)
                ? List.of(new Cohort(
                        JUNE.plusMonths(random.nextInt(LineOutlook.monthsAfter(JUNE, months.last()) + 1)),
                        40,
                        DUES.times(40)))
                : List.<Cohort>of();
        return new LineOutlook("Pemkot", "Pos", PayerKind.APBD, months, free, free, cohorts);
    }

    /** What is set aside from June on, which a plan spends beside the free money. */
    private static long reserved(LineOutlook line) {
        return line.cohorts().stream()
                .mapToLong(cohort -> cohort.monthly()
                        .times(LineOutlook.monthsAfter(JUNE, cohort.through()) + 1L)
                        .amount())
                .sum();
    }
}
