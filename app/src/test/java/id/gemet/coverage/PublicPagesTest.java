package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people without an account see, in a browser. */
class PublicPagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        /cek,                                    check
        /kartu-saya?kode=0123456789ABCDEF0123,   unknown
        /cakupan-publik/36.72,                   public
        """)
    void looksRightWithoutAnAccount(String path, String name) {
        try (var visitor = visitor()) {
            var page = visitor.newPage();

            assertThat(page.navigate(address(path)).status()).isEqualTo(200);
            Browser.looksRight(page, name);
            assertThat(page.locator("main").count()).isEqualTo(1);
        }
    }
}
