package id.gemet.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final RuleBook book;
    private final AuditTrail trail;
    private final MockMvc mvc;
    private final LoggedIn loggedIn;
    private final Offices offices;
    private final Map<Role, Actor> staff = new EnumMap<>(Role.class);

    RuleBookTest(RuleBook book, AuditTrail trail, MockMvc mvc, LoggedIn loggedIn, Offices offices) {
        this.book = book;
        this.trail = trail;
        this.mvc = mvc;
        this.loggedIn = loggedIn;
        this.offices = offices;
    }

    @BeforeEach
    void aCityWithStaff() {
        staff.putAll(loggedIn.staff(TestCities.found(offices, "36.72"), "36.72.04.1003"));
    }

    @Test
    void aFigureAppliesFromItsFirstDayOn() {
        assertThat(today(RuleSetting.AGE_YEARS_MIN)).isEqualTo(17);

        assertThat(change(RuleSetting.AGE_YEARS_MIN, 18, TODAY)).isEqualTo(RuleBook.Outcome.CHANGED);
        assertThat(change(RuleSetting.AGE_YEARS_MIN, 20, TODAY.plusDays(1))).isEqualTo(RuleBook.Outcome.CHANGED);

        assertThat(today(RuleSetting.AGE_YEARS_MIN)).isEqualTo(18);
        assertThat(Acting.as(someone(Role.ADMIN), book::changes))
                .extracting(RuleChange::value, RuleChange::from)
                .containsExactly(tuple(20, TODAY.plusDays(1)), tuple(18, TODAY));
    }

    @Test
    void theSecondChangeOfADayCounts() {
        change(RuleSetting.REVERIFY_MONTHS, 6, TODAY);
        change(RuleSetting.REVERIFY_MONTHS, 9, TODAY);

        assertThat(today(RuleSetting.REVERIFY_MONTHS)).isEqualTo(9);
    }

    @Test
    void noFigureLeavesWhatTheRegulationAllowsAndNoneChangesThePast() {
        assertThat(change(RuleSetting.AGE_YEARS_MIN, 16, TODAY)).isEqualTo(RuleBook.Outcome.OUT_OF_RANGE);
        assertThat(change(RuleSetting.AGE_YEARS_MAX, 65, TODAY)).isEqualTo(RuleBook.Outcome.OUT_OF_RANGE);
        assertThat(change(RuleSetting.AGE_YEARS_MAX, 60, TODAY.minusDays(1))).isEqualTo(RuleBook.Outcome.IN_THE_PAST);
        change(RuleSetting.AGE_YEARS_MAX, 40, TODAY);
        assertThat(change(RuleSetting.AGE_YEARS_MIN, 41, TODAY)).isEqualTo(RuleBook.Outcome.NOBODY_LEFT);

        assertThat(today(RuleSetting.AGE_YEARS_MIN)).isEqualTo(17);
        assertThat(today(RuleSetting.AGE_YEARS_MAX)).isEqualTo(40);
    }

    @Test
    void monthsOfResidenceAreAskedForAndNoMore() {
        assertThat(today(RuleSetting.RESIDENCE_MONTHS)).isZero();
        assertThat(change(RuleSetting.RESIDENCE_MONTHS, 6, TODAY)).isEqualTo(RuleBook.Outcome.CHANGED);
        assertThat(today(RuleSetting.RESIDENCE_MONTHS)).isEqualTo(6);
        assertThat(change(RuleSetting.RESIDENCE_MONTHS, 0, TODAY)).isEqualTo(RuleBook.Outcome.CHANGED);
        assertThat(today(RuleSetting.RESIDENCE_MONTHS)).isZero();
    }

    @Test
    void anotherCityKeepsItsOwnFigures() {
        change(RuleSetting.AGE_YEARS_MAX, 60, TODAY);
        var elsewhere = TestCities.actor(TestCities.found(offices, "15.71"), Role.ADMIN);

        assertThat(Acting.as(elsewhere, book::today).value(RuleSetting.AGE_YEARS_MAX))
                .isEqualTo(64);
        assertThat(Acting.as(elsewhere, book::changes)).isEmpty();
    }

    @Test
    void theAdminChangesAFigureOnThePageAndItIsWrittenDown() throws Exception {
        var changed = send(Role.ADMIN, rule("AGE_YEARS_MAX", "60"));

        assertThat(changed.getRedirectedUrl()).isEqualTo("/aturan?tersimpan=1");
        assertThat(send(Role.AUDITOR, get("/aturan")).getContentAsString())
                .contains("R-014", "Permenaker 5/2021", "mulai 11 Mei 2026", "Usia paling tua, tahun: 60")
                .doesNotContain("Simpan perubahan");
        assertThat(Acting.as(someone(Role.ADMIN), () -> trail.latest("rule:AGE_YEARS_MAX", Long.MAX_VALUE, 5)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("60 from 2026-05-11"));
    }

    @Test
    void aWrongFigureIsRefusedWithAReasonAndNotEverybodyMayChange() throws Exception {
        var refused = send(Role.LABOUR_CLERK, rule("AGE_YEARS_MAX", "70"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("antara 17 dan 64");
        assertThat(send(Role.LABOUR_CLERK, rule("AGE_YEARS_MAX", "enam puluh")).getStatus())
                .isEqualTo(422);
        assertThat(send(Role.SOCIAL_CLERK, rule("AGE_YEARS_MAX", "60")).getStatus())
                .isEqualTo(403);
        assertThat(today(RuleSetting.AGE_YEARS_MAX)).isEqualTo(64);
    }

    private static MockHttpServletRequestBuilder rule(String setting, String value) {
        return post("/aturan").param("setting", setting).param("value", value).param("from", TODAY.toString());
    }

    private MockHttpServletResponse send(Role role, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(loggedIn.as(someone(role)))).andReturn().getResponse();
    }

    private RuleBook.Outcome change(RuleSetting setting, int value, LocalDate from) {
        return Acting.as(someone(Role.ADMIN), () -> book.change(setting, value, from));
    }

    private int today(RuleSetting setting) {
        return Acting.as(someone(Role.ADMIN), book::today).value(setting);
    }

    private Actor someone(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}
