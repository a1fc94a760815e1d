package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices promised and what it stands on, with the demo city's plans in it, reached as people do: by following links. */
class ActionPlanPagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        home-promises | SECRETARY    | /                     |
        action-plans  | SECRETARY    | /aksi/langkah         |
        late-steps    | SECRETARY    | /                     | main a[href='/aksi/langkah?terlambat']
        action-plan   | LABOUR_CLERK | /aksi/langkah         | main table a:has-text('Perhubungan')
        handed-over   | LABOUR_CLERK | /aksi/langkah         | main table a:has-text('keagamaan')
        step          | LABOUR_CLERK | /aksi/langkah         | main td:has-text('terlambat') >> xpath=.. >> a
        step-done     | AUDITOR      | /aksi/langkah         | main table a:has-text('Perhubungan') > main th a:has-text('Mendata')
        new-plan      | LABOUR_CLERK | /aksi/langkah         | main a[href='/aksi/langkah/baru']
        change-plan   | LABOUR_CLERK | /aksi/langkah         | main table a:has-text('Perhubungan') > main a[href$='/ubah']
        add-step      | LABOUR_CLERK | /aksi/langkah         | main table a:has-text('Perhubungan') > main a[href$='/tambah']
        actions       | AUDITOR      | /aksi                 |
        meetings      | AUDITOR      | /aksi/rapat           |
        meeting-new   | LABOUR_CLERK | /aksi/rapat/baru      |
        meeting       | SECRETARY    | /aksi/rapat           | main ul a
        team-decision | LABOUR_CLERK | /aksi/rapat           | main table a
        decision-done | AUDITOR      | /aksi/rapat           | main ul a > main table a
        team          | AUDITOR      | /aksi/tim             |
        member        | LABOUR_CLERK | /aksi/tim             | main table a:has-text('Ratna')
        member-new    | LABOUR_CLERK | /aksi/tim/baru        |
        register      | SECRETARY    | /aksi/peraturan       |
        agreement     | LABOUR_CLERK | /aksi/peraturan       | main table a:has-text('1/PKS')
        regulation    | AUDITOR      | /aksi/peraturan       | main table a:has-text('41/2024')
        ground-line   | SECRETARY    | /aksi/peraturan       | main table a:has-text('41/2024') > main ul a[href^='/dana/']
        ground-decree | SECRETARY    | /aksi/peraturan       | main table a:has-text('41/2024') > main ul a[href^='/sk/']
        ground-rule   | SECRETARY    | /aksi/peraturan       | main table a:has-text('1/PKS') > main ul a[href='/aturan']
        enter         | LABOUR_CLERK | /aksi/peraturan/baru  |
        replace       | LABOUR_CLERK | /aksi/peraturan       | main table a:has-text('1/PKS') > main .actions a
        """)
    void everyPageLooksRightInBothLanguages(String name, Role role, String start, String links) {
        try (var person = person(role)) {
            var page = person.newPage();
            open(page, address(start + "?lang=id"));
            for (var link : links == null ? new String[0] : links.split(" > ")) {
                open(page, address(page.locator(link).first().getAttribute("href")));
            }
            assertThat(page.title()).doesNotStartWith("null");
            Browser.looksRight(page, name + "-id");
            open(page, page.url() + (page.url().contains("?") ? "&" : "?") + "lang=en");
            Browser.fits(page, name + "-en");
        }
    }

    private static void open(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    }
}
