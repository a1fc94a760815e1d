package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure found in print that gives both the people and whom they were counted against. */
class PublishedReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private static final Reading CILEGON =
            PublishedFigures.of(new RegionCode("36.72")).readings().getFirst();
    private static final Target CILEGONS_TARGET =
            PublishedFigures.of(new RegionCode("36.72")).targets().getFirst();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "published-figures.csv", numLinesToSkip = 1)
    void everyFigureThatWasPublishedIsCheckedAgainstWhatStandsBesideIt(
            int row,
            String place,
            String of,
            @Nullable Long covered,
            @Nullable Long total,
            @Nullable BigDecimal published,
            @Nullable BigDecimal calculated,
            Agreement verdict) {
        assertThat(Agreement.of(
                        Optional.ofNullable(covered), Optional.ofNullable(total), Optional.ofNullable(published)))
                .isEqualTo(verdict);
        if (covered == null || total == null) {
            assertThat(calculated).isNull();
            return;
        }
        var percent = of.equals("TARGET")
                ? target(place, total, 20_000_000)
                        .reached(reading(place, covered, 20_000_000))
                        .percent()
                : reading(place, covered, total).percent();
        assertThat(percent).isEqualByComparingTo(calculated);
    }

    @Test
    void allThirtyOneRowsAreThere() throws IOException {
        try (var rows = PublishedReadingsTest.class.getResourceAsStream("published-figures.csv")) {
            assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(row -> Integer.parseInt(row.substring(0, row.indexOf(','))))
                            .distinct())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 31).boxed().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"43, ROUNDED, true", "43.44, EXACT, false", "43.43, DIFFERENT, true", "43.55, DIFFERENT, true"})
    void moreThanAFiveHundredthOfAPointIsFlagged(BigDecimal published, Agreement agreement, boolean flagged) {
        var verdict = Agreement.of(Optional.of(published), 76_062, 174_897);

        assertThat(verdict).isEqualTo(agreement);
        assertThat(verdict.isFlagged()).isEqualTo(flagged);
    }

    @Test
    void sharesOnDifferentBasesAreNotSubtracted() {
        var july = CILEGON.share();
        var samePeople = new OfWorkers(78_704, july.of());
        var otherBase = new OfWorkers(91_347, new Denominator(Base.LABOUR_FORCE, 176_000, "Pers", DAY));

        assertThat(samePeople.pointsAbove(july)).isEqualByComparingTo("1.51");
        assertThatThrownBy(() -> otherBase.pointsAbove(july)).isInstanceOf(DifferentBases.class);
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
        return new Reading(DAY, covered, people, Base.LABOUR_FORCE, Optional.empty(), false, source, SourceClass.PRESS);
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
