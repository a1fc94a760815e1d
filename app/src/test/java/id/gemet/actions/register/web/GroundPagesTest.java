package id.gemet.actions.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Role;
import id.gemet.actions.register.Instrument.Kind;
import id.gemet.actions.register.Instrument.Terms;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.register.Register;
import id.gemet.billing.CoveredCity;
import id.gemet.coverage.Readings;
import id.gemet.funding.FundedPeople;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.Decrees;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What hangs on an instrument names it on its own page. */
@DatabaseTest
class GroundPagesTest {

    private final MockMvcTester mvc;
    private final Register register;
    private final Decrees decrees;
    private final FundedPeople city;
    private final InstrumentId instrument;

    GroundPagesTest(MockMvcTester mvc, Register register, Decrees decrees, Readings readings, CoveredCity cities) {
        this.mvc = mvc;
        this.register = register;
        this.decrees = decrees;
        this.city = cities.found();
        this.instrument = Acting.as(city.clerk(), () -> {
            readings.recordPublished();
            return register.enter(UUID.randomUUID(), terms("41/2024", Optional.empty()), Optional.empty())
                    .orElseThrow();
        });
    }

    @Test
    void aLineADecreeATargetAndAFigureOfTheRulesNameTheirGround() {
        var line = city.line(PayerKind.APBD, "APBD", 10_000_000);
        city.fund(line, MonthRange.year(2026), 1);
        var decree = Acting.as(city.clerk(), decrees::list).getFirst();

        hang(instrument, "line:" + line);
        hang(instrument, "decree:" + decree.id());
        hang(instrument, "target:2025-12-31 Disnaker Kota Cilegon, dikutip pers, Juli 2025");
        hang(instrument, "rule:LAPSE_MONTHS");

        for (var page : new String[] {"/dana/" + line, "/sk/" + decree.id(), "/cakupan", "/aturan"}) {
            assertThat(get(city.clerk(), page))
                    .bodyText()
                    .as(page)
                    .containsOnlyOnce("Dasar hukum")
                    .contains("<a href=\"/aksi/peraturan/" + instrument + "\">Perwal 41/2024</a>");
        }
        assertThat(get(city.clerk(), "/aksi/peraturan/" + instrument))
                .bodyText()
                .contains("href=\"/dana/" + line + "\"")
                .contains("href=\"/sk/" + decree.id() + "\"")
                .contains("Target 103.439 orang sampai 31 Desember 2025")
                .contains("Nonaktif pada bulan ke berapa tanpa iuran");
    }

    @Test
    void aGroundThatRanOutSaysSo() {
        var over = Acting.as(
                        city.clerk(),
                        () -> register.enter(
                                UUID.randomUUID(),
                                terms("12/2020", Optional.of(LocalDate.of(2026, 5, 10))),
                                Optional.empty()))
                .orElseThrow();
        hang(over, "rule:LAPSE_MONTHS");

        assertThat(get(city.clerk(), "/aturan")).bodyText().contains("Perwal 12/2020</a><span> (sudah habis)");
    }

    @Test
    void whoMayNotOpenTheRegisterReadsTheNameAlone() {
        hang(instrument, "target:2025-12-31 Disnaker Kota Cilegon, dikutip pers, Juli 2025");

        assertThat(get(TestCities.actor(city.city(), Role.INSURER_OFFICER), "/cakupan"))
                .bodyText()
                .contains("Perwal 41/2024")
                .doesNotContain("/aksi/peraturan/");
    }

    private static Terms terms(String number, Optional<LocalDate> until) {
        return new Terms(
                Kind.MAYOR, number, "Pekerja rentan", "Wali Kota", Optional.empty(), Optional.empty(), until, "");
    }

    private void hang(InstrumentId id, String thing) {
        assertThat(Acting.as(
                        city.clerk(),
                        () -> mvc.post()
                                .uri("/aksi/peraturan/" + id + "/kaitan")
                                .param("benda", thing)
                                .with(csrf())
                                .exchange()))
                .hasStatus(302);
    }

    private MvcTestResult get(Actor actor, String path) {
        return Acting.as(actor, () -> mvc.get().uri(path).exchange());
    }
}
