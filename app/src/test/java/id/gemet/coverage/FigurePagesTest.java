package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class FigurePagesTest {

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Readings readings;
    private final Office city;
    private final Stages stages;
    private final Actor secretary;

    FigurePagesTest(MockMvcTester mvc, Registry registry, Readings readings, Offices offices, Database database) {
        this.mvc = mvc;
        this.registry = registry;
        this.readings = readings;
        this.city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.secretary = TestCities.actor(city, Role.SECRETARY);
    }

    @Test
    void aFigureIsComputedPublishedAndCountedAgain() {
        var person = InventedPeople.somebody();
        var worker = Acting.as(secretary, () -> registry.register(UUID.randomUUID(), List.of(person)))
                .getFirst();
        var address = published();

        assertThat(get(address)).hasStatusOk().bodyText().contains("0 dari 174.897 pekerja (0,0%) per 11 Mei 2026.");
        assertThat(get(address + "/hitung-ulang")).bodyText().contains("Hitungan ulang memberi orang yang sama.");

        stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE");
        assertThat(get(address + "/hitung-ulang"))
                .bodyText()
                .contains("1 sekarang ikut terhitung, 0 tidak lagi.", person.name(), "/pekerja/" + worker.worker())
                .doesNotContain(person.nik().digits());
        assertThat(get("/cakupan/angka?lang=en")).bodyText().contains("One figure has been published");
    }

    @Test
    void aCorrectionNeedsItsReasonAndIsShownOnTheOldFigure() {
        var address = published();

        assertThat(post(address + "/koreksi", "180.000", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan koreksi.");
        assertThat(post(address + "/koreksi", "180.000", "Pembagi salah")).hasStatus(302);
        assertThat(get(address)).bodyText().contains("Angka ini sudah dikoreksi. Versi terakhir: 2.", "Pembagi salah");
        assertThat(post(address + "/koreksi", "190.000", "Terlambat"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dikoreksi orang lain");
    }

    @Test
    void aFigureMayCountOneOccupation() {
        var workers = Acting.as(
                secretary,
                () -> registry.register(
                        UUID.randomUUID(), List.of(InventedPeople.somebody(), InventedPeople.somebody())));
        workers.forEach(worker -> stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE"));
        stages.worksAs(workers.getFirst(), "tukang-becak");

        var address = location(publish("2026-05-11", "tukang-becak"));

        assertThat(get(address)).bodyText().contains("1 dari 174.897", "Pengemudi becak");
        assertThat(get(address + "/koreksi")).bodyText().contains("value=\"tukang-becak\" selected=\"selected\"");
        assertThat(get(location(publish("2026-05-11", "")))).bodyText().contains("2 dari 174.897");
    }

    @Test
    void aFigureIsComparedWithAnEarlierOneOfTheSamePeopleOnly() {
        var worker = Acting.as(
                        secretary, () -> registry.register(UUID.randomUUID(), List.of(InventedPeople.somebody())))
                .getFirst();
        stages.sent(worker, "[2026-05-01,2027-01-01)", "ACTIVE");
        publish("2026-04-30", "");
        publish("2026-05-01", "nelayan");

        assertThat(get(published())).bodyText().contains("+0,00 poin sejak 30 April 2026");
        assertThat(get(location(post("/cakupan/angka/baru", "180.000", ""))))
                .bodyText()
                .contains("Tidak ada angka sebelumnya yang dibagi dengan orang yang sama.");
    }

    @Test
    void whatThePressSaysIsCheckedAndFlagged() {
        var typed = mvc.post()
                .uri("/cakupan/angka/kutip")
                .with(csrf())
                .param("definition", "REPORTED")
                .param("asOf", "2025-03-31")
                .param("covered", "935.079")
                .param("published", "50,88%")
                .param("source", "Pers, April 2025")
                .param("sourceClass", "PRESS")
                .param("basePeople", "1.873.899")
                .param("base", "EMPLOYED");
        var answer = Acting.as(secretary, typed::exchange);

        assertThat(get(location(answer)))
                .bodyText()
                .contains("berselisih lebih dari 0,05 poin", "50,9% · tidak cocok", "Pers, April 2025");
        assertThat(get(location(answer) + "/hitung-ulang")).bodyText().contains("Angka ini dikutip");
    }

    @Test
    void whatIsLeftOutOrCannotBeIsSaidAtItsField() {
        var wrong = mvc.post()
                .uri("/cakupan/angka/baru")
                .with(csrf())
                .param("definition", "KNOWN_ACTIVE")
                .param("asOf", "2027-01-01")
                .param("basePeople", "banyak");

        var answer = Acting.as(secretary, () -> wrong.exchange());

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Tanggal ini belum tiba.", "Tulis jumlah orang", "Tulis sumbernya.", "Pilih salah satu.");
    }

    @Test
    void theTwoBasesOfATargetAreShownSideBySide() {
        Acting.run(secretary, readings::recordPublished);

        assertThat(get("/cakupan/angka"))
                .bodyText()
                .contains(
                        "resmi",
                        "55,0%",
                        "59,1%",
                        "persen itu dari 174.897 adalah 96.193 orang, bukan 103.439",
                        "cocok dengan dasar 188.070");
    }

    /** The address of a figure of those whom the payers cover today. */
    private String published() {
        return location(post("/cakupan/angka/baru", "174.897", ""));
    }

    private MvcTestResult post(String address, String people, String reason) {
        var request = mvc.post()
                .uri(address)
                .with(csrf())
                .param("definition", "COVERED_BY_PAYERS")
                .param("asOf", "2026-05-11")
                .param("basePeople", people)
                .param("base", "LABOUR_FORCE")
                .param("baseSource", "Disnaker")
                .param("baseAsOf", "2025-07-03")
                .param("reason", reason);
        return Acting.as(secretary, request::exchange);
    }

    private MvcTestResult publish(String day, String occupation) {
        var request = mvc.post()
                .uri("/cakupan/angka/baru")
                .with(csrf())
                .param("definition", "COVERED_BY_PAYERS")
                .param("asOf", day)
                .param("occupation", occupation)
                .param("basePeople", "174.897")
                .param("base", "LABOUR_FORCE")
                .param("baseSource", "Disnaker")
                .param("baseAsOf", "2025-07-03");
        return Acting.as(secretary, request::exchange);
    }

    private MvcTestResult get(String address) {
        return Acting.as(secretary, () -> mvc.get().uri(address).exchange());
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
