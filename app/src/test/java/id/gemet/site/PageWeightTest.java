package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.DemoLogins;
import id.gemet.access.Role;
import id.gemet.enrolment.Cards;
import id.gemet.testing.BrowserTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first view of a page costs on the wire. */
class PageWeightTest extends BrowserTest {

    private static final Pattern FILE = Pattern.compile("(?:rel=\"stylesheet\" href|defer src)=\"([^\"]+)\"");

    @Autowired
    private DemoLogins logins;

    @Autowired
    private Cards cards;

    @Test
    void anOfficersFirstPageIsUnderSixtyKilobytes() throws Exception {
        assertThat(weight("/")).isBetween(1, 60 * 1024);
    }

    /** Also as it is stored, for a phone whose operator takes compression away. */
    @Test
    void aWorkersPageIsUnderFifteenKilobytesAndHasNoScript() throws Exception {
        for (var path : List.of("/cek", "/kartu-saya?kode=" + cardCode(), "/kartu-saya?kode=0123456789ABCDEF0123")) {
            assertThat(weight(path)).as(path).isBetween(1, 15_000);
            assertThat(text(get(path))).as(path).doesNotContain("<script").hasSizeLessThan(15_000);
        }
    }

    private String cardCode() {
        var clerk = logins.find("disnaker1.cilegon").orElseThrow().actor();
        return Acting.as(
                clerk,
                () -> cards.list(cards.heaps().getFirst().kelurahan())
                        .getFirst()
                        .code());
    }

    @Test
    void styleSheetsMayBeKeptForAYear() throws Exception {
        var page = get("/");
        var sheet = FILE.matcher(text(page));
        assertThat(sheet.find()).isTrue();

        assertThat(get(sheet.group(1)).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    private int weight(String path) throws IOException, InterruptedException {
        var page = get(path);
        int sum = page.body().length;
        var files = FILE.matcher(text(page));
        while (files.find()) {
            sum += get(files.group(1)).body().length;
        }
        return sum;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address(path)))
                    .header("Accept", "text/html,*/*")
                    .header("Accept-Encoding", "gzip")
                    .headers(headersOf(Role.SECRETARY))
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Encoding"))
                    .as("compression of %s", path)
                    .hasValue("gzip");
            return response;
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
