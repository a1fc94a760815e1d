package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliffCalendarTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Cliff.Line CITY = line("APBD");
    private static final Cliff.Line COMPANY = line("PT Contoh");

    /** A year for 880 people is Rp177.408.000; half of one Rp88.704.000. */
    @Test
    void peopleAreKeptToTheEndOfTheYearInWhichTheyLoseCover() {
        var calendar = new CliffCalendar(
                List.of(cliff(NEW_YEAR, CITY, "36.72.04.1003", 880), cliff(JULY, CITY, "36.72.04.1003", 880)),
                Keep.TO_YEARS_END);

        assertThat(calendar.days())
                .extracting(day -> day.lostOn() + " " + day.cost())
                .containsExactly("2026-07-01 " + new Rupiah(88_704_000), "2027-01-01 " + new Rupiah(177_408_000));
    }

    @Test
    void aDaySaysForWantOfWhichLineAndWhere() {
        var calendar = new CliffCalendar(
                List.of(
                        cliff(JULY, CITY, "36.72.04.1003", 2),
                        cliff(JULY, COMPANY, "36.72.04.1003", 3),
                        cliff(JULY, COMPANY, "36.72.04.1004", 4),
                        cliff(NEW_YEAR, CITY, "36.72.04.1004", 1)),
                Keep.forMonths(3));

        assertThat(calendar.days().getFirst().lines())
                .extracting(share -> share.of().payer() + " " + share.people())
                .containsExactly("PT Contoh 7", "APBD 2");
        var place = new Whom(JULY, Optional.of(COMPANY.id()), Optional.of(new RegionCode("36.72.04.1004")));
        assertThat(calendar.of(place).people()).isEqualTo(4);
        assertThat(calendar.of(place).cost()).isEqualTo(new Rupiah(4 * 3 * 16_800));
        assertThat(calendar.kelurahans())
                .extracting(CliffCalendar.Share::people)
                .containsExactly(5, 5);
    }

    @Test
    void everyViewOfTheCalendarAddsUpToTheSame() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var cliffs = Stream.generate(() -> cliff(
                            LocalDate.of(2026, 1 + random.nextInt(12), 1),
                            random.nextBoolean() ? CITY : COMPANY,
                            "36.72.04.100" + (1 + random.nextInt(4)),
                            1 + random.nextInt(900)))
                    .limit(random.nextInt(30))
                    .toList();
            var keep = random.nextBoolean() ? Keep.TO_YEARS_END : Keep.forMonths(1 + random.nextInt(24));
            var calendar = new CliffCalendar(cliffs, keep);

            for (var shares : List.of(calendar.lines(), calendar.kelurahans())) {
                assertThat(shares.stream().mapToInt(CliffCalendar.Share::people).sum())
                        .as("seed %d", seed)
                        .isEqualTo(calendar.people());
                assertThat(shares.stream().map(CliffCalendar.Share::cost).reduce(Rupiah.ZERO, Rupiah::plus))
                        .as("seed %d", seed)
                        .isEqualTo(calendar.cost());
            }
            assertThat(calendar.days().stream().map(CliffCalendar.Day::cost).reduce(Rupiah.ZERO, Rupiah::plus))
                    .as("seed %d", seed)
                    .isEqualTo(calendar.cost());
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "–", textBlock = """
            2026-05-01, –
            2026-05-02, DAYS_60
            2026-05-31, DAYS_60
            2026-06-01, DAYS_30
            2026-06-23, DAYS_30
            2026-06-24, DAYS_7
            2026-06-30, DAYS_7
            2026-07-01, –
            """)
    void theLatestNoticeThatHasComeIsDue(LocalDate today, Ahead due) {
        assertThat(Ahead.due(today, JULY)).isEqualTo(Optional.ofNullable(due));
    }

    private static Cliff cliff(LocalDate day, Cliff.Line line, String kelurahan, int people) {
        return new Cliff(day, line, Optional.of(new RegionCode(kelurahan)), people, new Rupiah(16_800).times(people));
    }

    private static Cliff.Line line(String payer) {
        return new Cliff.Line(UUID.randomUUID(), payer, "Pekerja rentan", Rupiah.ZERO);
    }
}
