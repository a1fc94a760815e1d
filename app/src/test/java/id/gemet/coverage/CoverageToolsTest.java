package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.billing.PaperText;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What can be taken along from the coverage page, and looked at more closely. */
@DatabaseTest
class CoverageToolsTest {

    private static final String YEAR = "[2026-01-01,2027-01-01)";
    private static final String GEREM = "36.72.04.1003";
    private static final String ELSEWHERE = "36.72.01.1001";

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Funnel funnel;
    private final Readings readings;
    private final Overlaps overlaps;
    private final AuditTrail trail;
    private final Office city;
    private final Stages stages;
    private final Actor secretary;

    CoverageToolsTest(
            MockMvcTester mvc,
            Registry registry,
            Funnel funnel,
            Readings readings,
            Overlaps overlaps,
            AuditTrail trail,
            Offices offices,
            Database database) {
        this.mvc = mvc;
        this.registry = registry;
        this.funnel = funnel;
        this.readings = readings;
        this.overlaps = overlaps;
        this.trail = trail;
        this.city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.secretary = TestCities.actor(city, Role.SECRETARY);
    }

    @Test
    void clickingAKelurahanNarrowsTheFunnelToIt() {
        stages.sent(listed(UUID.randomUUID(), people(GEREM, 3)).getFirst(), YEAR, "ACTIVE");
        listed(UUID.randomUUID(), people(ELSEWHERE, 4));
        count();

        assertThat(get("/cakupan")).bodyText().contains("6 menunggu keputusan", "/cakupan?wilayah=" + GEREM);
        assertThat(get("/cakupan?wilayah=" + GEREM)).bodyText().contains("2 menunggu keputusan", "hapus saringan");
        assertThat(get("/cakupan?wilayah=36.72.01")).bodyText().contains("4 menunggu keputusan");
        assertThat(get("/cakupan?wilayah=nonsens")).bodyText().contains("6 menunggu keputusan");
    }

    @Test
    void occupationsAndPlacesAreShownEitherWayRoundAndTakenAlong() throws IOException {
        stages.sent(listed(UUID.randomUUID(), people(GEREM, 3)).getFirst(), YEAR, "ACTIVE");
        listed(UUID.randomUUID(), people(ELSEWHERE, 4));
        count();

        assertThat(get("/cakupan/kesenjangan")).hasStatusOk().bodyText().contains("6 orang yang terdata", "Nelayan");
        assertThat(get("/cakupan/kesenjangan?ukuran=ENROLLED&baris=PLACE&kecamatan=36.72.04"))
                .bodyText()
                .contains("1 orang terdaftar", ">Wilayah<");
        assertThat(rows(get("/cakupan/kesenjangan/unduh")))
                .containsExactly("Pekerjaan|Cibeber|Ciwandan|Jumlah", "Nelayan|4|2|6", "Jumlah|4|2|6");
        assertThat(rows(get("/cakupan/kesenjangan/unduh?baris=PLACE&ukuran=LISTED")))
                .containsExactly("Wilayah|Nelayan|Jumlah", "Cibeber|4|4", "Ciwandan|3|3", "Jumlah|7|7");
    }

    @Test
    void theMeetingReportIsOneSheetWithThePagesFiguresAndTheCheckpoint() throws IOException {
        Acting.run(secretary, readings::recordPublished);
        stages.sent(listed(UUID.randomUUID(), people(GEREM, 3)).getFirst(), YEAR, "ACTIVE");
        count();

        var pdf = get("/cakupan/laporan").getResponse().getContentAsByteArray();

        var text = PaperText.of(pdf).replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "76.062 dari 174.897 pekerja terlindungi (43,5%).",
                        "Target 2025: 103.439 orang (59,1%) · kurang 27.377 · kira-kira Rp459.933.600 per bulan",
                        "2 menunggu keputusan",
                        "Ciwandan",
                        Acting.as(secretary, trail::checkpoint));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(get("/cakupan"))
                .bodyText()
                .contains("76.062 dari 174.897 pekerja terlindungi (43,5%).", "kira-kira Rp459.933.600 per bulan");
    }

    @Test
    void everyTableGoesAlongAsAWorkbook() throws IOException {
        stages.sent(listed(UUID.randomUUID(), people(GEREM, 3)).getFirst(), YEAR, "ACTIVE");
        count();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(
                get("/cakupan/unduh-xlsx").getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Kecamatan", "Kelurahan", "Menurut segmen", "Menurut pembayar", "Bulan");
        }
    }

    @Test
    void howManyAreOnNeitherOfTwoListsIsEstimatedAndCalledSo() {
        var both = people(GEREM, 8);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        listed(first, Stream.concat(both.stream(), people(GEREM, 12).stream()).toList());
        listed(second, Stream.concat(both.stream(), people(GEREM, 7).stream()).toList());

        assertThat(Acting.as(secretary, () -> overlaps.of(first, second))).isEqualTo(new Recapture(20, 15, 8));
        assertThat(get("/cakupan/perkiraan?pertama=" + first + "&kedua=" + second))
                .hasStatusOk()
                .bodyText()
                .contains("Perkiraan, bukan angka resmi: semuanya kira-kira 36 orang", "kira-kira 9 tidak ada");
        assertThat(get("/cakupan/perkiraan?pertama=" + first + "&kedua=" + first))
                .bodyText()
                .contains("Pilih dua daftar yang berbeda.");
    }

    private static List<String> rows(MvcTestResult file) throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> String.join(
                            "|", row.stream().map(cell -> cell.getText()).toList()))
                    .toList();
        }
    }

    private MvcTestResult get(String address) {
        return Acting.as(secretary, () -> mvc.get().uri(address).exchange());
    }

    private void count() {
        Acting.run(secretary, funnel::refresh);
    }

    private static List<Listing> people(String kelurahan, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> InventedPeople.somebodyIn(kelurahan))
                .toList();
    }

    private List<Registered> listed(UUID list, List<Listing> people) {
        return Acting.as(secretary, () -> registry.register(list, people));
    }
}
