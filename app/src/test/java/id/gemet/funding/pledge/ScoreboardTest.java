package id.gemet.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.gemet.access.Acting;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.funding.Payer;
import id.gemet.funding.Payers;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ScoreboardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final Offices offices;
    private final Payers payers;
    private final Pledges pledges;
    private final Scoreboard scoreboard;
    private final PublicScoreboard publicly;
    private final MockMvc mvc;

    ScoreboardTest(
            Offices offices,
            Payers payers,
            Pledges pledges,
            Scoreboard scoreboard,
            PublicScoreboard publicly,
            MockMvc mvc) {
        this.offices = offices;
        this.payers = payers;
        this.pledges = pledges;
        this.scoreboard = scoreboard;
        this.publicly = publicly;
        this.mvc = mvc;
    }

    @Test
    void onlyWhoAgreedIsNamedInPublicAndOnlyWhileTheyDo() throws Exception {
        var city = TestCities.found(offices, "35.79");
        var region = new RegionCode("35.79");
        var clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        Acting.run(clerk, () -> {
            var open = promising("PT Terbuka");
            promising("PT Diam");
            scoreboard.enter(open, new Consent(true, "Direktur", "Surat 1", DAY));
        });

        assertThat(publicly.of(region).orElseThrow().scores())
                .extracting(score -> score.payer().name())
                .containsExactly("PT Terbuka");
        assertThat(mvc.perform(get("/papan-perusahaan/35.79"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("PT Terbuka", "kurang dari 10")
                .doesNotContain("PT Diam");

        Acting.run(clerk, () -> {
            assertThat(scoreboard.scores())
                    .extracting(score -> score.total().pledged())
                    .containsExactly(new Rupiah(500), new Rupiah(500));
            scoreboard.enter(payers.add(PayerKind.CSR, "PT Terbuka"), new Consent(false, "Direktur", "Surat 2", DAY));
        });
        assertThat(publicly.of(region).orElseThrow().scores()).isEmpty();
    }

    @Test
    void aCompanyDoesNotAgreeForItselfAndSeesNobodyElse() {
        var city = TestCities.found(offices, "35.78");
        var clerk = TestCities.actor(city, Role.LABOUR_CLERK);
        var company = TestCities.companyOfficer(city, offices);
        Acting.run(clerk, () -> promising("PT Lain"));
        var own = Acting.as(clerk, () -> payers.addCompany(PayerKind.CSR, "PT Sendiri", company.desk()));

        assertThat(Acting.as(company, scoreboard::scores)).isEmpty();
        assertThatThrownBy(() ->
                        Acting.run(company, () -> scoreboard.enter(own, new Consent(true, "Saya", "Surat", DAY))))
                .hasStackTraceContaining("row-level security");
    }

    private Payer promising(String name) {
        var payer = payers.add(PayerKind.CSR, name);
        pledges.record(UUID.randomUUID(), payer.id(), "Rapat", PledgedCity.terms(500));
        return payer;
    }
}
