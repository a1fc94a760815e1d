package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.DemoLogin;
import id.gemet.access.DemoLogins;
import id.gemet.access.Role;
import id.gemet.enrolment.Cards;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.testing.BrowserTest;
import id.gemet.testing.Keyboard;
import id.gemet.verification.Decrees;
import id.gemet.verification.Outcome;
import id.gemet.verification.Verification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole jobs done with Tab, Enter, Space and arrows alone; whoever does them always sees where they are. */
class KeyboardJourneysTest extends BrowserTest {

    private static final String NUMBER = "460/Kep.300-Disnaker/2026";

    private static final String LIST = """
        No;Nama Lengkap;No KTP;Tgl Lahir;L/P;Kelurahan;Pekerjaan
        1;WATI CONTOH;3672044711790031;07/11/1979;P;Gerem;pedagang pasar
        """;

    @Autowired
    private DemoLogins logins;

    @Autowired
    private Registry registry;

    @Autowired
    private Verification verification;

    @Autowired
    private Decrees decrees;

    @Autowired
    private Cards cards;

    @Test
    void theSecretaryLogsInAndApprovesADecision() {
        aDecreeIsProposed();
        var secretary = logIn("sekda.cilegon");
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(address("/masuk"));
            var keys = new Keyboard(page);
            keys.to("Nama pengguna").type(secretary.login());
            keys.to("Kata sandi").type(secretary.password()).enter();
            if (page.url().contains("/masuk/kode")) {
                keys.to("Kode enam angka").type(logins.code(secretary)).enter();
            }
            assertThat(page.locator("h1").count()).isEqualTo(1);

            keys.to("SK").enter();
            keys.to(NUMBER).enter();
            keys.to("Periksa dan tetapkan").enter();
            var people = page.locator(".sentence").textContent().replaceAll(".*?: ([0-9.]+) orang.*", "$1");
            keys.to("Ketik").type(people);
            keys.to("Kata sandi").type(secretary.password()).enter();

            assertThat(page.locator(".notice--done").textContent()).isNotBlank();
            assertThat(page.locator("main").textContent()).contains("Nomor rujukan");
        }
    }

    @Test
    void aClerkUploadsAListAndTakesItIn() {
        try (var person = person(Role.LABOUR_CLERK)) {
            var page = person.newPage();
            // before any page is open: a chooser that nobody listens to yet is gone
            var list = new FilePayload("warga.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8));
            page.onFileChooser(chooser -> chooser.setFiles(list));
            page.navigate(address("/"));
            var keys = new Keyboard(page);
            keys.to("Usulan").enter();
            keys.to("Unggah daftar").enter();
            keys.to("Kelurahan").press("Space");
            keys.to("Nama pengirim").type("Kelurahan Gerem");
            keys.to("Berkas");
            keys.press("Enter");
            page.waitForFunction("() => document.activeElement.files?.length === 1");
            keys.to("Lanjut").enter();
            keys.to("Baca daftar").enter();
            page.locator("h1:has-text('Hasil pembacaan')").waitFor();
            keys.to("Masukkan 1 baris").enter();
            keys.to("Masukkan 1 baris").enter();
            page.locator("h1:has-text('1 baris sudah masuk')").waitFor();
        }
    }

    @Test
    void aKelurahanOfficerAddsAWorker() {
        try (var person = person(Role.KELURAHAN_OFFICER)) {
            var page = person.newPage();
            page.navigate(address("/"));
            var keys = new Keyboard(page);
            keys.to("Tambah pekerja").enter();
            keys.to("NIK").type("3672045203850093").enter();
            keys.to("Nama").type("Tuti Contoh").enter();
            keys.to("Tanggal lahir");
            keys.to("Lanjut").enter();
            keys.to("Nelayan").enter();
            keys.to("HP").enter();
            keys.to("Simpan dan tambah lagi").enter();

            assertThat(page.locator(".notice--done").textContent()).contains("Tersimpan");
        }
    }

    @Test
    void aWorkerAsksWhetherTheyAreCovered() {
        var worker = somebodyCovered();
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.setViewportSize(360, 740);
            page.navigate(address("/cek"));
            var keys = new Keyboard(page);
            keys.to("NIK").type(worker.nik().digits());
            keys.to("Tanggal lahir");
            type(page, worker.birthDate().orElseThrow());
            keys.to("Cek").enter();

            assertThat(page.locator("main").textContent()).contains("Iuran Anda dibayar oleh");
            keys.to("Data saya salah").press("Space");
            keys.to("Apa yang salah").press("ArrowDown");
            keys.to("Yang benar").type("Alamat saya di RT 02");
            keys.backTo("Bagikan lewat WhatsApp");
        }
    }

    @Test
    void anOfficerPublishesAFigure() {
        try (var person = person(Role.SECRETARY)) {
            var page = person.newPage();
            page.navigate(address("/cakupan/angka"));
            var keys = new Keyboard(page);
            keys.to("Hitung dan umumkan").enter();
            keys.to("Segmen").press("ArrowDown");
            keys.to("Umumkan").enter();

            assertThat(page.locator("h1").textContent()).isEqualTo("Bukti angka");
        }
    }

    @Test
    void theLanguageIsSwitchedWhereOneIs() {
        try (var person = person(Role.SECRETARY)) {
            var page = person.newPage();
            page.navigate(address("/cakupan"));
            var keys = new Keyboard(page);
            keys.backTo("English").enter();

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.url()).contains("/cakupan");
            keys.backTo("Bahasa Indonesia").enter();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("id");
        }
    }

    @Test
    void theFirstStopLeadsPastTheMenu() {
        for (var path : List.of("/cek", "/masuk")) {
            try (var visitor = visitor()) {
                var page = visitor.newPage();
                page.navigate(address(path));
                var keys = new Keyboard(page);
                keys.press("Tab");
                assertThat(keys.stop()).isEqualTo("Langsung ke isi");
                keys.press("Enter").press("Tab");
                keys.stop();
                assertThat((boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                        .as("the stop after the skip link of %s", path)
                        .isTrue();
            }
        }
    }

    private void aDecreeIsProposed() {
        var receiver = logIn("disnaker1.cilegon").actor();
        var worker = Acting.as(receiver, () -> registry.add(InventedPeople.somebodyIn("36.72.04.1003")))
                .worker();
        Acting.run(logIn("disnaker2.cilegon").actor(), () -> {
            verification.assess();
            verification.decide(List.of(worker), new Outcome.Accept());
            var decree = decrees.draft(NUMBER, "Penetapan tambahan", LocalDate.of(2026, 5, 11))
                    .orElseThrow();
            assertThat(decrees.propose(decree.id())).isTrue();
        });
    }

    private Listing somebodyCovered() {
        Actor clerk = logIn("disnaker1.cilegon").actor();
        return Acting.as(
                clerk,
                () -> cards.list(cards.heaps().getFirst().kelurahan()).stream()
                        .flatMap(card -> registry.reveal(card.worker(), "Uji").stream())
                        .filter(found -> found.birthDate().isPresent())
                        .findFirst()
                        .orElseThrow());
    }

    private DemoLogin logIn(String login) {
        return logins.find(login).orElseThrow();
    }

    /** In the order in which this browser asks for day, month and year. */
    private static void type(Page page, LocalDate day) {
        for (var order : List.of("MMddyyyy", "ddMMyyyy")) {
            page.keyboard().type(DateTimeFormatter.ofPattern(order).format(day));
            if (page.locator("[type=date]").inputValue().equals(day.toString())) {
                return;
            }
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
        }
        throw new AssertionError("The date of birth cannot be typed");
    }
}
