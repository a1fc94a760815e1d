package id.gemet.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import id.gemet.GemetApplication;
import id.gemet.access.Role;
import id.gemet.demo.DemoPlay;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Pages as people see them: the demo cities on a free port, and Chromium. The story is played once per test run. */
@SpringBootTest(classes = GemetApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DemoSurroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private static final AtomicBoolean PLAYED = new AtomicBoolean();

    private final Browser browser = Browser.open();

    @LocalServerPort
    private int port;

    @Autowired
    private LoggedIn loggedIn;

    @BeforeAll
    void playTheDemo(@Autowired DemoPlay play) {
        if (PLAYED.compareAndSet(false, true)) {
            play.play(DemoSurroundings.CLOCK, line -> {});
        }
    }

    @AfterAll
    void closeTheBrowser() {
        browser.close();
    }

    /** Somebody of Kota Cilegon, logged in at a browser of their own. */
    protected BrowserContext person(Role role) {
        var person = browser.person();
        var session = new Cookie(LoggedIn.COOKIE, loggedIn.demoSession(role)).setUrl(address("/"));
        person.addCookies(List.of(session));
        return person;
    }

    /** Somebody without an account. */
    protected BrowserContext visitor() {
        return browser.person();
    }

    /** What makes a request one of somebody logged in in that role. */
    protected String[] headersOf(Role role) {
        return new String[] {"Cookie", LoggedIn.COOKIE + "=" + loggedIn.demoSession(role)};
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }
}
