package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.registry.Listing;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** It is 11 May 2026; the money of four people ends after June. */
@DatabaseTest
class CliffPagesTest {

    private final MockMvcTester mvc;
    private final CoveredCity cities;
    private FundedPeople city;
    private LineId line;
    private List<Listing> people;

    CliffPagesTest(MockMvcTester mvc, CoveredCity cities) {
        this.mvc = mvc;
        this.cities = cities;
        this.city = cities.found();
        this.line = new LineId(UUID.randomUUID());
        this.people = List.of();
    }

    @BeforeEach
    void fourPeopleWhoseMoneyEndsInJune() {
        city = cities.found();
        line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        people = cities.cover(city, line, MonthRange.of(BillingMonth.of(2026, 1), 6), 4);
    }

    @Test
    void theCalendarSaysWhoLosesCoverWhenAndWhatKeepsThem() {
        assertThat(page("/dana/jurang"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "4 orang tidak terbayar lagi mulai 1 Juli 2026; Rp403.200 mempertahankan mereka.",
                        "1 September 2026",
                        "60 hari sebelumnya: 0 dari 4",
                        "0 orang kehilangan perlindungan");
        assertThat(page("/dana/jurang?months=2")).bodyText().contains("Rp134.400");
        assertThat(page("/dana/jurang?months=seribu")).bodyText().contains("Tulis angka dari 1 sampai 60.");
    }

    @Test
    void aDayIsReadDownToMaskedNamesAndNoticesAreNotedOnce() {
        assertThat(page("/dana/jurang/2026-07-01"))
                .hasStatusOk()
                .bodyText()
                .contains("W•••", "Yth. APBD Kota Uji", "dibayar sampai akhir Juni 2026", "belum")
                .doesNotContain("Warga Contoh");
        assertThat(page("/dana/jurang/2026-07-01?line=" + line + "&kelurahan=36.72.04.1003"))
                .hasStatusOk();
        assertThat(page("/dana/jurang/2026-07-01?line=nonsens")).hasStatus(404);
        assertThat(page("/dana/jurang/2026-08-01")).hasStatus(404);

        assertThat(post("/dana/jurang/2026-07-01/catat", "WORKER")).hasStatus(302);
        assertThat(page("/dana/jurang/2026-07-01")).bodyText().contains("60 hari sebelumnya: 4 dari 4");
        assertThat(page("/dana/jurang")).bodyText().contains("60 hari sebelumnya: 4 dari 4");
    }

    @Test
    void lettersNameTheWorkersAndFilesOnlyTheirMasks() throws IOException {
        var letters =
                post("/dana/jurang/2026-07-01/surat", "WORKER").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(letters)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(people.stream().map(Listing::name).toList())
                    .contains("dibayar sampai akhir Juni 2026", "nonaktif mulai 1 September 2026");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }

        var calendar = cells(page("/dana/jurang/unduh?months=2"));
        assertThat(calendar.get(1))
                .containsExactly(
                        "2026-07-01",
                        "2026-09-01",
                        "APBD Kota Uji",
                        "APBD Kota Uji",
                        "Kubangsari",
                        "4",
                        "67200",
                        "2",
                        "134400");
        assertThat(cells(page("/dana/jurang/2026-07-01/unduh")))
                .hasSize(5)
                .allSatisfy(row -> assertThat(String.join(" ", row)).doesNotContain("Warga Contoh"));
    }

    private static List<List<String>> cells(MvcTestResult file) throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private MvcTestResult page(String address) {
        return Acting.as(city.clerk(), () -> mvc.get().uri(address).exchange());
    }

    private MvcTestResult post(String address, String audience) {
        return Acting.as(
                city.clerk(),
                () -> mvc.post()
                        .uri(address)
                        .with(csrf())
                        .param("audience", audience)
                        .exchange());
    }
}
