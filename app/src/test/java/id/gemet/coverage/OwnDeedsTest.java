package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.coverage.worker.Correction;
import id.gemet.coverage.worker.Correction.Outcome;
import id.gemet.coverage.worker.OwnCorrections;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class OwnDeedsTest {

    private final MockMvcTester mvc;
    private final StatusCheck check;
    private final OwnCorrections corrections;
    private final Database database;
    private final Office city;
    private final Actor clerk;
    private final Listing person = InventedPeople.somebody();
    private final Registered worker;
    private final Stages stages;
    private final String address = "address of " + UUID.randomUUID();

    OwnDeedsTest(
            MockMvcTester mvc,
            StatusCheck check,
            OwnCorrections corrections,
            Registry registry,
            Offices offices,
            Database database) {
        this.mvc = mvc;
        this.check = check;
        this.corrections = corrections;
        this.database = database;
        this.city = TestCities.found(offices, "36.72");
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        this.worker = Acting.as(clerk, () -> registry.register(UUID.randomUUID(), List.of(person)))
                .getFirst();
        this.stages = new Stages(database, city);
    }

    @Test
    void aReportIsDueWithinThreeTimesTwentyFourHoursAndOpenOnce() {
        assertThat(report("NAME", "Nama saya salah satu huruf"))
                .hasStatusOk()
                .bodyText()
                .contains("Laporan Anda sudah masuk", "Dijawab paling lambat");
        assertThat(report("ADDRESS", "")).hasStatusOk();

        assertThat(open()).singleElement().satisfies(one -> {
            assertThat(one.about()).isEqualTo(Correction.About.NAME);
            assertThat(one.note()).isEqualTo("Nama saya salah satu huruf");
            assertThat(Duration.between(one.openedAt(), one.dueAt())).isEqualTo(Duration.ofDays(3));
            assertThat(one.isLate(one.dueAt())).isFalse();
            assertThat(one.isLate(one.dueAt().plusSeconds(1))).isTrue();
        });
    }

    @Test
    void theReporterSeesTheOutcomeAndMayReportAgain() {
        report("WORK", "");
        var first = open().getFirst();

        assertThat(Acting.as(clerk, () -> corrections.close(first.id(), Outcome.WAS_RIGHT)))
                .isTrue();
        assertThat(Acting.as(clerk, () -> corrections.close(first.id(), Outcome.CORRECTED)))
                .isFalse();

        assertThat(askOnThePage()).bodyText().contains(first.reference(), "ternyata benar");
        report("NAME", "");
        assertThat(open()).singleElement().isNotEqualTo(first);
        assertThat(askOnThePage()).bodyText().contains("sedang diperiksa");
    }

    @Test
    void anotherCityNeitherSeesNorClosesIt(@Autowired Offices offices) {
        report("NAME", "");
        var id = open().getFirst().id();
        var stranger = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        List<Correction> seen = Acting.as(stranger, () -> corrections.open());
        assertThat(seen).isEmpty();
        assertThat(Acting.as(stranger, () -> corrections.close(id, Outcome.CORRECTED)))
                .isFalse();
    }

    @Test
    void withoutAPassThereIsNeitherReportNorLetter() {
        assertThat(post("/kartu-saya/salah", "x", "NAME", "")).hasRedirectedUrl("/cek");
        assertThat(post("/kartu-saya/surat", "x", "NAME", "")).hasRedirectedUrl("/cek");
        assertThat(open()).isEmpty();
    }

    @Test
    void theLetterNamesThePayerAndNotTheNik() throws Exception {
        var term = stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE");
        stages.paid(worker, term, "2026-01-01");

        var letter = post("/kartu-saya/surat", pass(), "NAME", "");

        assertThat(letter).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(letter))
                .contains(person.name(), "Bukan Penerima Upah", "APBD Kota Uji", "Januari 2026")
                .contains(person.nik().masked())
                .doesNotContain(person.nik().digits());
    }

    @Test
    void thereIsNoLetterForTheEmployedOrTheUncovered() throws Exception {
        assertThat(post("/kartu-saya/surat", pass(), "NAME", "")).bodyText().contains("Surat tidak dapat dibuat");

        stages.sent(worker, "[2026-01-01,2027-01-01)", "ACTIVE");
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                insert into registry.membership (office_id, identity_id, segment, status, seen_on, sealed)
                values ('%s', '%s', 'PU', 'ACTIVE', '2026-05-01', '\\x00')
                """.formatted(city.id(), worker.identity()));
        }
        assertThat(post("/kartu-saya/surat", pass(), "NAME", "")).bodyText().contains("Surat tidak dapat dibuat");
    }

    private List<Correction> open() {
        return Acting.as(clerk, corrections::open);
    }

    private MvcTestResult report(String about, String note) {
        return post("/kartu-saya/salah", pass(), about, note);
    }

    private String pass() {
        var answer = check.ask(person.nik(), person.birthDate().orElseThrow(), address);
        return ((StatusAnswer.Known) answer).pass();
    }

    private MvcTestResult askOnThePage() {
        return mvc.post()
                .uri("/cek")
                .param("nik", person.nik().digits())
                .param("birthDate", person.birthDate().orElseThrow().toString())
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult post(String path, String pass, String about, String note) {
        return mvc.post()
                .uri(path)
                .param("izin", pass)
                .param("tentang", about)
                .param("catatan", note)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private static String text(MvcTestResult pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
