package id.gemet.regions;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.RegionCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final RegionCode CILEGON = new RegionCode("36.72");

    @Test
    void everyFigureCarriesItsPeriodUnitAndSource() {
        assertThat(Statistics.of(CILEGON)).isNotEmpty().allSatisfy(statistic -> {
            assertThat(statistic.period()).isNotBlank();
            assertThat(statistic.unit()).isNotBlank();
            assertThat(statistic.source()).isNotBlank();
            assertThat(statistic.sourceClass()).isNotBlank();
        });
    }

    @Test
    void theNewestPeriodComesFirst() {
        assertThat(Statistics.of(CILEGON, "open_unemployment_rate"))
                .extracting(Statistic::period)
                .startsWith("2025-08", "2024-08", "2023-08")
                .last()
                .isEqualTo("2019-08");
    }

    @Test
    void theWorkforceCountedForTheTargetIsTheOfficesOwn() {
        var workforce = Statistics.of(CILEGON, "labour_force_for_ucj").getFirst();
        assertThat(workforce.value()).isEqualByComparingTo(new BigDecimal("174897"));
        assertThat(workforce.unit()).isEqualTo("persons");
    }

    @Test
    void whatWasNeverPublishedIsEmpty() {
        assertThat(Statistics.of(CILEGON, "happiness")).isEmpty();
        assertThat(Statistics.of(new RegionCode("11.01.01"))).isEmpty();
    }
}
