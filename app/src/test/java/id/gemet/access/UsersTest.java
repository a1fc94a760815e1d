package id.gemet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Users.Invited;
import id.gemet.access.Users.LoginTaken;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
class UsersTest {

    private final MockMvc mvc;
    private final Offices offices;
    private final Users users;
    private final Sessions sessions;
    private final Accounts accounts;
    private final LoggedIn loggedIn;
    private Map<Role, Actor> staff = new EnumMap<>(Role.class);

    UsersTest(MockMvc mvc, Offices offices, Users users, Sessions sessions, Accounts accounts, LoggedIn loggedIn) {
        this.mvc = mvc;
        this.offices = offices;
        this.users = users;
        this.sessions = sessions;
        this.accounts = accounts;
        this.loggedIn = loggedIn;
    }

    @BeforeEach
    void foundACity() {
        staff = loggedIn.staff(TestCities.found(offices, "36.72"), "36.72.04.1003");
    }

    @Test
    void aClosedAccountIsOutOfEverySessionAtOnce() throws Exception {
        var clerk = is(Role.LABOUR_CLERK);
        var onPhone = loggedIn.as(clerk);
        var atDesk = loggedIn.as(clerk);
        assertThat(send(get("/"), onPhone).getStatus()).isEqualTo(200);

        send(post("/pengguna/{id}/tutup", clerk.user()), loggedIn.as(is(Role.ADMIN)));

        assertThat(send(get("/"), onPhone).getRedirectedUrl()).isEqualTo("/masuk");
        assertThat(send(get("/"), atDesk).getRedirectedUrl()).isEqualTo("/masuk");
    }

    @Test
    void whoGetsANewRoleStartsAgainInIt() throws Exception {
        var clerk = is(Role.LABOUR_CLERK);
        var session = loggedIn.as(clerk);

        var changed = send(
                post("/pengguna/{id}/peran", clerk.user())
                        .param("role", "TREASURER")
                        .param("desk", clerk.desk().toString()),
                loggedIn.as(is(Role.ADMIN)));

        assertThat(changed.getStatus()).isEqualTo(302);
        assertThat(send(get("/"), session).getRedirectedUrl()).isEqualTo("/masuk");
        assertThat(Acting.as(is(Role.ADMIN), () -> users.find(clerk.user())))
                .hasValueSatisfying(user -> assertThat(user.role()).isEqualTo(Role.TREASURER));
    }

    @Test
    void aCompanysOfficerNeverSitsAtTheCity() {
        var admin = is(Role.ADMIN);
        var seat = new NewUser(admin.desk(), "perusahaan.palsu", "Palsu", Role.COMPANY_OFFICER);

        Acting.run(
                admin, () -> assertThatThrownBy(() -> users.create(seat)).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void nobodyChangesTheirOwnRights() throws Exception {
        var admin = is(Role.ADMIN);

        assertThat(send(post("/pengguna/{id}/tutup", admin.user()), loggedIn.as(admin))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aUserOfAnotherCityIsAsAbsentAsNobody() throws Exception {
        var foreign = loggedIn.staff(TestCities.found(offices, "15.71"), "15.71.01.1001");
        var admin = loggedIn.as(is(Role.ADMIN));
        var stranger = Objects.requireNonNull(foreign.get(Role.SECRETARY)).user();

        assertThat(send(get("/pengguna/{id}", stranger), admin).getStatus()).isEqualTo(404);
        assertThat(send(get("/pengguna/{id}", UUID.randomUUID()), admin).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/pengguna/{id}/tutup", stranger), admin).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theNewUserFirstReplacesThePasswordTheyWereGiven() throws Exception {
        var admin = is(Role.ADMIN);
        var login = "baru." + UUID.randomUUID();
        var page = send(
                        post("/pengguna/baru")
                                .param("login", login)
                                .param("name", "Orang Baru")
                                .param("role", "AUDITOR")
                                .param("desk", admin.desk().toString()),
                        loggedIn.as(admin))
                .getContentAsString();
        var code = Pattern.compile("<code>([a-z0-9-]+)</code>").matcher(page);
        assertThat(code.find()).isTrue();

        var actor = accounts.find(login).orElseThrow().actor();
        var session = loggedIn.as(actor);
        assertThat(send(get("/"), session).getRedirectedUrl()).isEqualTo("/sandi");
        assertThat(send(get("/sandi"), session).getStatus()).isEqualTo(200);

        var weak = send(post("/sandi").param("present", code.group(1)).param("wanted", "password1234"), session);
        assertThat(weak.getStatus()).isEqualTo(422);
        assertThat(weak.getContentAsString()).contains("mudah ditebak").doesNotContain(code.group(1));

        var changed =
                send(post("/sandi").param("present", code.group(1)).param("wanted", "kuda hujan lemari"), session);
        assertThat(changed.getRedirectedUrl()).isEqualTo("/");
        assertThat(send(get("/"), session).getStatus()).isEqualTo(200);
    }

    @Test
    void aLoginNameIsTakenOnceForAllCities() {
        var there = loggedIn.staff(TestCities.found(offices, "15.71"), "15.71.01.1001");
        var login = "sama." + UUID.randomUUID();
        var here = is(Role.ADMIN);
        var elsewhere = Objects.requireNonNull(there.get(Role.ADMIN));

        assertThat(invite(here, login)).isInstanceOf(Invited.class);
        assertThat(invite(elsewhere, login.toUpperCase(Locale.ROOT))).isInstanceOf(LoginTaken.class);
    }

    @Test
    void onesOtherSessionsCanBeEndedAndNobodyElses() throws Exception {
        var clerk = is(Role.LABOUR_CLERK);
        var here = loggedIn.as(clerk);
        var there = loggedIn.as(clerk);
        var secretary = loggedIn.as(is(Role.SECRETARY));
        var theirs = Acting.as(is(Role.SECRETARY), sessions::mine).getFirst();

        send(post("/akun/sesi/{id}/akhiri", theirs.id()), here);
        send(post("/akun/akhiri-lainnya"), here);

        assertThat(send(get("/akun"), here).getStatus()).isEqualTo(200);
        assertThat(send(get("/akun"), there).getRedirectedUrl()).startsWith("/masuk");
        assertThat(send(get("/akun"), secretary).getStatus()).isEqualTo(200);
    }

    @Test
    void theAdminsPagesOpen() throws Exception {
        var admin = loggedIn.as(is(Role.ADMIN));

        assertThat(send(get("/pengguna"), admin).getContentAsString()).contains("Sekretaris Daerah");
        assertThat(send(get("/pengguna/baru"), admin).getStatus()).isEqualTo(200);
        assertThat(send(get("/pengguna/{id}", is(Role.SECRETARY).user()), admin).getStatus())
                .isEqualTo(200);
    }

    private Users.Invitation invite(Actor admin, String login) {
        return Acting.as(admin, () -> users.create(new NewUser(admin.desk(), login, "Orang Baru", Role.AUDITOR)));
    }

    private Actor is(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, RequestPostProcessor as)
            throws Exception {
        return mvc.perform(request.with(as)).andReturn().getResponse();
    }
}
