package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the companies asked to the demo's meeting, and what all sides watch, reached by following links. */
class FollowUpPagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        home-follow-ups    | SECRETARY       | /                | main a[href='/aksi/perusahaan']
        companies          | LABOUR_CLERK    | /aksi            | main a[href='/aksi/perusahaan']
        company-behind     | LABOUR_CLERK    | /aksi/perusahaan | main table a:has-text('PT Baja')
        company-unanswered | AUDITOR         | /aksi/perusahaan | main table a:has-text('PT Semen')
        company-noted      | ADMIN           | /aksi/perusahaan | main table a:has-text('PT Gas')
        company-invite     | LABOUR_CLERK    | /aksi/perusahaan | main a[href='/aksi/perusahaan/baru']
        company-attendance | LABOUR_CLERK    | /aksi/perusahaan | main table a:has-text('PT Gas') > main a[href*='/hadir/']
        company-payer      | LABOUR_CLERK    | /aksi/perusahaan | main table a:has-text('PT Gas') > main a[href$='/pembayar']
        watch-city         | SECRETARY       | /pantau          |
        watch-company      | COMPANY_OFFICER | /pantau          |
        watch-insurer      | INSURER_OFFICER | /pantau          |
        watched-city       | TREASURER       | /pantau          | main table a:has-text('PT Baja')
        watched-company    | COMPANY_OFFICER | /pantau          | main table a
        watched-insurer    | INSURER_OFFICER | /pantau          | main table a:has-text('PT Baja')
        """)
    void everyPageLooksRightInBothLanguages(String name, Role role, String start, String links) {
        try (var person = person(role)) {
            var page = person.newPage();
            open(page, address(start + "?lang=id"));
            for (var link : links == null ? new String[0] : links.split(" > ")) {
                open(page, address(page.locator(link).first().getAttribute("href")));
            }
            Browser.looksRight(page, name + "-id");
            open(page, page.url().replace("?lang=id", "") + "?lang=en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            Browser.fits(page, name + "-en");
        }
    }

    private static void open(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    }
}
