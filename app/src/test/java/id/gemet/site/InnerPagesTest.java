package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages behind the menu, with people on them, walked through as those who use them do. */
class InnerPagesTest extends BrowserTest {

    private static final String NIK_AT_THE_COUNTER = "3672045203850098";
    private static final String NIK_ALREADY_MATCHED = "3672045203850097";

    private static final String LIST = """
        No;Nama Lengkap;No KTP;Tgl Lahir;L/P;Kelurahan;Pekerjaan
        1;SITI CONTOH;3672045203850011;12/03/1985;P;Gerem;nelayan
        2;BUDI CONTOH;3672041204800012;12/04/1980;L;Gerem;ojek online
        3;ANDI CONTOH;36720412048000;12/04/1980;L;Gerem;tukang becak
        """;

    private final Map<String, String> pageOfTitle = new HashMap<>();

    @Test
    void anOfficerOfAKelurahanAddsSomebodyAtTheCounter() {
        try (var person = person(Role.KELURAHAN_OFFICER)) {
            var page = person.newPage();
            open(page, "/pekerja/tambah");
            looksRight(page, "counter-nik", "Tambah pekerja");
            page.locator("main [name=nik]").fill("123");
            onwards(page);
            Browser.looksRight(page, "counter-wrong");
            page.locator("main [name=nik]").fill(NIK_AT_THE_COUNTER);
            onwards(page);
            looksRight(page, "counter-name", "Siapa namanya?");
            page.locator("main [name=name]").fill("Siti Contoh");
            onwards(page);
            looksRight(page, "counter-birth", "Cocokkan tanggal lahir");
            assertThat(page.locator("main [name=birthDate]").inputValue()).isEqualTo("1985-03-12");
            page.locator("main [name=birthDate]").fill("1985-03-13");
            onwards(page);
            looksRight(page, "counter-work", "Apa pekerjaannya?");
            page.locator(".picks [value=nelayan]").click();
            looksRight(page, "counter-phone", "Berapa nomor HP-nya?");
            onwards(page);
            assertThat(page.locator("main .notice").textContent()).contains("Cocokkan sekali lagi dengan KTP");
            looksRight(page, "counter-check", "Periksa lalu simpan");
            page.locator("main [name=lagi]").click();
            assertThat(page.locator("main .notice").textContent()).contains("Tersimpan");
            page.locator("main [name=nik]").fill(NIK_AT_THE_COUNTER);
            onwards(page);
            looksRight(page, "counter-known", "Orang ini sudah diusulkan");
        }
    }

    @Test
    void aListGoesThroughItsFiveStepsAndIsTakenBack() {
        try (var person = person(Role.LABOUR_CLERK)) {
            var page = person.newPage();
            open(page, "/usulan/unggah");
            looksRight(page, "list-1-file", "Unggah daftar");
            page.locator("main [name=kind]").first().check();
            page.locator("main [name=sender]").fill("Kelurahan Gerem");
            page.locator("main [name=file]").setInputFiles(file("warga.csv", LIST));
            onwards(page);
            looksRight(page, "list-2-columns", "Cocokkan kolom");
            onwards(page);
            page.locator("h1:has-text('Hasil pembacaan')").waitFor();
            page.reload();
            looksRight(page, "list-3-result", "Hasil pembacaan");
            page.locator("a[href*='/baris/']").first().click();
            onwards(page);
            looksRight(page, "list-row", "Perbaiki baris 4");
            page.locator("main .back").click();
            page.locator("main .actions .btn-primary").click();
            looksRight(page, "list-4-check", "Periksa, lalu masukkan");
            onwards(page);
            page.locator("h1:has-text('sudah masuk')").waitFor();
            page.reload();
            looksRight(page, "list-5-done", "2 baris sudah masuk");
            page.locator("main form[action*=batalkan] button").click();
            looksRight(page, "list-undone", "Daftar ini dibatalkan");
        }
    }

    @Test
    void aWorkerIsFoundByStepAndShownWithTheWholeWay() {
        try (var person = person(Role.LABOUR_CLERK)) {
            var page = person.newPage();
            open(page, "/pekerja?tahap=5");
            looksRight(page, "workers-with-card", "Pekerja");
            page.locator("main table a").first().click();
            assertThat(page.locator(".journey .is-done").count()).isEqualTo(5);
            Browser.looksRight(page, "worker-with-card");
            page.locator("#purpose").selectOption("CLAIM");
            page.locator("main form .btn-secondary").click();
            Browser.looksRight(page, "worker-shown-in-full");
            page.locator(".language a").click();
            Browser.fits(page, "worker-with-card-en");
        }
    }

    @Test
    void casesAreDecidedOneByOneAndManyAtOnceAndNamedOnADecree() {
        try (var person = person(Role.KELURAHAN_OFFICER)) {
            addAtTheCounter(person.newPage(), NIK_ALREADY_MATCHED);
        }
        try (var person = person(Role.LABOUR_CLERK)) {
            var page = person.newPage();
            open(page, "/verifikasi/bukti");
            looksRight(page, "evidence", "Unggah jawaban");
            page.locator("#berkas-dukcapil")
                    .setInputFiles(file("dukcapil.csv", "nik,status\n" + NIK_ALREADY_MATCHED + ",PADAN\n"));
            page.locator("form[action$=dukcapil] button").click();
            assertThat(page.locator(".notice--done").textContent()).contains("1 dipakai");
            Browser.looksRight(page, "evidence-taken");

            open(page, "/verifikasi");
            looksRight(page, "queue", "Verifikasi");
            page.keyboard().press("s");
            page.locator(".notice--done").waitFor();
            Browser.looksRight(page, "queue-next");

            open(page, "/verifikasi/massal");
            looksRight(page, "bulk", "Putuskan banyak sekaligus");
            page.locator("main form .btn-primary").first().click();
            looksRight(page, "bulk-confirm", "Sahkan semua yang lulus?");
            onwards(page);
            looksRight(page, "bulk-done", "Keputusan tersimpan");

            open(page, "/sk/baru");
            looksRight(page, "decree-new", "Susun SK");
            page.locator("main [name=number]").fill("460/Kep.200-Disnaker/2026");
            page.locator("main [name=title]").fill("Penetapan tambahan penerima bantuan iuran");
            page.locator("main [name=dated]").fill("2026-05-11");
            onwards(page);
            looksRight(page, "decree-draft", "SK Nomor 460/Kep.200-Disnaker/2026");
            page.locator("main form[action*=usulkan] button").click();
            Browser.looksRight(page, "decree-proposed");
            open(page, "/sk");
            looksRight(page, "decrees", "Surat keputusan (SK)");
            page.locator(".tasks li:has-text('ditetapkan') a").first().click();
            Browser.looksRight(page, "decree-approved");
        }
    }

    @Test
    void twoWhoMayBeOneStandSideBySide() {
        try (var person = person(Role.LABOUR_CLERK)) {
            var page = person.newPage();
            open(page, "/pasangan");
            looksRight(page, "pairs", "Pasangan ganda");
            assertThat(page.locator("h2:has-text('Mengapa mungkin satu orang')").count())
                    .isEqualTo(1);
            page.keyboard().press("n");
            page.waitForURL(url -> url.contains("lewati="));
            decide(page, "k");
            proposeAMerge(page);
            Browser.looksRight(page, "pairs-merge");
            page.locator("main [href$=bobot]").click();
            looksRight(page, "pair-weights", "Bobot kecocokan");
            page.locator("main .btn-primary").click();
            page.locator("th:has-text('Versi 1')").waitFor();
            Browser.looksRight(page, "pair-weights-taken");
            page.locator(".language a").click();
            Browser.fits(page, "pair-weights-en");
            page.locator("main form[action$=kembalikan] button").click();
            open(page, "/pasangan");
            Browser.fits(page, "pairs-en");
        }
    }

    /** Of the first pairs that may be merged: two whom the register confirmed may not. */
    private void proposeAMerge(Page page) {
        var proposed = page.locator("h2:has-text('Menunggu persetujuan kedua')");
        for (var skipped = 0; proposed.count() == 0 && skipped < 20; skipped++) {
            open(page, "/pasangan?lewati=" + skipped);
            decide(page, "s");
        }
        proposed.waitFor();
    }

    private static void decide(Page page, String key) {
        page.keyboard().press(key);
        page.waitForURL(url -> !url.contains("lewati="));
    }

    private void addAtTheCounter(Page page, String nik) {
        open(page, "/pekerja/tambah");
        page.locator("main [name=nik]").fill(nik);
        onwards(page);
        page.locator("main [name=name]").fill("Rina Contoh");
        onwards(page);
        onwards(page);
        page.locator(".picks [value=nelayan]").click();
        onwards(page);
        page.locator("main [name=lagi]").click();
    }

    /** The page's own words, its looks at every width, and a title that no other page has. */
    private void looksRight(Page page, String name, String heading) {
        assertThat(page.locator("h1").textContent()).as(name).isEqualTo(heading);
        Browser.looksRight(page, "inner-" + name);
        assertThat(pageOfTitle.getOrDefault(page.title(), name))
                .as("the page titled %s", page.title())
                .isEqualTo(name);
        pageOfTitle.put(page.title(), name);
    }

    private static void onwards(Page page) {
        page.locator("main form .btn-primary").first().click();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(200);
    }
}
