package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.database.Database;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Registered;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FunnelTest {

    private static final String YEAR = "[2026-01-01,2027-01-01)";

    private final Registry registry;
    private final Funnel funnel;
    private final Readings readings;
    private final Offices offices;
    private final Stages stages;
    private final Actor clerk;

    FunnelTest(Registry registry, Funnel funnel, Readings readings, Offices offices, Database database) {
        this.registry = registry;
        this.funnel = funnel;
        this.readings = readings;
        this.offices = offices;
        var city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.clerk = TestCities.actor(city, Role.LABOUR_CLERK);
    }

    @Test
    void everybodyListedIsCountedWhereTheyStandAndNobodyIsLost() {
        var people = listed("36.72.01.1001", 10);
        stages.judged(people.get(1), "RETURNED");
        stages.judged(people.get(2), "REJECTED");
        people.subList(3, 10).forEach(person -> stages.judged(person, "VERIFIED"));
        stages.funded(people.get(4), YEAR);
        stages.sent(people.get(5), YEAR, "PENDING");
        stages.sent(people.get(6), YEAR, "REJECTED");
        stages.sent(people.get(7), YEAR, "ACTIVE");
        stages.paid(people.get(8), stages.sent(people.get(8), YEAR, "ACTIVE"), "2026-04-01");
        stages.sent(people.get(9), "[2026-01-01,2026-04-01)", "ENDED");

        assertThat(counted().total()).isEqualTo(new FunnelCount(10, 1, 1, 1, 7, 1, 4, 1, 1, 2, 1));
        assertThat(counted().total().undecreed()).isEqualTo(1);
        assertThat(counted().total().unsent()).isEqualTo(1);
        assertThat(counted().total().unpaid()).isEqualTo(1);
    }

    @Test
    void aPaymentOfLongAgoDoesNotMakeTheMonthPaid() {
        var person = listed("36.72.01.1001", 1).getFirst();
        stages.paid(person, stages.sent(person, YEAR, "ACTIVE"), "2026-01-01");

        assertThat(counted().total().enrolled()).isEqualTo(1);
        assertThat(counted().total().paid()).isZero();
    }

    @Test
    void placesAndOccupationsAddUpToTheWhole() {
        listed("36.72.01.1001", 3);
        listed("36.72.04.1003", 2);

        var flow = counted();

        assertThat(flow.byKelurahan().get(new RegionCode("36.72.04.1003")))
                .extracting(FunnelCount::listed)
                .isEqualTo(2L);
        assertThat(flow.byKecamatan().keySet())
                .containsExactlyInAnyOrder(new RegionCode("36.72.01"), new RegionCode("36.72.04"));
        assertThat(flow.byOccupation().get("nelayan"))
                .extracting(FunnelCount::listed)
                .isEqualTo(5L);
        assertThat(flow.countedAt()).isPresent();
    }

    @Test
    void aKelurahanOfficerSeesTheirOwnPeopleOnlyAndAnotherCityNobody() {
        listed("36.72.01.1001", 3);
        listed("36.72.04.1003", 2);
        counted();

        var city = offices.pemdas().stream()
                .filter(office -> office.id().equals(clerk.office()))
                .findFirst()
                .orElseThrow();
        assertThat(Acting.as(TestCities.kelurahanOfficer(city, "36.72.04.1003"), funnel::read)
                        .total()
                        .listed())
                .isEqualTo(2);
        var elsewhere = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);
        assertThat(Acting.as(elsewhere, funnel::read).slices()).isEmpty();
        assertThat(Acting.as(TestCities.companyOfficer(city, offices), funnel::read)
                        .slices())
                .isEmpty();
    }

    @Test
    void monthsCountPeopleCoveredThen() {
        var people = listed("36.72.01.1001", 2);
        stages.sent(people.get(0), "[2026-03-01,2027-01-01)", "ACTIVE");
        stages.sent(people.get(1), "[2026-02-01,2026-04-01)", "ENDED");
        counted();

        var months = Acting.as(clerk, funnel::months);

        assertThat(months).hasSize(12).last().isEqualTo(new MonthCount(BillingMonth.of(2026, 5), 1));
        assertThat(months)
                .contains(
                        new MonthCount(BillingMonth.of(2026, 1), 0),
                        new MonthCount(BillingMonth.of(2026, 2), 1),
                        new MonthCount(BillingMonth.of(2026, 3), 2));
    }

    @Test
    void theTwoCitiesFiguresAreRecordedOnce() {
        Acting.run(clerk, readings::recordPublished);
        Acting.run(clerk, readings::recordPublished);

        assertThat(Acting.as(clerk, readings::list)).hasSize(1);
        var reading = Acting.as(clerk, readings::latest).orElseThrow();
        assertThat(reading.percent()).isEqualByComparingTo("43.49");
        assertThat(reading.agreement()).isEqualTo(Agreement.ROUNDED);
        assertThat(Acting.as(clerk, readings::target).orElseThrow().missing(reading))
                .isEqualTo(27_377);
    }

    private Flow counted() {
        return Acting.as(clerk, () -> {
            funnel.refresh();
            return funnel.read();
        });
    }

    private List<Registered> listed(String kelurahan, int count) {
        var listings = IntStream.range(0, count)
                .mapToObj(i -> InventedPeople.somebodyIn(kelurahan))
                .toList();
        return Acting.as(clerk, () -> registry.register(UUID.randomUUID(), listings));
    }
}
