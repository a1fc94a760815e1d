package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure found in print that gives both the people and whom they were counted against. */
class PublishedReadingsTest {

    private static final Reading CILEGON =
            PublishedFigures.of(new RegionCode("36.72")).readings().getFirst();
    private static final Target CILEGONS_TARGET =
            PublishedFigures.of(new RegionCode("36.72")).targets().getFirst();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        Cilegon July 2025,              76062,    174897, 43,    43.49, ROUNDED
        Cilegon December 2025,          91347,    176000, 52,    51.90, ROUNDED
        Kota Jambi May 2025,           100320,    228000, 44,    44.00, EXACT
        Provinsi Jambi August 2024,    518632,   1296580, 40,    40.00, EXACT
        Bali March 2025,               935079,   1873899, 50.88, 49.90, DIFFERENT
        Sulsel July 2024,             1159887,   2871182, 40.40, 40.40, EXACT
        Sulsel June 2025,             1327557,   2801936, 47.38, 47.38, EXACT
        Sulsel target 2025,           1763259,   2801936, 62.93, 62.93, EXACT
        Lampung September 2024,        760468,   3058943, 24.86, 24.86, EXACT
        Lampung target 2025,          1174328,   3058943, 38.39, 38.39, EXACT
        Lampung August 2025,           687000,   2800000, 24.5,  24.54, EXACT
        Kab. Serang December 2025,     461000,    786316, 50.87, 58.63, DIFFERENT
        Kab. Serang from the uncovered, 399999,   786316, 50.87, 50.87, EXACT
        Maluku Utara target 2026,      332354,    461603, 72,    72.00, EXACT
        Pamekasan January 2023,         38000,    463000,   ,     8.21, UNSTATED
        Kalimantan December 2023,     2500000,   5400000, 46.33, 46.30, EXACT
        Jawa Barat,                   5400000,  18000000, 31,    30.00, DIFFERENT
        Jawa Barat from the uncovered, 5400000, 18000000, 30.0,  30.00, EXACT
        """)
    void thePercentageIsCalculatedAndComparedWithThePublishedOne(
            String where, long covered, long people, BigDecimal published, BigDecimal calculated, Agreement agreement) {
        var reading = new Reading(
                LocalDate.of(2025, 1, 1),
                covered,
                people,
                Base.LABOUR_FORCE,
                Optional.ofNullable(published),
                false,
                where,
                SourceClass.PRESS);

        assertThat(reading.percent()).isEqualByComparingTo(calculated);
        assertThat(reading.agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        Simalungun July 2025,    45331, 112931, 40.14
        Sumbawa end of 2025,     21736,  56000, 38.81
        Cilegon December 2025,   91347, 111399, 82.00
        """)
    void aShareOfTheTargetIsNotAShareOfTheWorkers(String where, long covered, long target, BigDecimal reached) {
        var reading = reading(where, covered, 1_000_000);

        assertThat(target(where, target, 1_000_000).reached(reading)).isEqualByComparingTo(reached);
        assertThat(reading.percent()).isNotEqualByComparingTo(reached);
    }

    @Test
    void cilegonMissesItsTargetByThoseWhomThePressCounted() {
        assertThat(CILEGONS_TARGET.missing(CILEGON)).isEqualTo(27_377);
        assertThat(new Rupiah(16_800).times(CILEGONS_TARGET.missing(CILEGON))).isEqualTo(new Rupiah(459_933_600));
    }

    @Test
    void cilegonsTargetInPeopleAndInPerCentRestOnTwoBases() {
        assertThat(CILEGONS_TARGET.percent()).isEqualByComparingTo("59.14");
        assertThat(CILEGONS_TARGET.agreement()).isEqualTo(Agreement.DIFFERENT);
        assertThat(CILEGONS_TARGET.peopleAtPublished()).contains(96_193L);
        assertThat(CILEGONS_TARGET.impliedBase()).contains(188_070L);
    }

    @Test
    void southSulawesisGapIsTheTargetLessTheCovered() {
        assertThat(target("Sulsel", 1_763_259, 2_801_936).missing(reading("Sulsel", 1_327_558, 2_801_936)))
                .isEqualTo(435_701);
    }

    @Test
    void nobodyIsMissingOnceTheTargetIsPassed() {
        assertThat(target("A", 90, 200).missing(reading("A", 100, 200))).isZero();
    }

    private static Reading reading(String source, long covered, long people) {
        return new Reading(
                LocalDate.of(2025, 1, 1),
                covered,
                people,
                Base.LABOUR_FORCE,
                Optional.empty(),
                false,
                source,
                SourceClass.PRESS);
    }

    private static Target target(String source, long people, long base) {
        return new Target(
                LocalDate.of(2025, 12, 31),
                people,
                base,
                Base.LABOUR_FORCE,
                Optional.empty(),
                source,
                SourceClass.PRESS,
                true);
    }
}
