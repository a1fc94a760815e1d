package id.gemet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.access.Sessions;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the controllers answer to, as Spring knows them: nothing can be forgotten here. */
@DatabaseTest
class RoutesTest {

    private record Route(String method, String pattern) {

        /** With an id nobody has in place of each variable. */
        String path() {
            return pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()).replace("/**", "/x");
        }

        boolean changesSomething() {
            return !method.equals("GET");
        }
    }

    private final MockMvc mvc;
    private final Offices offices;
    private final Sessions sessions;
    private final LoggedIn loggedIn;
    private final List<Route> routes;

    RoutesTest(
            MockMvc mvc,
            Offices offices,
            Sessions sessions,
            LoggedIn loggedIn,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mvc = mvc;
        this.offices = offices;
        this.sessions = sessions;
        this.loggedIn = loggedIn;
        this.routes = routes(mapping);
    }

    @Test
    void thePolicySpeaksOfEveryRoute() {
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes).allMatch(route -> RoutePolicy.knows(route.method(), route.path()), "has a line");
    }

    @Test
    void nothingChangesWithoutTheFormsToken() throws Exception {
        var admin = session(Role.ADMIN);

        for (var route : routes) {
            if (route.changesSomething()) {
                assertThat(status(route, admin)).as("%s", route).isEqualTo(403);
            }
        }
    }

    @Test
    void whoIsNotLoggedInSeesTheLogInPageOnly() throws Exception {
        for (var route : routes) {
            if (!route.changesSomething() && !RoutePolicy.isOpen("GET", route.path())) {
                assertThat(mvc.perform(get(route.path()))
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl())
                        .as("%s", route)
                        .startsWith("/masuk");
            }
        }
    }

    @Test
    void aRoleOpensWhatItsLineAllowsAndNothingElse() throws Exception {
        var staff = loggedIn.staff(TestCities.found(offices, "36.72"), "36.72.04.1003");
        for (var role : Role.values()) {
            var cookie = session(Objects.requireNonNull(staff.get(role)));
            for (var route : routes) {
                if (!route.changesSomething() && !RoutePolicy.allows("GET", route.path(), role)) {
                    assertThat(status(route, cookie))
                            .as("%s as %s", route, role)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void everyAnswerForbidsFramesForeignScriptsAndKeeping() throws Exception {
        for (var path : List.of("/masuk", "/", "/tidak-ada")) {
            var answer = mvc.perform(get(path)).andReturn().getResponse();

            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        }
        assertThat(mvc.perform(get("/masuk").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .contains("max-age");
    }

    private int status(Route route, Cookie session) throws Exception {
        return mvc.perform(request(HttpMethod.valueOf(route.method()), route.path())
                        .cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Cookie session(Role role) {
        var staff = loggedIn.staff(TestCities.found(offices, "36.72"), "36.72.04.1003");
        return session(Objects.requireNonNull(staff.get(role)));
    }

    private Cookie session(Actor actor) {
        return new Cookie("gemet", Acting.as(actor, () -> sessions.open("test")));
    }

    private static List<Route> routes(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        for (var info : Map.copyOf(mapping.getHandlerMethods()).keySet()) {
            var methods = info.getMethodsCondition().getMethods();
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                info.getPatternValues().forEach(pattern -> routes.add(new Route(method.name(), pattern)));
            }
        }
        return routes;
    }
}
