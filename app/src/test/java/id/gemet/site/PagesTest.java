package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the menu of each role leads to, in both languages. */
class PagesTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPageOfTheMenuLooksRight(Role role) {
        try (var person = person(role)) {
            var page = person.newPage();
            for (var language : List.of("id", "en")) {
                var titles = new HashMap<String, String>();
                for (var item : Navigation.of(role, "/")) {
                    open(page, item.path(), language);
                    var other = titles.putIfAbsent(page.title(), item.path());
                    assertThat(other).as("page with the title of %s", item.path()).isNull();
                    Browser.looksRight(page, role.name().toLowerCase(Locale.ROOT) + "-" + item.name() + "-" + language);
                }
            }
        }
    }

    private void open(Page page, String path, String language) {
        var response = page.navigate(address(path + "?lang=" + language));
        assertThat(response.status()).as(path).isEqualTo(200);
    }
}
