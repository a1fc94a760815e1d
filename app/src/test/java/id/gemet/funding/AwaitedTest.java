package id.gemet.funding;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwaitedTest {

    private static final MonthRange FROM_FEBRUARY = MonthRange.of(BillingMonth.of(2026, 2), 11);
    private static final LocalDate PROMISED = LocalDate.of(2026, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    @Test
    void lateMoneyLeavesMonthsToBridge() {
        var late = Awaited.of(PROMISED, FROM_FEBRUARY, Rupiah.ZERO, List.of(LocalDate.of(2026, 4, 17)), TODAY);

        assertThat(late.arrivedOn()).hasValue(LocalDate.of(2026, 4, 17));
        assertThat(late.daysLate()).isEqualTo(92);
        assertThat(late.bridged()).containsExactly(BillingMonth.of(2026, 2), BillingMonth.of(2026, 3));
    }

    @Test
    void moneyInTimeLeavesNone() {
        var early = Awaited.of(PROMISED, FROM_FEBRUARY, Rupiah.ZERO, List.of(LocalDate.of(2026, 1, 9)), TODAY);

        assertThat(early.daysLate()).isZero();
        assertThat(early.bridged()).isEmpty();
    }

    @Test
    void theFirstPartEndsTheBridgeAndTheLastTheDelay() {
        var parts = List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1));

        var whole = Awaited.of(PROMISED, FROM_FEBRUARY, Rupiah.ZERO, parts, TODAY);

        assertThat(whole.arrivedOn()).hasValue(LocalDate.of(2026, 4, 1));
        assertThat(whole.bridged()).containsExactly(BillingMonth.of(2026, 2));
    }

    @Test
    void moneyStillMissingIsLateUntilToday() {
        var waiting = Awaited.of(PROMISED, FROM_FEBRUARY, new Rupiah(5), List.of(), TODAY);

        assertThat(waiting)
                .isEqualTo(new Awaited(
                        PROMISED,
                        Optional.empty(),
                        new Rupiah(5),
                        116,
                        List.of(BillingMonth.of(2026, 2), BillingMonth.of(2026, 3), BillingMonth.of(2026, 4))));
    }
}
