package id.gemet.actions.company.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.company.Companies;
import id.gemet.actions.company.Company;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.funding.Payers;
import id.gemet.site.RoutePolicy;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CompanyPagesTest {

    private static final LocalDate HELD = LocalDate.of(2026, 4, 20);

    private final MockMvcTester mvc;
    private final Companies companies;
    private final Payers payers;
    private final Office city;
    private final Actor clerk;
    private final MeetingId meeting;

    CompanyPagesTest(MockMvcTester mvc, Offices offices, Companies companies, Meetings meetings, Payers payers) {
        this.mvc = mvc;
        this.companies = companies;
        this.payers = payers;
        this.city = TestCities.found(offices, "36.72");
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        this.meeting =
                Acting.as(clerk, () -> meetings.hold(UUID.randomUUID(), HELD, "Koordinasi TJSL", List.of("Disnaker")));
    }

    @Test
    void aCompanyIsAskedAnswersBecomesAPayerAndIsFollowedUp() {
        var company = invited("PT Gas Contoh");
        assertThat(get(clerk, "/aksi/perusahaan"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 perusahaan diundang: 1 belum menjawab",
                        "belum menjawab 31 hari",
                        "500.15/12, 10 April 2026",
                        "Hubungi perusahaan",
                        "terlambat 11 hari");

        var hadir = at(company) + "/hadir/" + company.asked().id();
        assertThat(post(clerk, hadir, "came", "true", "who", "Manajer Umum")).hasStatus(302);
        assertThat(get(clerk, at(company)))
                .bodyText()
                .contains("hadir: Manajer Umum", "Minta surat janjinya", "Betulkan kehadiran");

        var payer = Acting.as(clerk, () -> payers.add(PayerKind.CSR, "PT Gas Contoh"));
        Acting.run(clerk, () -> payers.add(PayerKind.APBD, "APBD Kota Uji"));
        assertThat(get(clerk, at(company) + "/pembayar"))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"" + payer.id() + "\" selected=\"selected\">PT Gas Contoh")
                .doesNotContain("APBD Kota Uji");
        assertThat(post(clerk, at(company) + "/pembayar", "payer", payer.id().toString()))
                .hasStatus(302);
        assertThat(get(clerk, at(company))).bodyText().doesNotContain("Belum disambungkan");

        assertThat(post(
                        clerk,
                        at(company) + "/catatan",
                        "key",
                        UUID.randomUUID().toString(),
                        "saidOn",
                        "2026-05-10",
                        "said",
                        "Surat janji menyusul",
                        "owner",
                        "Bagian Ekonomi",
                        "nextOn",
                        "2026-05-20"))
                .hasStatus(302);
        assertThat(get(TestCities.actor(city, Role.AUDITOR), at(company)))
                .bodyText()
                .contains("Surat janji menyusul", "Bagian Ekonomi, sampai 20 Mei 2026")
                .doesNotContain("<textarea", "/hadir/", "/pembayar\"");
    }

    @Test
    void whatIsMissingOrWrongIsNamedAndNothingIsWrittenDown() {
        assertThat(post(clerk, "/aksi/perusahaan/baru", "key", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Pilih rapatnya.",
                        "Tulis nama perusahaannya.",
                        "Tulis nomor suratnya.",
                        "Pilih tanggal surat, tidak sesudah hari rapat.",
                        "Tulis siapa yang menindaklanjuti.",
                        "Pilih sampai kapan jawaban ditunggu");
        assertThat(invite("PT Gas Contoh", HELD.plusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("tidak sesudah hari rapat");
        assertThat(Acting.as(clerk, companies::list)).isEmpty();

        var company = invited("PT Gas Contoh");
        assertThat(invite("pt gas contoh", HELD))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dicatat diundang ke rapat itu");
        var hadir = at(company) + "/hadir/" + company.asked().id();
        assertThat(post(clerk, hadir, "who", "Manajer"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih hadir");
        assertThat(post(clerk, hadir, "came", "true")).hasStatus(422).bodyText().contains("Tulis siapa yang hadir.");
        assertThat(post(clerk, hadir, "came", "false", "who", "")).hasStatus(302);
        assertThat(post(clerk, hadir, "came", "true", "who", "Manajer"))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis mengapa dibetulkan.");
        assertThat(post(
                        clerk,
                        at(company) + "/catatan",
                        "key",
                        UUID.randomUUID().toString(),
                        "saidOn",
                        "2026-05-12",
                        "nextOn",
                        "2026-05-11"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Pilih tanggalnya, tidak sesudah hari ini.",
                        "Tulis apa yang dikatakan.",
                        "Tulis siapa yang menindaklanjuti.");
        assertThat(Acting.as(clerk, companies::list).getFirst().company().notes())
                .isEmpty();
    }

    @Test
    void anOverdueFollowUpStandsOnTheSecretarysFirstPage() {
        var secretary = TestCities.actor(city, Role.SECRETARY);
        var box = "(?s).*Tindak lanjut perusahaan terlambat</span>\\s*<span class=\"figure\">%d</span>.*";
        assertThat(get(secretary, "/")).bodyText().matches(box.formatted(0));

        invited("PT Gas Contoh");

        assertThat(get(secretary, "/")).bodyText().matches(box.formatted(1)).contains("href=\"/aksi/perusahaan\"");
        assertThat(get(secretary, "/aksi")).bodyText().contains("1 tindak lanjut terlambat");
    }

    @Test
    void theFileHoldsEveryCompanyAndEveryNoteAndNoFormula() throws IOException {
        var company = invited("=PT Gas Contoh");
        Acting.run(
                clerk,
                () -> companies.note(
                        UUID.randomUUID(), company.id(), HELD, "Akan menjawab", "Disnaker", Optional.empty()));

        var bytes = get(clerk, "/aksi/perusahaan/unduh")
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var cells = new ArrayList<String>();
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.forEach(cell -> cells.add(cell == null ? "" : cell.getRawValue()));
                }
            }
            assertThat(cells).contains("belum menjawab 31 hari", "500.15/12", "2026-04-10", "Akan menjawab");
            assertThat(cells).noneMatch(cell -> cell != null && cell.startsWith("="));
        }
    }

    @Test
    void onlyKeepersWriteAndOnlyTheCityReads() {
        for (var role : Role.values()) {
            var keeps = role == Role.SECRETARY || role == Role.LABOUR_CLERK || role == Role.ADMIN;
            var reads = keeps || role == Role.SOCIAL_CLERK || role == Role.TREASURER || role == Role.AUDITOR;
            assertThat(RoutePolicy.allows("GET", "/aksi/perusahaan", role))
                    .as("%s", role)
                    .isEqualTo(reads);
            for (var path : List.of("/baru", "/x/hadir/y", "/x/pembayar")) {
                assertThat(RoutePolicy.allows("GET", "/aksi/perusahaan" + path, role))
                        .as("%s %s", role, path)
                        .isEqualTo(keeps);
                assertThat(RoutePolicy.allows("POST", "/aksi/perusahaan" + path, role))
                        .as("%s %s", role, path)
                        .isEqualTo(keeps);
            }
            assertThat(RoutePolicy.allows("POST", "/aksi/perusahaan/x/catatan", role))
                    .as("%s", role)
                    .isEqualTo(keeps);
        }
    }

    private Company invited(String name) {
        assertThat(invite(name, LocalDate.of(2026, 4, 10))).hasStatus(302);
        return Acting.as(clerk, companies::list).getFirst().company();
    }

    private MvcTestResult invite(String name, LocalDate dated) {
        return post(
                clerk,
                "/aksi/perusahaan/baru",
                "key",
                UUID.randomUUID().toString(),
                "meeting",
                meeting.toString(),
                "company",
                name,
                "letter",
                "500.15/12",
                "dated",
                dated.toString(),
                "owner",
                "Dinas Tenaga Kerja",
                "answerBy",
                "2026-04-30");
    }

    private static String at(Company company) {
        return "/aksi/perusahaan/" + company.id();
    }

    private MvcTestResult get(Actor actor, String path) {
        return Acting.as(actor, () -> mvc.get().uri(path).exchange());
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        return Acting.as(actor, () -> {
            var request = mvc.post().uri(path).with(csrf());
            for (var field = 0; field < fields.length; field += 2) {
                request = request.param(fields[field], fields[field + 1]);
            }
            return request.exchange();
        });
    }
}
