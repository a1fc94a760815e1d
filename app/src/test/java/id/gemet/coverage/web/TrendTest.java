package id.gemet.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.coverage.Base;
import id.gemet.coverage.MonthCount;
import id.gemet.coverage.Reading;
import id.gemet.coverage.SourceClass;
import id.gemet.coverage.Target;
import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final List<MonthCount> MONTHS =
            List.of(new MonthCount(BillingMonth.of(2026, 4), 100), new MonthCount(BillingMonth.of(2026, 5), 200));
    private static final Reading READING = new Reading(
            LocalDate.of(2026, 4, 30), 700, 2_000, Base.EMPLOYED, Optional.empty(), false, "BPS", SourceClass.OFFICIAL);

    @Test
    void theStraightLineEndsWhereEverybodyMissingIsCovered() {
        var trend = Trend.of(MONTHS, Optional.of(READING), Optional.of(target(LocalDate.of(2026, 7, 31))));

        assertThat(trend.wanted()).contains(new MonthCount(BillingMonth.of(2026, 7), 500));
        assertThat(trend.line()).isEqualTo("0,192 333,144");
        assertThat(trend.goal()).isEqualTo("333,144 1000,0");
    }

    @Test
    void aTargetThatIsPastHasNoLine() {
        var trend = Trend.of(MONTHS, Optional.of(READING), Optional.of(target(LocalDate.of(2026, 5, 31))));

        assertThat(trend.goal()).isEmpty();
        assertThat(trend.line()).isEqualTo("0,120 1000,0");
    }

    private static Target target(LocalDate by) {
        return new Target(by, 1_000, 2_000, Base.EMPLOYED, Optional.empty(), "RPJMD", SourceClass.OFFICIAL, true);
    }
}
