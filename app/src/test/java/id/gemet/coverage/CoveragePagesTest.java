package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.open.Releases;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CoveragePagesTest {

    private static final String YEAR = "[2026-01-01,2027-01-01)";
    private static final int WEIGHT_BYTES_MAX = 15_000;

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Funnel funnel;
    private final Releases releases;
    private final Readings readings;
    private final Offices offices;
    private final Database database;

    CoveragePagesTest(
            MockMvcTester mvc,
            Registry registry,
            Funnel funnel,
            Releases releases,
            Readings readings,
            Offices offices,
            Database database) {
        this.mvc = mvc;
        this.registry = registry;
        this.funnel = funnel;
        this.releases = releases;
        this.readings = readings;
        this.offices = offices;
        this.database = database;
    }

    @Test
    void thePageBeginsWithTheSentenceInFigures() {
        var clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.SECRETARY);
        Acting.run(clerk, readings::recordPublished);

        assertThat(page(clerk, "/cakupan"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "76.062 dari 174.897 pekerja terlindungi (43,5%).",
                        "Target 2025: 103.439 orang (59,1%) · kurang 27.377 · kira-kira Rp459.933.600 per bulan",
                        "43,49%",
                        "55% dari 174.897 adalah 96.193 orang, bukan 103.439. 103.439 orang adalah 55% dari 188.070",
                        "73,53% dari target",
                        "Belum ada pekerja terdata.")
                .doesNotContain("Belum ada angka cakupan");
        assertThat(page(clerk, "/cakupan?lang=en"))
                .bodyText()
                .contains(
                        "76,062 of 174,897 workers are covered (43.5%).",
                        "Target 2025: 103,439 people (59.1%) · 27,377 missing · about Rp459,933,600 a month");
    }

    @Test
    void thePlanSaysWhatTheTargetTakesAndRefusesWhatCannotBe() {
        var city = TestCities.found(offices, "36.72");
        var secretary = TestCities.actor(city, Role.SECRETARY);
        Acting.run(secretary, readings::recordPublished);

        assertThat(page(secretary, "/cakupan/rencana"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Berapa pun nama yang masuk, uang yang ada tidak cukup untuk 103.439 orang",
                        "Hari ini kurang 27.377 orang: Rp459.933.600 per bulan, Rp5.519.203.200 setahun",
                        "Belum ada pos dana");
        assertThat(page(secretary, "/cakupan/rencana?target=76062")).bodyText().contains("perlu 0 nama baru per bulan");
        assertThat(page(secretary, "/cakupan/rencana?verified=101&by=2019-01"))
                .bodyText()
                .contains("Tulis angka dari 0 sampai 100.", "Pilih bulan dari ")
                .doesNotContain("Hari ini kurang");
        assertThat(page(secretary, "/cakupan/rencana?listed=banyak"))
                .bodyText()
                .contains("Tulis angka dari 0 sampai 1.000.000.");
    }

    @Test
    void anApproximateFigureIsCalledSo() {
        var clerk = TestCities.actor(TestCities.found(offices, "15.71"), Role.SECRETARY);
        Acting.run(clerk, readings::recordPublished);

        assertThat(page(clerk, "/cakupan"))
                .bodyText()
                .contains("Kira-kira 100.320 dari 228.000 pekerja terlindungi (44,0%).")
                .doesNotContain("Target ");
    }

    @Test
    void theFlowNamesWhereEverybodyStopped() {
        var city = TestCities.found(offices, "36.72");
        var clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        var stages = new Stages(database, city);
        var people = listed(clerk, "36.72.04.1003", 4);
        stages.judged(people.get(0), "REJECTED");
        stages.sent(people.get(1), YEAR, "ACTIVE");
        Acting.run(clerk, funnel::refresh);

        assertThat(page(clerk, "/cakupan"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Belum ada angka cakupan",
                        "2 menunggu keputusan · 0 perlu diperbaiki · 1 ditolak",
                        "Nelayan",
                        "1 / 4",
                        "<path")
                .doesNotContain("Belum ada pekerja terdata.");
        assertThat(page(clerk, "/cakupan?urut=persen")).hasStatusOk();
        assertThat(page(clerk, "/cakupan/unduh"))
                .hasStatusOk()
                .bodyText()
                .contains("36.72.04.1003,", ",4,2,0,1,1,1,0,0,1,0");
    }

    @Test
    void thePublicPageHidesFewerThanTenPeople() {
        var city = TestCities.found(offices, "36.73");
        var clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        var stages = new Stages(database, city);
        listed(clerk, "36.73.01.1001", 13).forEach(person -> stages.sent(person, YEAR, "ACTIVE"));
        listed(clerk, "36.73.01.1002", 12).forEach(person -> stages.sent(person, YEAR, "ACTIVE"));
        listed(clerk, "36.73.01.1003", 7).forEach(person -> stages.sent(person, YEAR, "ACTIVE"));
        Acting.run(clerk, () -> {
            funnel.refresh();
            releases.releaseThisMonth();
        });

        assertThat(mvc.get().uri("/cakupan-publik/36.73").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<span>10</span>", "Sekitar 30 pekerja", "tidak ditampilkan")
                .doesNotContain("<span>13</span>", "<span>12</span>", "<span>7</span>");
        assertThat(mvc.get().uri("/cakupan-publik/11.01").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/cakupan-publik/nonsens").exchange()).hasStatus(404);
    }

    @Test
    void aWorkerIsAnsweredOnOneLightPage() {
        var city = TestCities.found(offices, "36.72");
        var clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        var stages = new Stages(database, city);
        var person = InventedPeople.somebody();
        var worker = Acting.as(clerk, () -> registry.register(UUID.randomUUID(), List.of(person)))
                .getFirst();
        var code = stages.card(worker, stages.sent(worker, YEAR, "ACTIVE"));

        var asked = ask(person.nik().digits(), person.birthDate().orElseThrow().toString());

        assertThat(asked)
                .hasStatusOk()
                .bodyText()
                .contains("✓ Anda terlindungi", "31 Desember 2026", "APBD Kota Uji", "175", "https://wa.me/?text=Saya")
                .contains(
                        "keluarga berhak atas Rp42 juta",
                        "Rp70 juta",
                        "Rp174 juta",
                        "Akta kematian",
                        "paling lambat 2 hari")
                .doesNotContain(person.nik().digits(), person.name());
        assertThat(weight(asked)).isLessThanOrEqualTo(WEIGHT_BYTES_MAX);
        assertThat(weight(mvc.get().uri("/cek").exchange())).isLessThanOrEqualTo(WEIGHT_BYTES_MAX);
        assertThat(mvc.get().uri("/kartu-saya?lang=en&kode=" + code).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("✓ You are covered", "31 December 2026");
    }

    @Test
    void aSlipOfThePenIsNamedAtItsField() {
        assertThat(ask("367201", "1980-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("NIK harus 16 angka; yang Anda tulis 6.");
        assertThat(ask("3672014101800001", "")).hasStatus(422).bodyText().contains("Tulis tanggal lahir Anda.");
        assertThat(ask("3672014101800001", "kemarin"))
                .hasStatus(422)
                .bodyText()
                .contains("Tanggal lahir tidak terbaca.");
    }

    @Test
    void aStrangersNumberIsNotFound() {
        var stranger = InventedPeople.somebody();

        assertThat(ask(
                        stranger.nik().digits(),
                        stranger.birthDate().orElseThrow().toString()))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ditemukan");
    }

    private MvcTestResult page(Actor actor, String address) {
        return Acting.as(actor, () -> mvc.get().uri(address).exchange());
    }

    /** From an address of their own each time. */
    private MvcTestResult ask(String nik, String birthDate) {
        return mvc.post()
                .uri("/cek")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(UUID.randomUUID().toString());
                    return request;
                })
                .param("nik", nik)
                .param("birthDate", birthDate)
                .exchange();
    }

    private long weight(MvcTestResult page) {
        var styles = mvc.get().uri("/aset/public.css").exchange();
        var icon = mvc.get().uri("/aset/favicon.svg").exchange();
        return (long) page.getResponse().getContentAsByteArray().length
                + styles.getResponse().getContentAsByteArray().length
                + icon.getResponse().getContentAsByteArray().length;
    }

    private List<Registered> listed(Actor clerk, String kelurahan, int count) {
        var listings = IntStream.range(0, count)
                .mapToObj(i -> InventedPeople.somebodyIn(kelurahan))
                .toList();
        return Acting.as(clerk, () -> registry.register(UUID.randomUUID(), listings));
    }
}
