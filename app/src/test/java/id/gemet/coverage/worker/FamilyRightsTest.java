package id.gemet.coverage.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.coverage.CoverStatus;
import id.gemet.coverage.CoverStatus.Standing;
import id.gemet.coverage.worker.FamilyRights.Ripe;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FamilyRightsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 2, 1);

    @Test
    void theFamilyGetsTheFuneralUntilThreeMonthsArePast() {
        assertThat(on("2026-02-01").afterIllness()).isEqualTo(10_000_000);
        assertThat(on("2026-04-30").afterIllness()).isEqualTo(10_000_000);
        assertThat(on("2026-05-01").afterIllness()).isEqualTo(42_000_000);
        assertThat(on("2026-02-01").fullFrom()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void afterAnAccidentAtWorkNobodyWaits() {
        assertThat(on("2026-02-01").afterAccident()).isEqualTo(70_000_000);
    }

    @Test
    void twoChildrenGetAHundredAndSeventyFourMillionAtMost() {
        assertThat(on("2026-02-01").scholarship()).isEqualTo(174_000_000);
        assertThat(on("2026-02-01").scholarshipAfterIllnessFrom()).isEqualTo(LocalDate.of(2029, 2, 1));
    }

    @Test
    void whatCountsIsTheLastDayOfACoverThatIsOver() {
        var ended = new CoverStatus(
                Standing.ENDED, Optional.of(LocalDate.of(2026, 3, 31)), "", 0, Optional.of(SINCE), Optional.empty());

        assertThat(FamilyRights.of(ended, LocalDate.of(2026, 12, 1)))
                .map(FamilyRights::afterIllness)
                .contains(10_000_000L);
    }

    @Test
    void whatThisCoverNeverReachesIsNotPromised() {
        assertThat(until("2026-04-30").full()).isEqualTo(Ripe.NOT_IN_THIS_COVER);
        assertThat(until("2026-05-01").full()).isEqualTo(Ripe.LATER);
        assertThat(on("2026-05-01").full()).isEqualTo(Ripe.NOW);
        assertThat(until("2029-01-31").scholarshipAfterIllness()).isEqualTo(Ripe.NOT_IN_THIS_COVER);
        assertThat(until("2029-02-01").scholarshipAfterIllness()).isEqualTo(Ripe.LATER);
        assertThat(on("2029-02-01").scholarshipAfterIllness()).isEqualTo(Ripe.NOW);
    }

    @Test
    void whoeverWasNeverCoveredHasNoneAndNobodyIsCoveredBeforehand() {
        var listed = new CoverStatus(Standing.LISTED, Optional.empty(), "", 0, Optional.empty(), Optional.empty());

        assertThat(FamilyRights.of(listed, SINCE)).isEmpty();
        assertThatThrownBy(() -> on("2026-01-31")).isInstanceOf(IllegalArgumentException.class);
    }

    private static FamilyRights on(String day) {
        return new FamilyRights(LocalDate.parse(day), SINCE, LocalDate.parse(day));
    }

    private static FamilyRights until(String last) {
        return new FamilyRights(SINCE, SINCE, LocalDate.parse(last));
    }
}
