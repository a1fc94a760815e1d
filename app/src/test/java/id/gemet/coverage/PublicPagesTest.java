package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people without an account see, in a browser. */
class PublicPagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        /cek,                                    check
        /kartu-saya?kode=0123456789ABCDEF0123,   unknown
        /cakupan-publik/36.72,                   public
        /data,                                   data
        /perbandingan/36,                        comparison
        """)
    void looksRightWithoutAnAccount(String path, String name) {
        try (var visitor = visitor()) {
            var page = visitor.newPage();

            assertThat(page.navigate(address(path)).status()).isEqualTo(200);
            Browser.looksRight(page, name);
            assertThat(page.locator("main").count()).isEqualTo(1);
            page.locator(".language a").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            Browser.fits(page, name + "-en");
        }
    }

    @Test
    void whoeverReadsAFigureFindsItsProof() {
        try (var visitor = visitor()) {
            var page = visitor.newPage();
            page.navigate(address("/cakupan-publik/36.72"));
            page.locator("a[href*='/angka/']").first().click();

            Browser.looksRight(page, "public-figure");
            assertThat(page.locator("h1").textContent()).startsWith("Bukti angka");
            page.locator(".language a").click();
            Browser.fits(page, "public-figure-en");
        }
    }
}
