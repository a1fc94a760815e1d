package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.enrolment.EndReason;
import id.gemet.enrolment.Terms;
import id.gemet.funding.FundedPeople;
import id.gemet.registry.Listing;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** It is May 2026. */
@DatabaseTest
class OverAgeTest {

    private final MockMvcTester mvc;
    private final CoveredCity cities;
    private final OverAge overAge;
    private final Terms terms;

    OverAgeTest(MockMvcTester mvc, CoveredCity cities, OverAge overAge, Terms terms) {
        this.mvc = mvc;
        this.cities = cities;
        this.overAge = overAge;
        this.terms = terms;
    }

    @Test
    void whoeverTurns65BeforeTheirMonthsAreOverIsFoundAhead() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        var months = MonthRange.of(BillingMonth.of(2026, 1), 8);
        cities.cover(
                city, line, months, List.of(born(1961, 8, 31), born(1961, 9, 1), born(1961, 3, 2), born(1985, 1, 1)));

        assertThat(Acting.as(city.clerk(), overAge::ahead))
                .as("not whoever turns 65 on the first day after the last month")
                .extracting(OverAgePerson::tooOldOn, OverAgePerson::paidThrough)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 2), BillingMonth.of(2026, 8)),
                        tuple(LocalDate.of(2026, 8, 31), BillingMonth.of(2026, 8)));
    }

    @Test
    void theyAreListedWithWhoComesNextAndGoneOnceEnded() {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        cities.cover(city, line, MonthRange.year(2026), List.of(born(1961, 8, 31)));
        city.decreed(List.of(FundedPeople.invented("Dewi Berikutnya")));

        assertThat(page(city))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 orang berusia 65 tahun sebelum bulan yang didanai habis.",
                        "31 Agustus 2026",
                        "Desember 2026",
                        "D••• B•••",
                        "name=\"pekerja\"")
                .doesNotContain("Dewi Berikutnya");

        var worker = Acting.as(city.clerk(), overAge::ahead).getFirst().worker();
        Acting.run(
                city.clerk(),
                () -> terms.endAfter(List.of(worker), BillingMonth.of(2026, 8), EndReason.OVER_AGE, "Surat BPJS 3"));

        assertThat(Acting.as(city.clerk(), overAge::ahead))
                .as("paid through the month of the birthday")
                .hasSize(1);
        Acting.run(
                city.clerk(),
                () -> terms.endAfter(List.of(worker), BillingMonth.of(2026, 7), EndReason.OVER_AGE, "Surat BPJS 4"));
        assertThat(Acting.as(city.clerk(), overAge::ahead)).isEmpty();
        assertThat(page(city))
                .bodyText()
                .contains("Tidak ada orang yang berusia 65 tahun sebelum bulan yang didanai habis.")
                .doesNotContain("0 orang");
    }

    private MvcTestResult page(FundedPeople city) {
        return Acting.as(city.clerk(), () -> mvc.get().uri("/dana/jurang/usia").exchange());
    }

    private static Listing born(int year, int month, int day) {
        return FundedPeople.invented("Warga Contoh", LocalDate.of(year, month, day));
    }
}
