package id.gemet.actions.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.OfficeKind;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import id.gemet.actions.plan.ActionPlan;
import id.gemet.actions.plan.ActionPlans;
import id.gemet.site.RoutePolicy;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class PlanPagesTest {

    private final MockMvcTester mvc;
    private final ActionPlans plans;
    private final Office pemda;
    private final Office farming;
    private final Office social;
    private final Actor clerk;

    PlanPagesTest(MockMvcTester mvc, Offices offices, ActionPlans plans) {
        this.mvc = mvc;
        this.plans = plans;
        this.pemda = TestCities.found(offices, "36.72");
        var admin = TestCities.actor(pemda, Role.ADMIN);
        this.farming = Acting.as(admin, () -> offices.open(OfficeKind.OPD, "Dinas Pertanian", pemda.region()));
        this.social = Acting.as(admin, () -> offices.open(OfficeKind.OPD, "Dinas Sosial", pemda.region()));
        this.clerk = clerk(farming);
    }

    @Test
    void anOfficePromisesAStepAndProvesIt() {
        var plan = promised();
        assertThat(post(
                        clerk,
                        at(plan) + "/tambah",
                        "key",
                        UUID.randomUUID().toString(),
                        "title",
                        "Mendata per kelompok",
                        "owner",
                        farming.id().toString(),
                        "due",
                        "2026-01-05"))
                .hasStatus(302);
        assertThat(get(secretary(), "/aksi/langkah?terlambat"))
                .hasStatusOk()
                .bodyText()
                .contains("Mendata per kelompok");
        assertThat(get(secretary(), "/")).bodyText().contains("/aksi/langkah?terlambat");
        var step = find(plan).steps().getFirst().id();

        assertThat(prove(plan, step, new byte[0])).hasStatus(422);
        assertThat(prove(plan, step, "<html>".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(prove(plan, step, "%PDF-isi".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(302);

        assertThat(get(secretary(), "/aksi/langkah?terlambat")).bodyText().doesNotContain("Mendata per kelompok");
        assertThat(get(secretary(), at(plan) + "/" + step + "/bukti"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("%PDF-isi");
    }

    @Test
    void handingOverAsksForTheDocument() {
        var plan = promised();
        var terms = new String[] {
            "owner", social.id().toString(), "people", "400", "due", "2026-12-31", "reason", "Urusan pindah"
        };
        assertThat(post(clerk, at(plan) + "/ubah", terms))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis nomor atau nama dokumennya.");

        assertThat(post(
                        clerk,
                        at(plan) + "/ubah",
                        "owner",
                        social.id().toString(),
                        "people",
                        "400",
                        "due",
                        "2026-12-31",
                        "reason",
                        "Urusan pindah",
                        "document",
                        "Berita acara 7",
                        "dated",
                        "2026-03-01"))
                .hasStatus(302);

        assertThat(get(clerk, at(plan)))
                .hasStatusOk()
                .bodyText()
                .contains("Dinas Pertanian, sampai")
                .contains("Dinas Sosial, sampai")
                .contains("Berita acara 7");
        assertThat(get(clerk, at(plan) + "/ubah")).hasStatus(403);
        assertThat(get(clerk(social), at(plan) + "/ubah")).hasStatusOk();
    }

    @Test
    void readersReadAndStrangersSeeNothing() {
        var plan = promised();

        for (var role : new Role[] {Role.SECRETARY, Role.AUDITOR, Role.TREASURER}) {
            var reader = TestCities.actor(pemda, role);
            assertThat(get(reader, at(plan))).hasStatusOk();
            assertThat(get(reader, "/aksi/langkah/unduh")).hasStatusOk();
            assertThat(RoutePolicy.allows("GET", at(plan) + "/ubah", role)).isFalse();
            assertThat(RoutePolicy.allows("POST", at(plan) + "/tambah", role)).isFalse();
        }
        assertThat(get(clerk(social), at(plan))).hasStatus(404);
        assertThat(post(clerk(social), at(plan) + "/ubah", "people", "1")).hasStatus(404);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(post(clerk, "/aksi/langkah/baru", "key", UUID.randomUUID().toString(), "people", "nol"))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis jumlah orang, paling sedikit 1.")
                .contains("Pilih tenggat.");
    }

    private ActionPlan promised() {
        var answer = post(
                clerk,
                "/aksi/langkah/baru",
                "key",
                UUID.randomUUID().toString(),
                "title",
                "Petani dan nelayan",
                "owner",
                farming.id().toString(),
                "people",
                "1.200",
                "due",
                "2026-12-31");
        assertThat(answer).hasStatus(302);
        return Acting.as(clerk, plans::list).getFirst();
    }

    private ActionPlan find(ActionPlan plan) {
        return Acting.as(clerk, () -> plans.find(plan.id())).orElseThrow();
    }

    private static String at(ActionPlan plan) {
        return "/aksi/langkah/" + plan.id();
    }

    private Actor secretary() {
        return TestCities.actor(pemda, Role.SECRETARY);
    }

    private static Actor clerk(Office desk) {
        return new Actor(
                new UserId(UUID.randomUUID()),
                desk.name(),
                Role.LABOUR_CLERK,
                desk.pemda(),
                desk.id(),
                OfficeKind.OPD,
                desk.region());
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

    private MvcTestResult prove(ActionPlan plan, UUID step, byte[] file) {
        return Acting.as(
                clerk,
                () -> mvc.post()
                        .uri(at(plan) + "/" + step + "/bukti")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "bukti.pdf", "application/pdf", file))
                        .param("document", "Berita acara 3")
                        .param("dated", "2026-01-04")
                        .with(csrf())
                        .exchange());
    }
}
