package id.gemet.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class HomeTest {

    private final MockMvcTester mvc;
    private final Offices offices;

    HomeTest(MockMvcTester mvc, Offices offices) {
        this.mvc = mvc;
        this.offices = offices;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleIsMetByASentenceEvenInAnEmptyCity(Role role) {
        var city = TestCities.found(offices, "36.72");
        var actor = switch (role) {
            case KELURAHAN_OFFICER -> TestCities.kelurahanOfficer(city, "36.72.01.1001");
            case COMPANY_OFFICER -> TestCities.companyOfficer(city, offices);
            default -> TestCities.actor(city, role);
        };

        assertThat(home(actor))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"sentence\"")
                .contains(city.name());
    }

    @Test
    void whoeverIsNotLoggedInIsAskedTo() {
        assertThat(mvc.get().uri("/").exchange()).hasStatus(302).hasRedirectedUrl("/masuk");
    }

    @Test
    void anAddressThatDoesNotExistIsNotThereForAnybody() {
        var city = TestCities.found(offices, "36.72");

        assertThat(mvc.get().uri("/tidak-ada").exchange()).hasStatus(404);
        assertThat(Acting.as(
                        TestCities.actor(city, Role.ADMIN),
                        () -> mvc.get().uri("/tidak-ada").exchange()))
                .hasStatus(404);
    }

    private MvcTestResult home(Actor actor) {
        return Acting.as(actor, () -> mvc.get().uri("/").exchange());
    }
}
