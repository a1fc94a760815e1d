package id.gemet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class LogInTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final MockMvc mvc;
    private final Offices offices;
    private final DemoLogins logins;
    private final String address = "10.0.0." + ADDRESS.incrementAndGet();
    private List<DemoLogin> people = List.of();

    LogInTest(MockMvc mvc, Offices offices, DemoLogins logins) {
        this.mvc = mvc;
        this.offices = offices;
        this.logins = logins;
    }

    @BeforeEach
    void foundACity() {
        var pemda = TestCities.found(offices, "36.72");
        people = Acting.as(Actor.system(pemda), () -> logins.create(pemda, List.of()));
    }

    @Test
    void passwordAndCodeLeadHome() throws Exception {
        var sekda = of(Role.SECRETARY);

        var half = submit(password(sekda, sekda.password()));
        assertThat(half.getRedirectedUrl()).isEqualTo("/masuk/kode");
        assertThat(open("/", half).getRedirectedUrl()).isEqualTo("/masuk");

        var codePage = open("/masuk/kode", half);
        assertThat(codePage.getContentAsString()).contains(logins.code(sekda));

        var whole = submit(code(logins.code(sekda)).cookie(session(half)));
        assertThat(whole.getRedirectedUrl()).isEqualTo("/");
        assertThat(session(whole).getValue()).isNotEqualTo(session(half).getValue());
        assertThat(open("/", whole).getStatus()).isEqualTo(200);
        assertThat(open("/masuk/kode", half).getRedirectedUrl()).isEqualTo("/masuk");
    }

    @Test
    void aRoleThatSeesNoNikNeedsNoCode() throws Exception {
        var auditor = of(Role.AUDITOR);

        var welcome = submit(password(auditor, auditor.password()));

        assertThat(welcome.getRedirectedUrl()).isEqualTo("/");
        assertThat(open("/", welcome).getStatus()).isEqualTo(200);
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        var sekda = of(Role.SECRETARY);
        var code = logins.code(sekda);
        submit(code(code).cookie(session(submit(password(sekda, sekda.password())))));

        var again = submit(code(code).cookie(session(submit(password(sekda, sekda.password())))));

        assertThat(again.getStatus()).isEqualTo(422);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        var known = submit(password(of(Role.SECRETARY), "bukan-kata-sandinya"));
        var unknown = submit(post("/masuk").param("login", "tidak.ada").param("password", "bukan-kata-sandinya"));

        assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(422);
        assertThat(problems(known)).isEqualTo(problems(unknown)).contains("tidak cocok");
        assertThat(known.getContentAsString()).doesNotContain("bukan-kata-sandinya");
    }

    @Test
    void afterTenWrongPasswordsTheRightOneIsNotLookedAtEither() throws Exception {
        var sekda = of(Role.SECRETARY);
        for (int i = 0; i < 10; i++) {
            submit(password(sekda, "salah " + i));
        }

        assertThat(problems(submit(password(sekda, sekda.password())))).contains("Terlalu banyak percobaan");
    }

    @Test
    void aPageAskedForIsOpenedAfterwardsButOnlyOneOfOurs() throws Exception {
        var auditor = of(Role.AUDITOR);

        assertThat(submit(password(auditor, auditor.password()).param("next", "/audit"))
                        .getRedirectedUrl())
                .isEqualTo("/audit");
        assertThat(submit(password(auditor, auditor.password()).param("next", "//jahat.example"))
                        .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void loggingOutEndsTheSessionItself() throws Exception {
        var auditor = of(Role.AUDITOR);
        var welcome = submit(password(auditor, auditor.password()));

        submit(post("/keluar").cookie(session(welcome)));

        assertThat(open("/", welcome).getRedirectedUrl()).isEqualTo("/masuk");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var auditor = of(Role.AUDITOR);

        assertThat(submit(password(auditor, auditor.password())).getHeader("Set-Cookie"))
                .startsWith("gemet=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(submit(password(auditor, auditor.password()).secure(true)).getHeader("Set-Cookie"))
                .startsWith("__Host-gemet=")
                .contains("Secure");
    }

    @Test
    void aStrangersUploadIsNotRead() throws Exception {
        var upload = multipart("/usulan/unggah").file("file", new byte[1_000]);

        assertThat(mvc.perform(upload).andReturn().getResponse().getRedirectedUrl())
                .as("asked to log in before the form's token is looked for in the body")
                .isEqualTo("/masuk");
    }

    private DemoLogin of(Role role) {
        return people.stream().filter(some -> some.role() == role).findFirst().orElseThrow();
    }

    private static MockHttpServletRequestBuilder password(DemoLogin person, String password) {
        return post("/masuk").param("login", person.login()).param("password", password);
    }

    private static MockHttpServletRequestBuilder code(String code) {
        return post("/masuk/kode").param("code", code);
    }

    private MockHttpServletResponse submit(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                }))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(String path, MockHttpServletResponse earlier) throws Exception {
        return mvc.perform(get(path).cookie(session(earlier))).andReturn().getResponse();
    }

    private static Cookie session(MockHttpServletResponse response) {
        var value = response.getHeaders("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("gemet="))
                .findFirst()
                .orElseThrow();
        return new Cookie("gemet", value.substring("gemet=".length(), value.indexOf(';')));
    }

    private static String problems(MockHttpServletResponse response) throws Exception {
        var page = response.getContentAsString();
        return page.substring(page.indexOf("class=\"problems\""), page.indexOf("</section>"));
    }
}
