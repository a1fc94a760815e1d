package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** It is May 2026. */
@DatabaseTest
class WastesTest {

    private static final BillingMonth MAY = BillingMonth.of(2026, 5);

    private final MockMvcTester mvc;
    private final CoveredCity cities;
    private final Wastes wastes;

    WastesTest(MockMvcTester mvc, CoveredCity cities, Wastes wastes) {
        this.mvc = mvc;
        this.cities = cities;
        this.wastes = wastes;
    }

    @Test
    void onlyGapsAndTermsTooShortAreWarnedAbout() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        cities.cover(city, line, MonthRange.year(2026), 2);
        cities.cover(city, line, MonthRange.of(MAY, 3), 1);
        cities.cover(city, line, MonthRange.of(MAY, 2), 1);
        var parted = cities.cover(city, line, MonthRange.of(BillingMonth.of(2026, 1), 6), 1);
        city.fund(line, MonthRange.of(BillingMonth.of(2026, 9), 4), parted);

        assertThat(Acting.as(city.clerk(), wastes::list))
                .flatExtracting(Wasting::wastes)
                .containsExactlyInAnyOrder(
                        new Waste(Waste.Kind.TOO_SHORT, MonthRange.of(BillingMonth.of(2026, 7), 1)),
                        new Waste(Waste.Kind.GAP, MonthRange.of(BillingMonth.of(2026, 7), 2)));
        assertThat(Acting.as(
                        city.clerk(), () -> mvc.get().uri("/dana/jurang/celah").exchange()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 orang dilindungi uang yang sebagian terbuang; Rp50.400 menjembatani semuanya.",
                        "Tanpa iuran Juli 2026 sampai Agustus 2026",
                        "Jembatan termurah: 2 bulan, Rp33.600, dapat dibayar APBD Kota Uji")
                .doesNotContain("Warga Contoh");
    }

    @Test
    void whereNothingIsWastedThePageSaysSo() {
        var city = cities.found();
        cities.cover(city, city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000), MonthRange.year(2026), 1);

        assertThat(Acting.as(
                        city.clerk(), () -> mvc.get().uri("/dana/jurang/celah").exchange()))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada orang dengan celah iuran atau masa yang terlalu pendek.")
                .doesNotContain("0 orang");
    }
}
