package id.gemet.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
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
    private final CoveredCity cities;

    HomeTest(MockMvcTester mvc, Offices offices, CoveredCity cities) {
        this.mvc = mvc;
        this.offices = offices;
        this.cities = cities;
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

    /** It is 11 May 2026, 51 days before. */
    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "TREASURER", "LABOUR_CLERK", "SOCIAL_CLERK"})
    void whoeverHandsOutNoticesIsRemindedOfThoseThatAreDue(Role role) {
        var city = cities.found();
        var line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        cities.cover(city, line, MonthRange.of(BillingMonth.of(2026, 1), 6), 3);

        assertThat(home(TestCities.actor(city.city(), role)))
                .bodyText()
                .contains("href=\"/dana/jurang/2026-07-01\"", "orang yang tidak terbayar lagi, mulai 1 Juli 2026");
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
