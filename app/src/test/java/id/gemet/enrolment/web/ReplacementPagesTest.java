package id.gemet.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.FundedPeople;
import id.gemet.registry.Registry;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** It is 11 May 2026. */
@DatabaseTest
class ReplacementPagesTest {

    private static final MonthRange YEAR = MonthRange.year(2026);

    private final MockMvcTester mvc;
    private final CoveredCity cities;
    private final Registry registry;

    ReplacementPagesTest(MockMvcTester mvc, CoveredCity cities, Registry registry) {
        this.mvc = mvc;
        this.cities = cities;
        this.registry = registry;
    }

    @Test
    void aPlaceIsFreedOfferedAndPutOnPaper() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 12 * 16_800);
        var person = cities.cover(city, line, YEAR, 1).getFirst();
        assertThat(page(city, "/kepesertaan/akhiri")).bodyText().contains("Belum ada yang dipilih");
        city.propose(city.line(PayerKind.BKBK, "BKBK Provinsi Uji", 1_000_000), YEAR, 1);
        var worker = Acting.as(
                        city.clerk(), () -> registry.listedAlready(person.nik()).orElseThrow())
                .worker();

        assertThat(page(city, "/kepesertaan/akhiri?pekerja=" + worker))
                .hasStatusOk()
                .bodyText()
                .contains(person.name(), "Bekerja pada pemberi kerja", "Paling awal Mei 2026");
        assertThat(post(city, "/kepesertaan/akhiri?pekerja=" + worker)).hasStatus(302);
        assertThat(page(city, "/kepesertaan/pengganti"))
                .bodyText()
                .contains("1 tempat yang kosong", "Juli 2026 – Desember 2026", "Usulkan pengganti");

        assertThat(post(city, "/kepesertaan/pengganti")).hasStatus(302);

        assertThat(page(city, "/kepesertaan/pengganti"))
                .bodyText()
                .contains("0 tempat yang kosong", "/adendum")
                .doesNotContain("Usulkan pengganti");
    }

    private MvcTestResult page(FundedPeople city, String address) {
        return Acting.as(city.clerk(), () -> mvc.get().uri(address).exchange());
    }

    private MvcTestResult post(FundedPeople city, String address) {
        return Acting.as(
                city.clerk(),
                () -> mvc.post()
                        .uri(address)
                        .with(csrf())
                        .param("why", "MOVED")
                        .param("last", "2026-06")
                        .param("reason", "Surat pindah 7")
                        .exchange());
    }
}
