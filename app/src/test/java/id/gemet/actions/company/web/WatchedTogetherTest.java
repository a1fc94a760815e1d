package id.gemet.actions.company.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.company.Companies;
import id.gemet.actions.company.Companies.Letter;
import id.gemet.actions.team.Meetings;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.PledgeId;
import id.gemet.funding.pledge.PledgedCity;
import id.gemet.funding.pledge.Pledges;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What city, company and insurer each read of one promise, through their own sessions. */
@DatabaseTest
class WatchedTogetherTest {

    private static final String SECRET = "Direksi ragu; jangan disebarkan";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern FACTS = Pattern.compile("<dl class=\"facts\">(.*?)</dl>", Pattern.DOTALL);

    private final Companies companies;
    private final Meetings meetings;
    private final LoggedIn loggedIn;
    private final MockMvc mvc;
    private final Map<Role, Actor> staff;
    private final Payer own;
    private final PledgedCity other;
    private final PledgeId foreign;

    /** A company promised five instalments, three came and pay for two people; another promised as well. */
    WatchedTogetherTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            Companies companies,
            Meetings meetings,
            CoveredCity covered,
            LoggedIn loggedIn,
            MockMvc mvc) {
        this.companies = companies;
        this.meetings = meetings;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
        var city = covered.found();
        staff = loggedIn.staff(city.city(), "36.72.04.1003");
        var treasurer = actor(Role.TREASURER);
        var company = actor(Role.COMPANY_OFFICER);
        own = Acting.as(treasurer, () -> payers.addCompany(PayerKind.CSR, "PT Baja Uji", company.desk()));
        var pledged = new PledgedCity(city, treasurer, company, own, lines, pledges);
        var pledge = pledged.pledge(100_000, 110_000, 120_000, 130_000, 140_000);
        var line = pledged.committed(pledge);
        for (var number = 1; number <= 3; number++) {
            pledged.receive(pledge, number);
        }
        covered.cover(city, line, MonthRange.of(BillingMonth.of(2026, 4), 3), 2);
        other = PledgedCity.with(city, offices, payers, lines, pledges);
        foreign = other.pledge(777_000);
        Acting.run(actor(Role.LABOUR_CLERK), this::followUp);
    }

    private void followUp() {
        var meeting = meetings.hold(UUID.randomUUID(), TODAY.minusDays(20), "Koordinasi", List.of("Disnaker"));
        var company = companies
                .invite(
                        UUID.randomUUID(),
                        meeting,
                        new Letter(own.name(), "500.15/12", TODAY.minusDays(30), "Disnaker", TODAY))
                .orElseThrow();
        companies.tie(company, Optional.of(own.id()));
        companies.note(UUID.randomUUID(), company, TODAY, SECRET, "Disnaker", Optional.empty());
    }

    @Test
    void allThreeReadTheSameFiguresOfTheSameDay() throws Exception {
        var ofTheCity = row(Role.SECRETARY);

        assertThat(ofTheCity)
                .as("promised, booked, received, kept, open, next, named, active people and months")
                .isEqualTo(
                        "PT Baja Uji Rp600.000 Rp600.000 Rp330.000 71,7% ditepati Rp140.000 Belum jatuh tempo Rp130.000 "
                                + "Lewat 1–30 hari Rp140.000 31 Mei 2026 2 2 aktif bulan ini 4");
        for (var role : List.of(Role.COMPANY_OFFICER, Role.INSURER_OFFICER, Role.TREASURER, Role.AUDITOR)) {
            assertThat(row(role)).as("%s", role).isEqualTo(ofTheCity);
            assertThat(page(role, "/pantau")).contains("Angka per 11 Mei 2026");
            assertThat(facts(role)).as("%s", role).isEqualTo(facts(Role.SECRETARY));
        }
        assertThat(facts(Role.SECRETARY)).contains("2 orang, 6 bulan, Rp100.800", "Lewat 1–30 hari Rp130.000");
    }

    @Test
    void aCompanySeesItsOwnRowAndItsOwnMaskedPeopleAlone() throws Exception {
        assertThat(page(Role.COMPANY_OFFICER, "/pantau"))
                .contains("PT Baja Uji")
                .doesNotContain(other.payer().name(), "777.000");
        assertThat(page(Role.COMPANY_OFFICER, at(own))).contains("W•••").doesNotContain("Warga Contoh");

        for (var guessed : List.of(at(other.payer()), "/dana/janji/" + foreign)) {
            assertThat(open(Role.COMPANY_OFFICER, guessed).getStatus())
                    .as(guessed)
                    .isEqualTo(404);
            assertThat(open(Role.SECRETARY, guessed).getStatus()).as(guessed).isEqualTo(200);
        }
    }

    @Test
    void theInsurerSeesEveryCompanyThatPromisedAndNoPeople() throws Exception {
        assertThat(page(Role.INSURER_OFFICER, "/pantau"))
                .contains("PT Baja Uji", other.payer().name(), "777.000");
        assertThat(page(Role.INSURER_OFFICER, at(own))).doesNotContain("W•••", "/dana/janji/");
        assertThat(page(Role.SECRETARY, at(own))).contains("W•••", "/dana/janji/");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMPANY_OFFICER", "INSURER_OFFICER"})
    void whatWasSaidStaysInsideTheCity(Role outsider) throws Exception {
        var inside = Acting.as(actor(Role.SECRETARY), companies::list)
                .getFirst()
                .company()
                .id();
        assertThat(page(Role.SECRETARY, "/aksi/perusahaan/" + inside)).contains(SECRET);

        for (var path : List.of("", "/unduh", "/" + inside, "/baru", "/" + inside + "/pembayar")) {
            assertThat(open(outsider, "/aksi/perusahaan" + path).getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(mvc.perform(post("/aksi/perusahaan/" + inside + "/catatan").with(loggedIn.as(actor(outsider))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        for (var path : List.of("/", "/pantau", at(own))) {
            assertThat(page(outsider, path)).as(path).doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"KELURAHAN_OFFICER"})
    void theMenuLeadsThere(Role role) throws Exception {
        assertThat(page(role, "/")).contains("href=\"/pantau\"");
    }

    private String row(Role role) throws Exception {
        return ROW.matcher(page(role, "/pantau"))
                .results()
                .map(found -> plain(found.group(1)))
                .filter(text -> text.startsWith("PT Baja Uji "))
                .findFirst()
                .orElseThrow();
    }

    private String facts(Role role) throws Exception {
        return FACTS.matcher(page(role, at(own)))
                .results()
                .map(found -> plain(found.group(1)))
                .reduce("", (one, two) -> one + " | " + two);
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String at(Payer payer) {
        return "/pantau/" + payer.id();
    }

    private String page(Role role, String path) throws Exception {
        var response = open(role, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse open(Role role, String path) throws Exception {
        return mvc.perform(get(path).with(loggedIn.as(actor(role)))).andReturn().getResponse();
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }
}
