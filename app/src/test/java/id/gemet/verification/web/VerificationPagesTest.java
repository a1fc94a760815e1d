package id.gemet.verification.web;

import static id.gemet.verification.CaseCity.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registry;
import id.gemet.site.RoutePolicy;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import id.gemet.verification.CaseCity;
import id.gemet.verification.CaseStatus;
import id.gemet.verification.DecreeStatus;
import id.gemet.verification.Decrees;
import id.gemet.verification.Evidence;
import id.gemet.verification.Queue;
import id.gemet.verification.Verification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class VerificationPagesTest {

    private final MockMvcTester mvc;
    private final Verification verification;
    private final Queue queue;
    private final Decrees decrees;
    private final LoggedIn loggedIn;
    private final CaseCity city;

    VerificationPagesTest(
            MockMvcTester mvc,
            Offices offices,
            Registry registry,
            Verification verification,
            Evidence evidence,
            Queue queue,
            Decrees decrees,
            LoggedIn loggedIn) {
        this.mvc = mvc;
        this.verification = verification;
        this.queue = queue;
        this.decrees = decrees;
        this.loggedIn = loggedIn;
        this.city = new CaseCity(offices, registry, verification, evidence);
    }

    @Test
    void anEmptyQueueSaysSo() {
        assertThat(get(city.clerk, "/verifikasi"))
                .hasStatusOk()
                .bodyText()
                .contains("0 orang menunggu keputusan", "Tidak ada orang dalam antrian ini");
    }

    @Test
    void thePersonIsShownWithRulesAndEvidenceButWithoutTheNumber() {
        var person = InventedPeople.somebody();
        city.list(List.of(person));
        city.answered("TIDAK_PADAN", List.of(person));
        city.assess();

        assertThat(get(city.clerk, "/verifikasi"))
                .hasStatusOk()
                .bodyText()
                .contains(person.name(), "NIK dan nama tidak padan di Dukcapil", "R-019", "Dukcapil: tidak padan")
                .contains("data-key=\"s\"", "data-key=\"t\"")
                .doesNotContain(person.nik().digits());
        assertThat(get(city.clerk, "/verifikasi?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Number and name do not agree at Dukcapil");
    }

    @Test
    void aDecisionLeadsToTheNextPersonAndKeepsTheFilter() {
        var people = List.of(InventedPeople.somebodyIn("36.72.01.1001"), InventedPeople.somebodyIn("36.72.02.1001"));
        var workers = city.list(people);
        city.assess();

        var decided = post(city.clerk, "/verifikasi/" + workers.getFirst() + "/sah", Map.of("pekerjaan", "nelayan"));

        assertThat(decided)
                .hasStatus(302)
                .hasRedirectedUrl("/verifikasi?pekerjaan=nelayan&kabar=verified&orang=" + workers.getLast());
        assertThat(get(city.clerk, "/verifikasi?keadaan=verified&orang=" + workers.getFirst()))
                .hasStatusOk()
                .bodyText()
                .contains("Riwayat keputusan", "Disahkan");
    }

    @Test
    void aRefusalNeedsAReasonFromTheList() {
        var worker = city.list(InventedPeople.people(1)).getFirst();
        city.assess();
        var address = "/verifikasi/" + worker + "/tolak";

        assertThat(post(city.clerk, address, Map.of())).hasStatus(400);
        assertThat(post(city.clerk, address, Map.of("alasan", "DUE_AGAIN"))).hasStatus(400);
        assertThat(post(city.clerk, address, Map.of("alasan", "NOT_RESIDENT"))).hasStatus(302);
        assertThat(as(city.clerk, () -> queue.find(worker)))
                .get()
                .matches(each -> each.status() == CaseStatus.REJECTED, "is refused");
    }

    @Test
    void whoeverProposedIsToldAndOffersNoDecision() {
        city.list(InventedPeople.people(1));
        city.assess();

        assertThat(get(city.proposer, "/verifikasi"))
                .hasStatusOk()
                .bodyText()
                .contains("petugas lain yang memutuskan")
                .doesNotContain("/sah\"", "/tolak\"");
    }

    @Test
    void anOfficerOfTheKelurahanRecordsAVisitAndSeesNobodyElse() {
        var here = InventedPeople.somebodyIn("36.72.01.1001");
        var there = InventedPeople.somebodyIn("36.72.02.1001");
        var workers = city.list(List.of(here, there));
        city.assess();
        var officer = TestCities.kelurahanOfficer(city.pemda, "36.72.01.1001");

        assertThat(get(officer, "/verifikasi"))
                .hasStatusOk()
                .bodyText()
                .contains(workers.getFirst().toString());
        assertThat(post(officer, "/verifikasi/" + workers.getFirst() + "/kunjungan", Map.of("temuan", "MOVED_AWAY")))
                .hasStatus(302);
        assertThat(post(officer, "/verifikasi/" + workers.getLast() + "/kunjungan", Map.of("temuan", "MOVED_AWAY")))
                .hasStatus(404);
        assertThat(get(city.clerk, "/verifikasi?orang=" + workers.getFirst()))
                .bodyText()
                .contains("Kunjungan: sudah pindah");
    }

    @Test
    void manyAreAcceptedAtOnceButForThoseLeftOut() {
        var people = InventedPeople.people(3);
        var workers = city.list(people);
        city.answered("PADAN", people);
        city.assess();
        var out = workers.getFirst().toString();

        assertThat(get(city.clerk, "/verifikasi/massal"))
                .hasStatusOk()
                .bodyText()
                .contains("3 orang lulus", out);
        assertThat(post(city.clerk, "/verifikasi/massal/periksa", Map.of("kecuali", out)))
                .hasStatusOk()
                .bodyText()
                .contains("2 orang akan disahkan; 1 dikeluarkan", out);
        assertThat(post(city.clerk, "/verifikasi/massal/sah", Map.of("kecualiLain", out, "jumlah", "3")))
                .hasStatusOk()
                .bodyText()
                .contains("Jumlahnya berubah");
        assertThat(post(city.clerk, "/verifikasi/massal/sah", Map.of("kecualiLain", out, "jumlah", "2")))
                .hasStatusOk()
                .bodyText()
                .contains("2 orang disahkan");
        assertThat(as(city.clerk, verification::counts)).containsEntry(CaseStatus.PROPOSED, 1L);
    }

    @Test
    void thoseWhoFailedAreSettledRuleByRule() {
        var people = InventedPeople.people(3);
        city.list(people);
        city.answered("MENINGGAL", people.subList(0, 2));
        city.answered("TIDAK_PADAN", people.subList(2, 3));
        city.assess();

        assertThat(get(city.clerk, "/verifikasi/massal"))
                .hasStatusOk()
                .bodyText()
                .contains("Tolak 2 orang", "Kembalikan 1 orang");
        assertThat(post(city.clerk, "/verifikasi/massal/gagal", Map.of("aturan", "NOT_DECEASED", "jumlah", "2")))
                .hasStatusOk()
                .bodyText()
                .contains("2 orang ditolak");
        assertThat(post(city.clerk, "/verifikasi/massal/gagal", Map.of("aturan", "IDENTITY_CONFIRMED", "jumlah", "2")))
                .hasStatus(302);
        assertThat(get(city.clerk, "/verifikasi/massal?berubah=ya")).bodyText().contains("Jumlahnya berubah");
    }

    @Test
    void anAnswerFileIsReadAndTheQueueJudged() {
        var person = InventedPeople.somebody();
        city.list(List.of(person));
        city.assess();

        assertThat(upload("dukcapil", "nik,status\n" + person.nik().digits() + ",Padan\n123,Padan\n"))
                .hasStatusOk()
                .bodyText()
                .contains("2 baris dibaca: 1 dipakai, 1 tidak terbaca", "baris 3");
        assertThat(get(city.clerk, "/verifikasi")).bodyText().contains("NIK dan nama padan di Dukcapil");
        assertThat(upload("dukcapil", "nik,alamat\n1,2\n"))
                .hasStatus(422)
                .bodyText()
                .contains("status");
        assertThat(upload("desil", "%PDF-1.7")).hasStatus(422);
        assertThat(upload("lain", "nik\n")).hasStatus(404);
    }

    @Test
    void aDecreeIsDraftedProposedApprovedAndPrinted() throws Exception {
        city.verified(2);
        assertThat(get(city.clerk, "/sk")).hasStatusOk().bodyText().contains("2 orang sudah diverifikasi");
        assertThat(get(city.clerk, "/sk/baru")).hasStatusOk();
        assertThat(post(city.clerk, "/sk", Map.of("number", "", "title", "Pekerja rentan", "dated", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Nomor SK belum diisi", "Tanggal SK belum diisi", "value=\"Pekerja rentan\"");
        assertThat(post(
                        city.clerk,
                        "/sk",
                        Map.of(
                                "number",
                                "460/1",
                                "title",
                                "Pekerja rentan",
                                "dated",
                                "2026-05-11",
                                "occupation",
                                "petani")))
                .hasStatus(422)
                .bodyText()
                .contains("Tidak ada orang terverifikasi");
        assertThat(post(city.clerk, "/sk", Map.of("number", "460/1", "title", "Pekerja rentan", "dated", "2026-05-11")))
                .hasStatus(302);
        var decree = as(city.clerk, decrees::list).getFirst();
        var address = "/sk/" + decree.id();
        assertThat(get(city.clerk, address)).hasStatusOk().bodyText().contains("rancangan", "••");

        assertThat(post(city.clerk, address + "/usulkan", Map.of())).hasStatus(302);
        var secretary = Objects.requireNonNull(
                loggedIn.staff(city.pemda, "36.72.04.1003").get(Role.SECRETARY));
        assertThat(get(secretary, address + "/setujui")).hasStatusOk();
        assertThat(approve(address, secretary, 3)).hasStatus(422);
        assertThat(approve(address, secretary, 2)).hasStatus(302);

        assertThat(as(city.clerk, () -> decrees.get(decree.id())).status()).isEqualTo(DecreeStatus.APPROVED);
        assertThat(get(city.clerk, address + "/ubah")).hasStatusOk();
        assertThat(get(city.clerk, address)).bodyText().contains("Nomor rujukan GMT-");
        var pdf = get(city.clerk, address + "/unduh").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "PEMERINTAH KOTA CILEGON",
                            "WALI KOTA CILEGON",
                            "Menimbang",
                            "Mengingat",
                            "460/1",
                            "2 orang",
                            "LAMPIRAN")
                    .doesNotContain("RANCANGAN");
        }
    }

    @Test
    void aProposalIsSentBackWithANote() {
        city.verified(1);
        var decree = as(city.clerk, () -> decrees.draft("1", "Uji", LocalDate.of(2026, 5, 11)))
                .orElseThrow();
        as(city.clerk, () -> decrees.propose(decree.id()));

        assertThat(post(city.secretary, "/sk/" + decree.id() + "/kembalikan", Map.of("catatan", "Judul <b>keliru</b>")))
                .hasStatus(302);

        assertThat(get(city.clerk, "/sk/" + decree.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Judul &lt;b&gt;keliru&lt;/b&gt;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET  | /verifikasi              | LABOUR_CLERK SOCIAL_CLERK KELURAHAN_OFFICER SECRETARY AUDITOR
        GET  | /verifikasi/massal       | LABOUR_CLERK SOCIAL_CLERK
        GET  | /verifikasi/bukti        | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/nilai        | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/x/sah        | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/x/tolak      | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/x/kembalikan | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/x/kunjungan  | LABOUR_CLERK SOCIAL_CLERK KELURAHAN_OFFICER
        POST | /verifikasi/x/ajukan     | LABOUR_CLERK SOCIAL_CLERK KELURAHAN_OFFICER
        POST | /verifikasi/massal/sah   | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/massal/gagal | LABOUR_CLERK SOCIAL_CLERK
        POST | /verifikasi/bukti/desil  | LABOUR_CLERK SOCIAL_CLERK
        GET  | /sk                      | LABOUR_CLERK SOCIAL_CLERK SECRETARY TREASURER AUDITOR
        GET  | /sk/x/unduh              | LABOUR_CLERK SOCIAL_CLERK SECRETARY TREASURER AUDITOR
        POST | /sk                      | LABOUR_CLERK SOCIAL_CLERK
        POST | /sk/x/usulkan            | LABOUR_CLERK SOCIAL_CLERK
        POST | /sk/x/batal              | LABOUR_CLERK SOCIAL_CLERK
        POST | /sk/x/setujui            | SECRETARY
        POST | /sk/x/kembalikan         | SECRETARY
        """)
    void eachStepIsForThoseWhoseWorkItIs(String method, String path, String roles) {
        var allowed = Stream.of(Role.values())
                .filter(role -> RoutePolicy.allows(method, path, role))
                .map(Role::name)
                .collect(Collectors.toSet());

        assertThat(allowed).isEqualTo(Set.of(roles.split(" ")));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get(city.clerk, "/sk/" + UUID.randomUUID())).hasStatus(404);
        assertThat(post(city.clerk, "/verifikasi/" + UUID.randomUUID() + "/sah", Map.of()))
                .hasStatus(404);
    }

    private MvcTestResult get(Actor actor, String address) {
        return as(actor, () -> mvc.get().uri(address).exchange());
    }

    private MvcTestResult post(Actor actor, String address, Map<String, String> fields) {
        return as(actor, () -> {
            var request = mvc.post().uri(address).with(csrf());
            fields.forEach(request::param);
            return request.exchange();
        });
    }

    private MvcTestResult approve(String decree, Actor secretary, int people) {
        return mvc.post()
                .uri(decree + "/setujui")
                .with(loggedIn.confirming(secretary, people))
                .exchange();
    }

    private MvcTestResult upload(String kind, String text) {
        var file = new MockMultipartFile("berkas", "jawaban.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return as(
                city.clerk,
                () -> mvc.post()
                        .uri("/verifikasi/bukti/" + kind)
                        .multipart()
                        .file(file)
                        .with(csrf())
                        .exchange());
    }
}
