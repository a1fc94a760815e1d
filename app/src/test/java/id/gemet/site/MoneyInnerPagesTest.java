package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.net.URI;
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
        pledges         | SECRETARY       | /dana                | main a[href='/dana/janji']
        pledge          | TREASURER       | /dana/janji          | main th a
        own-pledge      | COMPANY_OFFICER | /dana/janji          | main th a
        new-pledge      | TREASURER       | /dana/janji          | main a[href='/dana/janji/baru']
        commit-pledge   | TREASURER       | /dana/janji          | main th a:has-text('Merak') > main a[href$='/bukukan']
        amend-pledge    | TREASURER       | /dana/janji          | main th a > main a[href$='/ubah']
        receive         | TREASURER       | /dana/janji          | main th a > main a[href*='/terima/']
        scoreboard      | TREASURER       | /dana/janji          | main a[href='/dana/papan']
        public-board    | TREASURER       | /dana/papan          | main a[href^='/papan-perusahaan/']
        late-bkbk       | TREASURER       | /dana                | main th a[href^='/dana/']:not([href*=usulan]):has-text('desil 1')
        books           | TREASURER       | /dana                | main a[href='/dana/buku']
        raise           | TREASURER       | /dana                | main th a[href^='/dana/']:not([href*=usulan]) > main a[href$='/uang/naikkan']
        paper           | TREASURER       | /dana                | main th a[href^='/dana/']:not([href*=usulan]) > main td a[href*='/bukti/']
        new-line        | TREASURER       | /dana                | main a[href='/dana/baru']
        propose         | LABOUR_CLERK    | /dana                | main a[href='/dana/usulan/baru']
        allocation-plan | LABOUR_CLERK    | /dana                | main a[href='/dana/rencana']
        plan-people     | LABOUR_CLERK    | /dana                | main a[href='/dana/rencana'] > main a[href*='/rencana/orang']
        proposal        | SECRETARY       | /dana                | main a[href^='/dana/usulan/']
        batch           | LABOUR_CLERK    | /kepesertaan         | main th a
        insurers-batch  | INSURER_OFFICER | /kepesertaan         | main th a
        cards           | LABOUR_CLERK    | /kartu               | main a[href^='/kartu/']
        month           | TREASURER       | /tagihan             | main th a
        attachment      | TREASURER       | /tagihan             | main th a > main th a[href*='/lampiran/']
        note            | TREASURER       | /tagihan             | main th a > main th a[href*='/lampiran/'] > main a[href*='/koreksi/']
        closed-month    | TREASURER       | /tagihan/2026-03     |
        closed          | SECRETARY       | /tagihan/2026-03     | main a[href$='/rekonsiliasi']
        proposed        | TREASURER       | /tagihan/2026-04     | main a[href$='/rekonsiliasi']
        differences     | TREASURER       | /tagihan/2026-04     | main a[href$='/rekonsiliasi'] > main th a
        close           | SECRETARY       | /tagihan/2026-04     | main a[href$='/rekonsiliasi'] > main a[href$='/tutup']
        unreconciled    | TREASURER       | /tagihan/2026-05     | main a[href$='/rekonsiliasi']
        new-user        | ADMIN           | /pengguna            | main a[href='/pengguna/baru']
        plan            | SECRETARY       | /cakupan/rencana     |
        cliffs          | SECRETARY       | /dana                | main a[href='/dana/jurang']
        cliff           | LABOUR_CLERK    | /dana/jurang         | main th a
        wastes          | SECRETARY       | /dana/jurang         | main a[href='/dana/jurang/celah']
        hand-over       | LABOUR_CLERK    | /dana                | main th a[href^='/dana/']:not([href*=usulan]) > main a[href*='/kepesertaan/alih/']
        over-age        | LABOUR_CLERK    | /dana/jurang         | main a[href='/dana/jurang/usia']
        end             | LABOUR_CLERK    | /pekerja?tahap=5     | main th a > main a[href*='/kepesertaan/akhiri']
        replacements    | LABOUR_CLERK    | /kepesertaan         | main a[href='/kepesertaan/pengganti']
        how-counted     | AUDITOR         | /cakupan             |
        trail           | AUDITOR         | /audit               |
        """)
    void everyInnerPageLooksRightInBothLanguages(String name, Role role, String start, String links) {
        try (var person = person(role)) {
            var page = person.newPage();
            open(page, address(start + (start.contains("?") ? "&" : "?") + "lang=id"));
            for (var link : links == null ? new String[0] : links.split(" > ")) {
                open(page, address(page.locator(link).first().getAttribute("href")));
            }
            var place = URI.create(page.url()).getPath();
            assertThat(page.title()).doesNotStartWith("null");
            assertThat(pageOfTitle.putIfAbsent(page.title(), place))
                    .as(page.title())
                    .matches(same(role).or(place::equals));
            Browser.looksRight(page, name + "-id");
            open(page, page.url() + (page.url().contains("?") ? "&" : "?") + "lang=en");
            Browser.fits(page, name + "-en");
        }
    }

    /** Two roles may see the same page, and a page has more to it when asked for more. */
    private static Predicate<String> same(Role role) {
        return earlier -> earlier == null || role == Role.COMPANY_OFFICER || role == Role.INSURER_OFFICER;
    }

    private static void open(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
    }
}
