package id.gemet.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.gemet.GemetApplication;
import id.gemet.GemetApplication.Surroundings;
import id.gemet.access.Acting;
import id.gemet.access.DemoLogin;
import id.gemet.access.DemoLogins;
import id.gemet.database.EmbeddedPostgres;
import id.gemet.database.Migrations;
import id.gemet.demo.DemoClock;
import id.gemet.demo.DemoPlay;
import id.gemet.enrolment.Card;
import id.gemet.enrolment.Cards;
import id.gemet.shared.Deployment;
import id.gemet.vault.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo cities, played and served on a free port of this machine, and a Chromium to look at them with. */
record DemoServer(
        EmbeddedPostgres postgres, ConfigurableApplicationContext application, Playwright playwright, Browser chromium)
        implements AutoCloseable {

    static DemoServer start() throws IOException {
        var postgres =
                EmbeddedPostgres.start(Files.createTempDirectory("gemet-bench").resolve("postgres"));
        var database = postgres.database("demo");
        Migrations.migrate(database);
        var clock = DemoClock.in(ZoneId.of("Asia/Jakarta"));
        var application =
                GemetApplication.start(new Surroundings(database, MasterKey.demo(), new Deployment(true), clock), 0);
        application.getBean(DemoPlay.class).play(clock, _ -> {});
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        return new DemoServer(postgres, application, playwright, chromium);
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This needs Chromium: apt-get install chromium"));
    }

    String address(String path) {
        var server = ((WebServerApplicationContext) application).getWebServer();
        return "http://localhost:" + Objects.requireNonNull(server).getPort() + path;
    }

    /** @param login such as sekda.cilegon */
    DemoLogin logIn(String login) {
        return application.getBean(DemoLogins.class).find(login).orElseThrow();
    }

    /** Of somebody of Kota Cilegon who is covered. */
    Card someCard() {
        var cards = application.getBean(Cards.class);
        return Acting.as(
                logIn("disnaker1.cilegon").actor(),
                () -> cards.list(cards.heaps().getFirst().kelurahan()).getFirst());
    }

    @Override
    public void close() {
        playwright.close();
        application.close();
        postgres.close();
    }
}
