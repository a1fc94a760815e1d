package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gemet.access.Role;
import id.gemet.testing.Browser;
import id.gemet.testing.BrowserTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role's home, and every other page of the menu as the first role that may open it sees it. */
class PagesTest extends BrowserTest {

    private final Map<String, String> pathOfTitle = new HashMap<>();

    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.of(Role.values()).map(role -> Arguments.of(role, "/")),
                Stream.of(Navigation.values())
                        .map(Navigation::path)
                        .filter(path -> !path.equals("/"))
                        .flatMap(path -> firstWhoMay(path).map(role -> Arguments.of(role, path))));
    }

    private static Stream<Role> firstWhoMay(String path) {
        return Stream.of(Role.values())
                .filter(role -> RoutePolicy.allows("GET", path, role))
                .limit(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageOfTheMenuLooksRightInBothLanguages(Role role, String path) {
        var name = role.name().toLowerCase(Locale.ROOT) + path.replace('/', '-');
        try (var person = person(role)) {
            var page = person.newPage();
            open(page, path, "en");
            Browser.fits(page, name + "-en");
            open(page, path, "id");
            Browser.looksRight(page, name + "-id");
            assertThat(pathOfTitle.getOrDefault(page.title(), path))
                    .as("pages titled %s", page.title())
                    .isEqualTo(path);
            pathOfTitle.put(page.title(), path);
        }
    }

    private void open(Page page, String path, String language) {
        var response = page.navigate(address(path + "?lang=" + language));
        assertThat(response.status()).as(path).isEqualTo(200);
    }
}
