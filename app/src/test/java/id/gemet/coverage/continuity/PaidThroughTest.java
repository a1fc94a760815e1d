package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.funding.FundedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerCover;
import id.gemet.registry.WorkerCover.Lasting;
import id.gemet.registry.WorkerCover.Warning;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.LoggedIn;
import id.gemet.testing.TestCities;
import id.gemet.verification.RuleBook;
import id.gemet.verification.RuleSetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DatabaseTest
class PaidThroughTest {

    private static final BillingMonth JANUARY = BillingMonth.of(2026, 1);
    private static final MonthRange JANUARY_TO_AUGUST = MonthRange.of(JANUARY, 8);

    private final CoveredCity cities;
    private final Registry registry;
    private final WorkerCover cover;
    private final RuleBook rules;
    private final LoggedIn loggedIn;
    private final MockMvc mvc;

    PaidThroughTest(
            CoveredCity cities, Registry registry, WorkerCover cover, RuleBook rules, LoggedIn loggedIn, MockMvc mvc) {
        this.cities = cities;
        this.registry = registry;
        this.cover = cover;
        this.rules = rules;
        this.loggedIn = loggedIn;
        this.mvc = mvc;
    }

    @Test
    void coverLastsThroughTheMonthsOfAllPayersAndAGapNamesWhoCouldBridgeIt() throws Exception {
        var city = cities.found();
        var budget = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        var tobacco = city.line(PayerKind.DBHCHT, "DBHCHT Kota Uji", 16_800 * 3);
        var people = cities.cover(city, budget, JANUARY_TO_AUGUST, 1);
        city.fund(tobacco, MonthRange.of(BillingMonth.of(2026, 10), 3), people);

        assertThat(lasting(city, people))
                .contains(new Lasting(
                        BillingMonth.of(2026, 8),
                        LocalDate.of(2026, 11, 1),
                        11,
                        8,
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        List.of(new Warning(
                                "GAP",
                                MonthRange.of(BillingMonth.of(2026, 9), 1),
                                new Rupiah(16_800),
                                Optional.of("APBD Kota Uji · APBD Kota Uji")))));

        Acting.run(
                TestCities.actor(city.city(), Role.ADMIN),
                () -> assertThat(rules.change(RuleSetting.LAPSE_MONTHS, 1, LocalDate.of(2026, 5, 11)))
                        .isEqualTo(RuleBook.Outcome.CHANGED));
        assertThat(lasting(city, people).orElseThrow().lapsesOn()).isEqualTo("2026-09-01");
        assertThat(lasting(city, people).orElseThrow().warnings())
                .extracting(Warning::kind)
                .containsExactly("LAPSE");

        var staff = loggedIn.staff(city.city(), "36.72.04.1003");
        assertThat(mvc.perform(MockMvcRequestBuilders.get("/pekerja/" + worker(city, people))
                                .with(loggedIn.as(Objects.requireNonNull(staff.get(Role.LABOUR_CLERK)))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(
                        "Dana tersedia sampai akhir",
                        "Agustus 2026",
                        "1 September 2026",
                        "Tanpa iuran September 2026 sampai September 2026",
                        "Jembatan termurah: 1 bulan, Rp16.800, dapat dibayar APBD Kota Uji");
    }

    @Test
    void monthsThatEndTooSoonAreBridgedOnlyByALineWithMoneyAndMonths() {
        var city = cities.found();
        var empty = city.line(PayerKind.APBD, "APBD Kota Uji", 16_800 * 2);
        var people = cities.cover(city, empty, MonthRange.of(BillingMonth.of(2026, 5), 2), 1);

        assertThat(lasting(city, people).orElseThrow().warnings())
                .containsExactly(new Warning(
                        "TOO_SHORT", MonthRange.of(BillingMonth.of(2026, 7), 1), new Rupiah(16_800), Optional.empty()));
    }

    @Test
    void whomTheInsurerHasNotAcceptedHasNoCoverThatCouldLast() {
        var city = cities.found();
        var people = city.fund(city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000), JANUARY_TO_AUGUST, 1);

        assertThat(lasting(city, people)).isEmpty();
    }

    private Optional<Lasting> lasting(FundedPeople city, List<Listing> people) {
        return Acting.as(city.clerk(), () -> cover.of(worker(city, people)));
    }

    private WorkerId worker(FundedPeople city, List<Listing> people) {
        return Acting.as(
                city.clerk(),
                () -> registry.listedAlready(people.getFirst().nik())
                        .orElseThrow()
                        .worker());
    }
}
