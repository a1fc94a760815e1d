package id.gemet.coverage.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.billing.CoveredCity;
import id.gemet.enrolment.EndReason;
import id.gemet.enrolment.Terms;
import id.gemet.funding.FundedPeople;
import id.gemet.funding.LineId;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 11 May 2026; money ends after June, 51 days ahead. */
@DatabaseTest
class NoticesTest {

    private static final MonthRange TO_JUNE = MonthRange.of(BillingMonth.of(2026, 1), 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Whom EVERYBODY = new Whom(JULY, Optional.empty(), Optional.empty());

    private final CoveredCity cities;
    private final Cliffs cliffs;
    private final Notices notices;
    private final DueNotices due;
    private final Terms terms;
    private final Registry registry;
    private final Offices offices;

    private FundedPeople city;
    private LineId line;
    private List<Listing> people;

    NoticesTest(
            CoveredCity cities,
            Cliffs cliffs,
            Notices notices,
            DueNotices due,
            Terms terms,
            Registry registry,
            Offices offices) {
        this.cities = cities;
        this.cliffs = cliffs;
        this.notices = notices;
        this.due = due;
        this.terms = terms;
        this.registry = registry;
        this.offices = offices;
        this.city = cities.found();
        this.line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        this.people = List.of();
    }

    @BeforeEach
    void threePeopleWhoseMoneyEndsInJune() {
        city = cities.found();
        line = city.line(PayerKind.APBD, "APBD Kota Uji", 10_000_000);
        people = cities.cover(city, line, TO_JUNE, 3);
    }

    @Test
    void theCalendarNamesDayLinePlaceAndRupiah() {
        assertThat(Acting.as(city.clerk(), () -> cliffs.from(TODAY)))
                .containsExactly(new Cliff(
                        JULY,
                        new Cliff.Line(
                                line.value(),
                                "APBD Kota Uji",
                                "APBD Kota Uji",
                                new Rupiah(10_000_000 - 3 * 6 * 16_800)),
                        Optional.of(new RegionCode("36.72.04.1003")),
                        3,
                        new Rupiah(3 * 16_800)));
        assertThat(Acting.as(city.clerk(), () -> cliffs.people(EVERYBODY, 2, 1)))
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.shownAs()).startsWith("W•••"));
    }

    @Test
    void whoIsPaidForOnByAnotherLineLosesNothing() {
        var province = city.line(PayerKind.BKBK, "BKBK Provinsi Uji", 10_000_000);
        city.fund(province, MonthRange.of(BillingMonth.of(2026, 7), 2), people.subList(0, 1));

        assertThat(Acting.as(city.clerk(), () -> cliffs.from(TODAY)))
                .extracting(Cliff::people)
                .containsExactly(2);
    }

    @Test
    void whoDiedIsNotSomebodyForWhomMoneyIsMissing() {
        var dead = Acting.as(
                city.clerk(),
                () -> registry.listedAlready(people.getFirst().nik())
                        .orElseThrow()
                        .worker());
        Acting.run(
                city.clerk(), () -> terms.endAfter(List.of(dead), BillingMonth.of(2026, 5), EndReason.DIED, "Akta 12"));

        assertThat(Acting.as(city.clerk(), () -> cliffs.from(TODAY)))
                .extracting(cliff -> cliff.lostOn() + " " + cliff.people())
                .containsExactly("2026-07-01 2");
    }

    @Test
    void everyNoticeIsNotedOnceAndWhoWasNeverToldIsCounted() {
        Acting.run(city.clerk(), () -> {
            assertThat(notices.told(EVERYBODY, Ahead.DAYS_60)).isEmpty();
            assertThat(notices.lost(TODAY, JULY)).isEqualTo(new Notices.Lost(3, 3));

            assertThat(notices.note(EVERYBODY, Audience.OFFICE)).isEqualTo(3);
            assertThat(notices.note(EVERYBODY, Audience.WORKER)).isEqualTo(3);
            assertThat(notices.note(EVERYBODY, Audience.WORKER)).isZero();

            assertThat(notices.told(EVERYBODY, Ahead.DAYS_60))
                    .isEqualTo(Map.of(Audience.OFFICE, 3, Audience.WORKER, 3));
            assertThat(notices.lost(TODAY, JULY)).isEqualTo(new Notices.Lost(3, 0));
            assertThat(notices.addressees(EVERYBODY))
                    .extracting(Notices.Addressee::name)
                    .containsExactlyElementsOf(
                            people.stream().map(Listing::name).sorted().toList());
        });
    }

    @Test
    void aNoticeIsDueUntilOfficePayerAndWorkerWereAllTold() {
        cities.cover(city, line, MonthRange.of(BillingMonth.of(2026, 1), 7), 1);
        Acting.run(city.clerk(), () -> {
            assertThat(due.read()).isEqualTo(new DueNotices.Due(3, Optional.of(JULY)));

            notices.note(EVERYBODY, Audience.OFFICE);
            notices.note(EVERYBODY, Audience.PAYER);
            assertThat(due.read().people()).isEqualTo(3);

            notices.note(EVERYBODY, Audience.WORKER);
            assertThat(due.read()).isEqualTo(new DueNotices.Due(0, Optional.empty()));
        });
    }

    @Test
    void noticesAreDueOnlyToThePeopleOfOnesOwnCity() {
        var otherCity = TestCities.actor(TestCities.found(offices, "36.72"), Role.SECRETARY);

        assertThat(Acting.as(otherCity, due::read).people()).isZero();
        assertThat(Acting.as(city.clerk(), due::read).people()).isEqualTo(3);
    }

    @Test
    void aKelurahanSeesAndNotesItsOwnPeopleOnly() {
        Actor there = TestCities.kelurahanOfficer(city.city(), "36.72.04.1003");
        Actor elsewhere = TestCities.kelurahanOfficer(city.city(), "36.72.01.1001");

        assertThat(Acting.as(elsewhere, () -> notices.note(EVERYBODY, Audience.WORKER)))
                .isZero();
        assertThat(Acting.as(elsewhere, () -> cliffs.from(TODAY))).isEmpty();
        assertThat(Acting.as(there, () -> notices.note(EVERYBODY, Audience.WORKER)))
                .isEqualTo(3);
    }

    @Test
    void anotherCityAndACompanyThatPaysNothingSeeNobody() {
        var otherCity = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
        var company = TestCities.companyOfficer(city.city(), offices);

        for (var stranger : List.of(otherCity, company)) {
            assertThat(Acting.as(stranger, () -> cliffs.from(TODAY))).isEmpty();
            assertThat(Acting.as(stranger, () -> notices.note(EVERYBODY, Audience.WORKER)))
                    .isZero();
        }
    }

    @Test
    void itIsTooEarlyToTellAboutDaysFarAhead() {
        var later = city.line(PayerKind.APBD, "APBD Kota Uji 2", 10_000_000);
        cities.cover(city, later, MonthRange.of(BillingMonth.of(2026, 1), 10), 1);

        assertThat(Acting.as(
                        city.clerk(),
                        () -> notices.note(
                                new Whom(LocalDate.of(2026, 11, 1), Optional.empty(), Optional.empty()),
                                Audience.WORKER)))
                .isZero();
    }
}
