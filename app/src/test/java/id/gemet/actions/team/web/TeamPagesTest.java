package id.gemet.actions.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.team.Meeting;
import id.gemet.actions.team.Meetings;
import id.gemet.actions.team.Member;
import id.gemet.actions.team.TeamMembers;
import id.gemet.billing.PaperText;
import id.gemet.site.RoutePolicy;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The team, its meetings, their minutes and decisions, as pages and files. */
@DatabaseTest
class TeamPagesTest {

    private final MockMvcTester mvc;
    private final TeamMembers team;
    private final Meetings meetings;
    private final Office pemda;
    private final Actor clerk;

    TeamPagesTest(MockMvcTester mvc, Offices offices, TeamMembers team, Meetings meetings) {
        this.mvc = mvc;
        this.team = team;
        this.meetings = meetings;
        this.pemda = TestCities.found(offices, "36.72");
        this.clerk = TestCities.actor(pemda, Role.LABOUR_CLERK);
    }

    @Test
    void aMemberIsAppointedByADecreeAndEnded() {
        var member = appointed("2026-01-05");
        assertThat(get(clerk, "/aksi/tim"))
                .bodyText()
                .contains("1 anggota dari 1 kantor.")
                .contains("sejak 5 Januari 2026");

        assertThat(post(
                        clerk,
                        "/aksi/tim/" + member.id(),
                        "name",
                        "Ratna",
                        "desk",
                        "Dinas Tenaga Kerja",
                        "duty",
                        "LEADS",
                        "since",
                        "2026-01-05",
                        "until",
                        "2026-04-30",
                        "document",
                        "460/Kep.9/2026",
                        "dated",
                        "2026-01-05"))
                .hasStatus(302);

        assertThat(get(clerk, "/aksi/tim"))
                .bodyText()
                .contains("0 anggota dari 0 kantor.")
                .contains("5 Januari 2026 – 30 April 2026")
                .contains("sudah berakhir");
    }

    @Test
    void whatIsMissingOfAMemberIsNamed() {
        assertThat(post(clerk, "/aksi/tim/baru", "key", UUID.randomUUID().toString(), "until", "2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis namanya.")
                .contains("Pilih tugasnya.")
                .contains("Pilih SK dari daftar, atau tulis nomornya; jangan keduanya.");
    }

    @Test
    void attendanceIsChosenFromThoseOnTheTeamThatDay() {
        var member = appointed("2026-03-01");
        assertThat(get(clerk, "/aksi/rapat/baru")).bodyText().contains("Ratna (Dinas Tenaga Kerja)");

        assertThat(hold("2026-02-28", member))
                .hasStatus(422)
                .bodyText()
                .contains("Ratna bukan anggota tim pada tanggal itu.");
        assertThat(hold("2026-03-01", member)).hasStatus(302);
        assertThat(get(clerk, "/aksi/rapat/" + meeting().id()))
                .bodyText()
                .contains("<a href=\"/aksi/tim/" + member.id() + "\">Ratna (Dinas Tenaga Kerja)</a>")
                .contains("PT Baja Contoh");
    }

    @Test
    void aDecisionHasOneOwnerAndIsDoneByWhatShowsIt() {
        var member = appointed("2026-03-01");
        hold("2026-03-01", member);
        var id = member.id().toString();
        assertThat(decide("member", id, "owner", "BPKAD")).hasStatus(422);
        assertThat(decide("member", "", "owner", "")).hasStatus(422);
        assertThat(decide("member", id, "owner", "")).hasStatus(302);
        var decision = meeting().decisions().getFirst();
        var at = "/aksi/rapat/" + meeting().id() + "/" + decision.id();
        assertThat(get(clerk, "/aksi/tim/" + id)).bodyText().contains("Undang perusahaan");

        assertThat(carryOut(at, "", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis nomor suratnya, atau lampirkan berkasnya.");
        assertThat(carryOut(at, "", "<html>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih berkas PDF, JPG atau PNG.");
        assertThat(carryOut(at, "", "%PDF-surat".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(302);

        assertThat(get(clerk, at)).bodyText().contains("surat.pdf").contains("Dikirim");
        assertThat(get(clerk, at + "/bukti")).hasStatusOk().bodyText().isEqualTo("%PDF-surat");
    }

    @Test
    void minutesAreAPdfAndStay() {
        hold("2026-03-01", appointed("2026-03-01"));
        var at = "/aksi/rapat/" + meeting().id() + "/notulen";

        assertThat(upload(at, "<html>")).hasStatus(422).bodyText().contains("Pilih berkas PDF.");
        assertThat(get(clerk, at)).hasStatus(404);
        assertThat(upload(at, "%PDF-notulen")).hasStatus(302);
        assertThat(get(clerk, at)).hasStatusOk().bodyText().isEqualTo("%PDF-notulen");
    }

    @Test
    void decisionsGoAlongOnPaperAndAsAWorkbook() throws IOException {
        var member = appointed("2026-03-01");
        hold("2026-03-01", member);
        decide("member", member.id().toString(), "owner", "");
        decide("member", "", "owner", "=BPKAD");
        Acting.run(clerk, () -> meetings.drop(meeting().decisions().getFirst(), "Tidak jadi"));
        var at = "/aksi/rapat/" + meeting().id();
        var auditor = TestCities.actor(pemda, Role.AUDITOR);

        assertThat(paper(get(auditor, at + "/cetak")))
                .contains("PEMERINTAH " + pemda.name().toUpperCase(Locale.ROOT))
                .contains("Hadir: Ratna (Dinas Tenaga Kerja), PT Baja Contoh.")
                .contains("dibatalkan")
                .contains("terlambat");
        assertThat(paper(get(auditor, "/aksi/rapat/cetak")))
                .contains("1 keputusan belum selesai")
                .doesNotContain("dibatalkan");
        assertThat(rows(get(auditor, at + "/unduh"))).isEqualTo(3);
        assertThat(rows(get(auditor, "/aksi/rapat/unduh"))).isEqualTo(2);
    }

    @Test
    void onlyKeepersChangeTheTeam() {
        for (var role : new Role[] {Role.AUDITOR, Role.TREASURER, Role.SOCIAL_CLERK}) {
            assertThat(RoutePolicy.allows("GET", "/aksi/tim", role)).isTrue();
            assertThat(RoutePolicy.allows("GET", "/aksi/tim/baru", role)).isFalse();
            assertThat(RoutePolicy.allows("POST", "/aksi/tim/baru", role)).isFalse();
        }
        assertThat(RoutePolicy.allows("GET", "/aksi/tim", Role.COMPANY_OFFICER)).isFalse();
        assertThat(RoutePolicy.allows("POST", "/aksi/tim/baru", Role.SECRETARY)).isTrue();
    }

    private Member appointed(String since) {
        assertThat(post(
                        clerk,
                        "/aksi/tim/baru",
                        "key",
                        UUID.randomUUID().toString(),
                        "name",
                        "Ratna",
                        "desk",
                        "Dinas Tenaga Kerja",
                        "duty",
                        "LEADS",
                        "since",
                        since,
                        "document",
                        "460/Kep.9/2026",
                        "dated",
                        "2026-01-05"))
                .hasStatus(302);
        return Acting.as(clerk, team::list).getFirst();
    }

    private Meeting meeting() {
        return Acting.as(clerk, meetings::list).getFirst();
    }

    private MvcTestResult hold(String on, Member member) {
        return post(
                clerk,
                "/aksi/rapat/baru",
                "key",
                UUID.randomUUID().toString(),
                "held",
                on,
                "agenda",
                "Koordinasi",
                "members",
                member.id().toString(),
                "attended",
                "PT Baja Contoh");
    }

    private MvcTestResult decide(String... owner) {
        return post(
                clerk,
                "/aksi/rapat/" + meeting().id(),
                "key",
                UUID.randomUUID().toString(),
                "what",
                "Undang perusahaan",
                "due",
                "2026-04-01",
                owner[0],
                owner[1],
                owner[2],
                owner[3]);
    }

    private MvcTestResult carryOut(String decision, String reference, byte[] file) {
        return Acting.as(
                clerk,
                () -> mvc.post()
                        .uri(decision + "/selesai")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "surat.pdf", "application/pdf", file))
                        .param("why", "Dikirim")
                        .param("reference", reference)
                        .with(csrf())
                        .exchange());
    }

    private MvcTestResult upload(String path, String content) {
        return Acting.as(
                clerk,
                () -> mvc.post()
                        .uri(path)
                        .multipart()
                        .file(new MockMultipartFile(
                                "berkas", "notulen.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .exchange());
    }

    private static String paper(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return PaperText.of(answer.getResponse().getContentAsByteArray()).replaceAll("\\s+", " ");
    }

    private static int rows(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(2)).isEqualTo("Keputusan");
            assertThat(rows.getLast().getCellText(3)).isIn("Ratna (Dinas Tenaga Kerja)", "'=BPKAD");
            return rows.size();
        }
    }

    private MvcTestResult get(Actor actor, String path) {
        return Acting.as(actor, () -> mvc.get().uri(path).exchange());
    }

    private MvcTestResult post(Actor actor, String path, String... typed) {
        var request = mvc.post().uri(path).with(csrf());
        for (var field = 0; field < typed.length; field += 2) {
            request = request.param(typed[field], typed[field + 1]);
        }
        var asked = request;
        return Acting.as(actor, asked::exchange);
    }
}
