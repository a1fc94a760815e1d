package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages behind the page of coverage. */
class CoverageInnerPagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        /cakupan,                        coverage
        /cakupan?wilayah=36.72.04.1003,  coverage-kelurahan
        /cakupan/angka,                  figures
        /cakupan/angka/baru,             figure-new
        /cakupan/angka/kutip,            figure-typed
        /cakupan/kesenjangan,            gap
        /cakupan/kesenjangan?baris=PLACE, gap-turned
        /cakupan/perkiraan,              estimate
        """)
    void looksRightInBothLanguages(String path, String name) {
        try (var person = person(Role.SECRETARY)) {
            var page = person.newPage();
            open(page, path, "en");
            Browser.fits(page, name + "-en");
            open(page, path, "id");
            Browser.looksRight(page, name);
        }
    }

    @Test
    void aFigureIsPublishedCountedAgainAndCorrected() {
        try (var person = person(Role.SECRETARY)) {
            var page = person.newPage();
            open(page, "/cakupan/angka/baru", "id");
            page.locator("main [name=basePeople]").fill("banyak");
            page.locator("main form .btn-primary").click();
            Browser.looksRight(page, "figure-wrong");
            page.locator("main [name=basePeople]").fill("174.897");
            page.locator("main form .btn-primary").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Bukti angka");
            Browser.looksRight(page, "figure");
            page.locator("main .actions .btn-primary").click();
            assertThat(page.locator(".notice--done").textContent()).contains("orang yang sama");
            Browser.looksRight(page, "figure-recomputed");
            page.locator("main .actions .btn-secondary").click();
            Browser.looksRight(page, "figure-correct");
            page.locator("main [name=reason]").fill("Pembagi salah ketik");
            page.locator("main form .btn-primary").click();
            Browser.looksRight(page, "figure-corrected");
            assertThat(page.locator("main table tbody tr").count()).isEqualTo(2);
        }
    }

    @Test
    void anAreaOfTheMapLeadsToItsOwnFunnel() {
        try (var person = person(Role.SECRETARY)) {
            var page = person.newPage();
            open(page, "/cakupan", "id");
            page.locator("svg.map a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/cakupan?wilayah=*");
            assertThat(page.locator("main .chip").count()).isEqualTo(1);
        }
    }

    private void open(Page page, String path, String language) {
        var response = page.navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
        assertThat(response.status()).as(path).isEqualTo(200);
    }
}
