package id.gemet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Chromium to look at pages with, and what every page has to satisfy. */
public final class Browser implements AutoCloseable {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, Path executable) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    public static Browser open() {
        var executable = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The page tests need Chromium: install it with \"apt-get install chromium\" or the like"));
        var quietly = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Browser(Playwright.create(new Playwright.CreateOptions().setEnv(quietly)), executable);
    }

    /** A person at a browser of their own: own cookies, own language. */
    public BrowserContext person() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("id-ID"));
    }

    /** The page being shown: fits every width and has no accessibility fault, wide or narrow; a picture of both is kept. */
    public static void looksRight(Page page, String name) {
        fits(page, name);
        for (var width : List.of(WIDTHS.getLast(), WIDTHS.getFirst())) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
            assertThat(violations(page)).as("%s at %d px", name, width).isEmpty();
        }
    }

    /** One title, one h1, nothing to scroll sideways. */
    public static void fits(Page page, String name) {
        assertThat(page.title()).as("title of %s", name).isNotBlank();
        assertThat(page.locator("h1").count()).as("h1 of %s", name).isEqualTo(1);
        for (var width : WIDTHS) {
            page.setViewportSize(width, 800);
            var contentWidth = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(contentWidth).as("%s fits %d px", name, width).isLessThanOrEqualTo(width);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Browser::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
