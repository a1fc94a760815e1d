package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityTest {

    private static final LapseRule USUAL = new LapseRule(3, 3);
    private static final BillingMonth FIRST = BillingMonth.of(2026, 1);

    /** Months paid as 2026-01/2026-06, several by spaces; the month looked at. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            2026-01/2026-07                 | 2026-09 | 2026-07 | 2026-10-01 | 7 | 4 | 2026-04-01
            2026-01/2026-06 2026-07/2026-12 | 2026-03 | 2026-12 | 2027-03-01 | 12 | 9 | 2026-04-01
            2026-01/2026-02 2026-05/2026-06 | 2026-05 | 2026-06 | 2026-09-01 | 4 | 1 | 2026-06-01
            2026-01/2026-02 2026-06/2026-07 | 2026-06 | 2026-07 | 2026-10-01 | 4 | 0 | –
            2026-05/2026-06                 | 2026-04 | –       | –          | 2 | 0 | –
            """)
    void whatIsPaidSaysHowLongCoverLasts(
            String paid,
            String now,
            String through,
            LocalDate lapses,
            int months,
            int protectedMonths,
            LocalDate fullFrom) {
        var month = BillingMonth.parse(now);
        var cover = Continuity.of(ranges(paid), USUAL);

        assertThat(cover.paidThrough(month))
                .isEqualTo(Optional.ofNullable(through).map(BillingMonth::parse));
        assertThat(cover.lapsesOn(month)).isEqualTo(Optional.ofNullable(lapses));
        assertThat(cover.paidMonths()).isEqualTo(months);
        assertThat(cover.protectedMonths()).isEqualTo(protectedMonths);
        assertThat(cover.fullFrom(month)).isEqualTo(Optional.ofNullable(fullFrom));
    }

    /** The case of Sidoarjo: paid through July, dead in September, inactive in October. */
    @Test
    void theLapseFollowsFromTheOfficesFigure() {
        var july = BillingMonth.of(2025, 7);

        assertThat(new LapseRule(3, 3).lapsesAfter(july)).isEqualTo("2025-10-01");
        assertThat(new LapseRule(4, 3).lapsesAfter(july)).isEqualTo("2025-11-01");
        assertThat(new LapseRule(1, 3).lapsesAfter(july)).isEqualTo("2025-08-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01/2026-04 2026-07/2026-09 | 2026-03 | GAP 2026-05/2026-06
            2026-01/2026-04 2026-07/2026-09 | 2026-06 | GAP 2026-06/2026-06
            2026-01/2026-04 2026-07/2026-09 | 2026-07 | ''
            2026-01/2026-04 2026-09/2026-09 | 2026-03 | LAPSE 2026-05/2026-08
            2026-01/2026-04 2026-09/2026-09 | 2026-09 | TOO_SHORT 2026-10/2026-11
            2026-11/2026-12                 | 2026-11 | TOO_SHORT 2027-01/2027-01
            2026-10/2026-12                 | 2026-11 | ''
            """)
    void moneyThatProtectsLessThanItCouldIsNamedWithTheFewestMonthsThatMendIt(
            String paid, String now, String expected) {
        assertThat(Continuity.of(ranges(paid), USUAL).wastes(BillingMonth.parse(now)).stream()
                        .map(waste -> waste.kind() + " " + waste.bridge())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void paidMonthsAreCountedOnceAndEveryWasteCanBeMended() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++) {
            var rule = new LapseRule(1 + random.nextInt(4), 1 + random.nextInt(6));
            var terms = Stream.generate(() -> randomTerm(random))
                    .limit(random.nextInt(6))
                    .toList();
            var now = FIRST.plusMonths(random.nextInt(24));
            var cover = Continuity.of(terms, rule);

            assertThat(months(cover.paid())).as("seed %d", seed).isEqualTo(months(terms));
            assertThat(cover.paidMonths())
                    .as("seed %d", seed)
                    .isEqualTo(months(terms).size());
            assertThat(cover.protectedMonths()).as("seed %d", seed).isBetween(0, cover.paidMonths());

            var wastes = cover.wastes(now);
            assertThat(wastes).as("seed %d", seed).allSatisfy(waste -> {
                assertThat(waste.bridge().first()).isGreaterThanOrEqualTo(now);
                assertThat(months(terms))
                        .doesNotContainAnyElementsOf(waste.bridge().months());
            });
            var mended = Continuity.of(
                    Stream.concat(terms.stream(), wastes.stream().map(Waste::bridge))
                            .toList(),
                    rule);
            assertThat(mended.wastes(now)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void oneMonthMoreNeverShortensCoverOrProtection() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++) {
            var rule = new LapseRule(1 + random.nextInt(4), 1 + random.nextInt(6));
            var terms = Stream.generate(() -> randomTerm(random))
                    .limit(1 + random.nextInt(4))
                    .toList();
            var now = FIRST.plusMonths(random.nextInt(24));
            var before = Continuity.of(terms, rule);
            var next = before.paidThrough(now).orElse(now).plusMonths(1);
            var after = Continuity.of(
                    Stream.concat(terms.stream(), Stream.of(MonthRange.of(next, 1)))
                            .toList(),
                    rule);

            assertThat(after.protectedMonths()).as("seed %d", seed).isGreaterThanOrEqualTo(before.protectedMonths());
            before.lapsesOn(now)
                    .ifPresent(day -> assertThat(after.lapsesOn(next).orElseThrow())
                            .as("seed %d", seed)
                            .isAfter(day));
        }
    }

    private static MonthRange randomTerm(Random random) {
        return MonthRange.of(FIRST.plusMonths(random.nextInt(24)), 1 + random.nextInt(7));
    }

    private static Set<BillingMonth> months(List<MonthRange> ranges) {
        return ranges.stream().flatMap(range -> range.months().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<MonthRange> ranges(String text) {
        return Arrays.stream(text.split(" "))
                .map(range -> range.split("/"))
                .map(ends -> new MonthRange(BillingMonth.parse(ends[0]), BillingMonth.parse(ends[1])))
                .toList();
    }
}
