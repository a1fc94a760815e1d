package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Reading READING =
            PublishedFigures.of(new RegionCode("36.72")).readings().getFirst();
    private static final Target TARGET =
            PublishedFigures.of(new RegionCode("36.72")).targets().getFirst();

    @Test
    void twelveMonthsBeforeTheTargetATwelfthIsNeededEachMonth() {
        var pace = Pace.of(READING, TARGET, months(0, 290, 580, 870), LocalDate.of(2025, 1, 20));

        assertThat(pace).isEqualTo(new Pace(27_377, 12, 2_282, 290));
        assertThat(pace.isBehind()).isTrue();
        assertThat(pace.isOverdue()).isFalse();
    }

    @Test
    void inTheTargetsOwnMonthEverybodyMissingIsNeeded() {
        assertThat(Pace.of(READING, TARGET, months(), LocalDate.of(2025, 12, 31)))
                .isEqualTo(new Pace(27_377, 1, 27_377, 0));
    }

    @Test
    void afterItsDayTheTargetIsOverdue() {
        var pace = Pace.of(READING, TARGET, months(), LocalDate.of(2026, 5, 11));

        assertThat(pace.monthsLeft()).isZero();
        assertThat(pace.isOverdue()).isTrue();
    }

    @Test
    void aCityThatGrowsFasterThanNeededIsAhead() {
        assertThat(Pace.of(READING, TARGET, months(0, 3_000, 6_000, 9_000), LocalDate.of(2025, 1, 20))
                        .isBehind())
                .isFalse();
    }

    private static List<MonthCount> months(long... people) {
        return IntStream.range(0, people.length)
                .mapToObj(i -> new MonthCount(BillingMonth.of(2024, 10).plusMonths(i), people[i]))
                .toList();
    }
}
