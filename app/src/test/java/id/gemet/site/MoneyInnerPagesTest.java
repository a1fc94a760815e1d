package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages about money, cards and accounts behind those of the menu, with the demo city's data in them, reached as people do: by following links. */
class MoneyInnerPagesTest extends BrowserTest {

    private final Map<String, String> pageOfTitle = new HashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        line            | TREASURER       | /dana                | main th a[href^='/dana/']:not([href*=usulan])
        company-line    | COMPANY_OFFICER | /dana                | main th a
        books           | TREASURER       | /dana                | main a[href='/dana/buku']
        raise           | TREASURER       | /dana                | main th a[href^='/dana/']:not([href*=usulan]) > main a[href$='/uang/naikkan']
        new-line        | TREASURER       | /dana                | main a[href='/dana/baru']
        propose         | LABOUR_CLERK    | /dana                | main a[href='/dana/usulan/baru']
        allocation-plan | LABOUR_CLERK    | /dana                | main a[href='/dana/rencana']
        plan-people     | LABOUR_CLERK    | /dana                | main a[href='/dana/rencana'] > main a[href*='/rencana/orang']
        proposal        | SECRETARY       | /dana                | main a[href^='/dana/usulan/']
        batch           | LABOUR_CLERK    | /kepesertaan         | main th a
        insurers-batch  | INSURER_OFFICER | /kepesertaan         | main th a
        cards           | LABOUR_CLERK    | /kartu               | main a[href^='/kartu/']
        month           | TREASURER       | /tagihan             | main th a
        new-user        | ADMIN           | /pengguna            | main a[href='/pengguna/baru']
        plan            | SECRETARY       | /cakupan/rencana     |
        cliffs          | SECRETARY       | /dana                | main a[href='/dana/jurang']
        cliff           | LABOUR_CLERK    | /dana/jurang         | main th a
        wastes          | SECRETARY       | /dana/jurang         | main a[href='/dana/jurang/celah']
        replacements    | LABOUR_CLERK    | /kepesertaan         | main a[href='/kepesertaan/pengganti']
        how-counted     | AUDITOR         | /cakupan             |
        trail           | AUDITOR         | /audit               |
        """)
    void everyInnerPageLooksRightInBothLanguages(String name, Role role, String start, String links) {
        try (var person = person(role)) {
            var page = person.newPage();
            open(page, address(start + "?lang=id"));
            for (var link : links == null ? new String[0] : links.split(" > ")) {
                open(page, address(page.locator(link).first().getAttribute("href")));
            }
            assertThat(pageOfTitle.putIfAbsent(page.title(), name))
                    .as(page.title())
                    .matches(same(role));
            Browser.looksRight(page, name + "-id");
            open(page, page.url() + (page.url().contains("?") ? "&" : "?") + "lang=en");
            Browser.fits(page, name + "-en");
        }
    }

    /** Two roles may see the same page. */
    private static Predicate<String> same(Role role) {
        return earlier -> earlier == null || role == Role.COMPANY_OFFICER || role == Role.INSURER_OFFICER;
    }

    private static void open(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    }
}
