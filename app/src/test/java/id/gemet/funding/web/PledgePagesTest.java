package id.gemet.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.billing.PaperText;
import id.gemet.funding.BudgetLines;
import id.gemet.funding.Earmarks;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.funding.NewLine;
import id.gemet.funding.Payers;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.PledgedCity;
import id.gemet.funding.pledge.Pledges;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A company's promise from the meeting to its instalments, as officers press it through the pages. */
@DatabaseTest
class PledgePagesTest {

    private final Offices offices;
    private final Payers payers;
    private final BudgetLines lines;
    private final Pledges pledges;
    private final CoveredCity covered;
    private final LoggedIn loggedIn;
    private final MockMvc mvc;
    private FundedPeople city;
    private Map<Role, Actor> staff = Map.of();

    PledgePagesTest(
            Offices offices,
            Payers payers,
            BudgetLines lines,
            Pledges pledges,
            CoveredCity covered,
            LoggedIn loggedIn,
            MockMvc mvc) {
        this.offices = offices;
        this.payers = payers;
        this.lines = lines;
        this.pledges = pledges;
        this.covered = covered;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
        this.city = covered.found();
    }

    @BeforeEach
    void aCityOfItsOwn() {
        city = covered.found();
        staff = loggedIn.staff(city.city(), "36.72.04.1003");
    }

    @Test
    void aPromiseOfPeopleIsWorthTheirDuesAndTheOpenAmountIsTheRest() throws Exception {
        var pledge = recorded("10", "PEOPLE", "500000", "");

        assertThat(pledge.terms().worth()).isEqualTo(new Rupiah(10 * 12 * 16_800));
        assertThat(pledge.terms().instalments())
                .extracting(instalment -> instalment.amount().amount())
                .containsExactly(500_000L, 1_516_000L);
        assertThat(page(Role.COMPANY_OFFICER, "/dana/janji/" + pledge.id())).contains("PT Baja Uji", "Rp2.016.000");
    }

    @Test
    void instalmentsThatDoNotAddUpAreShownAgain() throws Exception {
        var answer = press(Role.TREASURER, form("10", "PEOPLE", "500000", "1"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("tepat senilai janji", "value=\"500000\"");
        assertThat(Acting.as(treasurer(), pledges::list)).isEmpty();
    }

    @Test
    void aPledgeIsBookedReceivedAmendedAndMatchedWithPeople() throws Exception {
        var pledge = recorded("2000000", "RUPIAH", "500000", "");
        var at = "/dana/janji/" + pledge.id();
        var line = line(pledge);

        assertThat(page(Role.TREASURER, at + "/bukukan")).contains("dua juta rupiah");
        confirm(post(at + "/bukukan").param("key", key()).param("line", line.toString()), 2_000_000);
        assertThat(page(Role.TREASURER, at + "/terima/1")).contains("lima ratus ribu rupiah");
        confirm(
                post(at + "/terima/1")
                        .param("key", key())
                        .param("document", "Mutasi 7")
                        .param("day", "2026-01-30"),
                500_000);
        assertThat(page(Role.TREASURER, at)).contains("Mutasi 7, 30 Januari 2026");
        confirm(
                form("1000000", "RUPIAH", at + "/ubah")
                        .param("number", "2")
                        .param("due", "2026-02-28")
                        .param("amount", ""),
                1_000_000);
        assertThat(city.balance(line).ceiling()).isEqualTo(new Rupiah(1_000_000));
        assertThat(city.balance(line).free()).isEqualTo(new Rupiah(500_000));

        var people = city.fund(line, MonthRange.year(2026), 2);
        assertThat(page(Role.COMPANY_OFFICER, at))
                .contains("2 orang, 24 bulan, Rp403.200", "W•••")
                .doesNotContain(people.getFirst().nik().digits())
                .doesNotContain("Warga Contoh");
        papersSayWhatThePageSays(
                at, "Rp1.000.000", "Rp500.000", "2 orang, 24 bulan, Rp403.200", "Mutasi 7, 30 Januari 2026");
        assertThat(page(Role.SECRETARY, "/dana/janji")).contains("PT Baja Uji", "Rp1.000.000", "Rp500.000");
    }

    @Test
    void anotherCompanyFindsNothing() throws Exception {
        var others = PledgedCity.with(city, offices, payers, lines, pledges);
        var theirs = others.pledge(700_000);

        assertThat(page(Role.COMPANY_OFFICER, "/dana/janji")).doesNotContain("PT Janji", "700.000");
        assertThat(open(Role.COMPANY_OFFICER, "/dana/janji/" + theirs).getStatus())
                .isEqualTo(404);
    }

    private void papersSayWhatThePageSays(String at, String... figures) throws Exception {
        var page = page(Role.COMPANY_OFFICER, at);
        var report = PaperText.of(open(Role.COMPANY_OFFICER, at + "/laporan").getContentAsByteArray());
        var certificate =
                PaperText.of(open(Role.COMPANY_OFFICER, at + "/sertifikat").getContentAsByteArray());

        assertThat(page).contains(figures).contains("Dari Rp1.000.000 yang sudah jatuh tempo, Rp500.000 masuk (50,0%)");
        assertThat(report)
                .contains(figures)
                .contains("Dari Rp1.000.000 yang sudah jatuh tempo, Rp500.000 masuk (50,0%)");
        assertThat(certificate).contains("PT Baja Uji", "2 pekerja rentan", "24 bulan iuran; Rp500.000 sudah diterima");
    }

    private Pledge recorded(String quantity, String unit, String... amounts) throws Exception {
        var where = Objects.requireNonNull(
                press(Role.TREASURER, form(quantity, unit, amounts)).getRedirectedUrl());
        return Acting.as(treasurer(), pledges::list).stream()
                .filter(pledge -> where.endsWith(pledge.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static MockHttpServletRequestBuilder form(String quantity, String unit, String... amounts) {
        var form = form(quantity, unit, "/dana/janji/baru");
        for (var i = 0; i < amounts.length; i++) {
            form.param("number", String.valueOf(i + 1))
                    .param("due", "2026-0" + (i + 1) + "-28")
                    .param("amount", amounts[i]);
        }
        return form;
    }

    private static MockHttpServletRequestBuilder form(String quantity, String unit, String address) {
        return post(address)
                .param("key", key())
                .param("kind", "CSR")
                .param("payer", "PT Baja Uji")
                .param("occasion", "Rapat koordinasi")
                .param("unit", unit)
                .param("quantity", quantity)
                .param("first", "2026-01")
                .param("last", "2026-12")
                .param("document", "12/TJSL/2026")
                .param("dated", "2026-01-05");
    }

    private LineId line(Pledge pledge) {
        return Acting.as(
                treasurer(),
                () -> lines.open(
                        UUID.randomUUID(),
                        new NewLine(
                                pledge.payer().id(),
                                "TJSL",
                                "",
                                2026,
                                MonthRange.year(2026),
                                Earmarks.NONE,
                                new Rupiah(1))));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Actor treasurer() {
        return Objects.requireNonNull(staff.get(Role.TREASURER));
    }

    private void confirm(MockHttpServletRequestBuilder form, long figure) throws Exception {
        assertThat(mvc.perform(form.with(loggedIn.confirming(treasurer(), figure)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse press(Role role, MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(loggedIn.as(Objects.requireNonNull(staff.get(role)))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(Role role, String path) throws Exception {
        return press(role, get(path));
    }

    private String page(Role role, String path) throws Exception {
        var response = open(role, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }
}
