package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.enrolment.Card;
import id.gemet.enrolment.Cards;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the QR of a card to the letter, the report, and the officer who closes it. */
class OwnPagesTest extends BrowserTest {

    private static final int WEIGHT_BYTES_MAX = 15_000;

    @Autowired
    private Offices offices;

    @Autowired
    private Cards cards;

    @Test
    void aHolderGoesFromTheCardToTheLetterAndReportsWhatIsWrong() throws Exception {
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            var response = page.navigate(cardAddress());
            Browser.looksRight(page, "card-proof");
            assertThat(page.locator("h1").textContent()).isEqualTo("✓ Kartu ini asli");
            assertThat(response.body().length).isLessThan(WEIGHT_BYTES_MAX);

            page.locator("main .btn-primary").click();
            page.locator("details").all().forEach(details -> details.evaluate("it => it.open = true"));
            Browser.looksRight(page, "answer");
            assertThat(page.content().length()).isLessThan(WEIGHT_BYTES_MAX);
            assertThat(page.locator("script").count()).isZero();

            var letter = page.waitForDownload(
                            () -> page.locator("form[action$=surat] button").click())
                    .path();
            try (var document = Loader.loadPDF(Files.readAllBytes(letter))) {
                assertThat(new PDFTextStripper().getText(document)).contains("PESERTA BUKAN PENERIMA UPAH", "QR ini");
            }

            page.locator("#tentang").selectOption("ADDRESS");
            page.locator("#catatan").fill("Saya tinggal di RT lain");
            page.locator("form[action$=salah] button").click();
            Browser.looksRight(page, "correction-opened");
        }
        try (var officer = person(Role.LABOUR_CLERK)) {
            var page = officer.newPage();
            page.navigate(address("/perbaikan"));
            Browser.looksRight(page, "corrections");
            assertThat(page.locator("main").textContent()).contains("Saya tinggal di RT lain");
            page.navigate(address("/perbaikan?lang=en"));
            Browser.fits(page, "corrections-en");
            page.locator("main form button").first().click();
            assertThat(page.locator(".notice--done").count()).isEqualTo(1);
        }
    }

    @Test
    void aForgedCardIsSaidToBeOne() {
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(cardAddress().replaceAll("[^/]{6}$", "AAAAAA"));

            Browser.looksRight(page, "card-forged");
            assertThat(page.locator("h1").textContent()).isEqualTo("✗ Kartu ini tidak asli");
        }
    }

    private String cardAddress() {
        var city = offices.pemdas().stream()
                .filter(pemda -> pemda.region().dotted().equals("36.72"))
                .filter(pemda -> pemda.name().contains("Cilegon"))
                .findFirst()
                .orElseThrow();
        return Acting.as(Actor.system(city), () -> cards.verifyAddress(anyCard(), address("")));
    }

    private Card anyCard() {
        return cards.heaps().stream()
                .flatMap(heap -> cards.list(heap.kelurahan()).stream())
                .findFirst()
                .orElseThrow();
    }
}
