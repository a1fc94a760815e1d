package id.gemet.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.testing.DatabaseTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class FrameTest {

    private final MockMvcTester mvc;

    FrameTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void speaksIndonesianUntilAskedForEnglish() {
        assertThat(notFound(""))
                .bodyText()
                .contains("<html lang=\"id\">", "<title>Halaman tidak ditemukan · Gemet</title>", "lang=en");
        assertThat(notFound("?lang=en")).bodyText().contains("<html lang=\"en\">", "Page not found", "lang=id");
        assertThat(notFound("?lang=en")).cookies().hasValue("bahasa", "en");
        assertThat(notFound("?lang=xx")).bodyText().contains("<html lang=\"id\">");
    }

    @Test
    void theLanguageLinkStaysOnThePage() {
        assertThat(mvc.get()
                        .uri("/error?cari=siti&lang=id")
                        .accept("text/html")
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/pekerja")
                        .exchange())
                .bodyText()
                .contains("href=\"/pekerja?cari=siti&amp;lang=en\"");
    }

    @Test
    void styleSheetsAreNamedByTheirContentAndKeptForAYear() {
        var page = notFound("");
        assertThat(page).bodyText().containsPattern("/aset/gemet-[0-9a-f]{32}\\.css");
        assertThat(page).bodyText().contains("/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css");
        assertThat(mvc.get().uri("/aset/gemet.css").exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000");
    }

    @Test
    void aDefectShowsItsNumberAndNothingOfItself() {
        assertThat(mvc.get()
                        .uri("/error")
                        .accept("text/html")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"))
                        .exchange())
                .bodyText()
                .containsPattern("G-[2-9A-Z]{6}")
                .doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void aProgramIsToldTheStatusAlone() {
        assertThat(mvc.get()
                        .uri("/error")
                        .accept("application/json")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .exchange())
                .hasStatus(404)
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":404}");
    }

    private MvcTestResult notFound(String query) {
        return mvc.get().uri("/error" + query).accept("text/html").exchange();
    }
}
