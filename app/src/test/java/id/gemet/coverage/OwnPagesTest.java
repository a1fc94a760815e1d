package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.enrolment.Card;
import id.gemet.enrolment.Cards;
import id.gemet.registry.WorkerId;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.nio.file.Files;
import java.sql.SQLException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the QR of a card to the letter, the report, and the officer who closes it. */
class OwnPagesTest extends BrowserTest {

    @Autowired
    private Offices offices;

    @Autowired
    private Cards cards;

    @Test
    void aHolderGoesFromTheCardToTheLetterAndReportsWhatIsWrong() throws Exception {
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(cardAddress());
            Browser.looksRight(page, "card-proof");
            assertThat(page.locator("h1").textContent()).isEqualTo("✓ Kartu ini asli");
            inEnglish(page, "card-proof-en");
            page.locator("main .btn-primary").click();
            unfold(page);
            Browser.looksRight(page, "answer");
            inEnglish(page, "answer-en");

            var letter = page.waitForDownload(
                            () -> page.locator("form[action$=surat] button").click())
                    .path();
            try (var document = Loader.loadPDF(Files.readAllBytes(letter))) {
                assertThat(new PDFTextStripper().getText(document)).contains("PESERTA BUKAN PENERIMA UPAH", "QR ini");
            }

            page.locator(".language a").click();
            unfold(page);
            page.locator("#tentang").selectOption("ADDRESS");
            page.locator("#catatan").fill("Saya tinggal di RT lain");
            page.locator("form[action$=salah] button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your report has arrived");
            Browser.looksRight(page, "correction-opened-en");
            assertThat(page.locator(".language a").count()).isZero();
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

    @Test
    void whoeverIsEmployedIsToldWhyThereIsNoLetter(@Autowired Database database) throws SQLException {
        var card = Acting.as(
                city(), () -> cards.list(cards.heaps().getLast().kelurahan()).getLast());
        employ(database, card.worker());
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(address("/kartu-saya?kode=" + card.code()));
            unfold(page);
            page.locator("form[action$=surat] button").click();

            assertThat(page.locator("h1").textContent()).isEqualTo("Surat tidak dapat dibuat");
            Browser.looksRight(page, "no-letter");
            page.navigate(address("/kartu-saya?lang=en&kode=" + card.code()));
            unfold(page);
            page.locator("form[action$=surat] button").click();
            Browser.fits(page, "no-letter-en");
        } finally {
            forget(database, card.worker());
        }
    }

    /** By the word of the insurer's file. */
    private static void employ(Database database, WorkerId worker) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.prepareStatement("""
                    insert into registry.membership (office_id, identity_id, segment, status, seen_on, sealed)
                    select office_id, identity_id, 'PU', 'ACTIVE', '2026-05-01', '\\x00'
                      from registry.worker where id = ?
                        on conflict do nothing
                    """)) {
            statement.setObject(1, worker.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Others walk through the same city, and what stands there in place of the sealed words can't be read. */
    private static void forget(Database database, WorkerId worker) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.prepareStatement("""
                    delete from registry.membership
                     where sealed = '\\x00'
                       and identity_id = (select identity_id from registry.worker where id = ?)
                    """)) {
            statement.setObject(1, worker.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void unfold(Page page) {
        page.locator("details").all().forEach(details -> details.evaluate("it => it.open = true"));
    }

    private static void inEnglish(Page page, String name) {
        page.locator(".language a").click();
        unfold(page);
        Browser.fits(page, name);
        page.locator(".language a").click();
        unfold(page);
    }

    private String cardAddress() {
        return Acting.as(city(), () -> cards.verifyAddress(anyCard(), address("")));
    }

    private Actor city() {
        return Actor.system(offices.pemdas().stream()
                .filter(pemda -> pemda.name().contains("Cilegon"))
                .findFirst()
                .orElseThrow());
    }

    private Card anyCard() {
        return cards.list(cards.heaps().getFirst().kelurahan()).getFirst();
    }
}
