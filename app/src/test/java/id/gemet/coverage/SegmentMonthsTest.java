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
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People by segment from month to month; it is May. */
@DatabaseTest
class SegmentMonthsTest {

    private static final BillingMonth APRIL = BillingMonth.of(2026, 4);
    private static final BillingMonth MAY = BillingMonth.of(2026, 5);

    private final Funnel funnel;
    private final Parts parts;
    private final Stages stages;
    private final Actor secretary;
    private final List<Registered> workers;

    SegmentMonthsTest(Funnel funnel, Parts parts, Registry registry, Offices offices, Database database) {
        this.funnel = funnel;
        this.parts = parts;
        var city = TestCities.found(offices, "36.72");
        this.stages = new Stages(database, city);
        this.secretary = TestCities.actor(city, Role.SECRETARY);
        this.workers = Acting.as(secretary, () -> registry.register(UUID.randomUUID(), InventedPeople.people(2)));
    }

    @Test
    void oneInTwoSegmentsIsTwoMembershipsAndOnePerson() {
        stages.sent(workers.getFirst(), "[2026-01-01,2027-01-01)", "ACTIVE");
        stages.member(workers.getFirst(), "PU");
        stages.member(workers.getLast(), "PMI");

        assertThat(counted()).singleElement().satisfies(may -> {
            assertThat(may.month()).isEqualTo(MAY);
            assertThat(may.people()).isEqualTo(new Segments(1, 1, 0, 1, 1, 1, 2));
            assertThat(may.people().memberships()).isEqualTo(3);
        });
    }

    @Test
    void thisMonthIsCountedAnewAndAMonthThatIsOverStays() {
        stages.countedIn("2026-04-01", 7);
        counted();
        stages.member(workers.getFirst(), "JAKON");

        var months = counted();

        assertThat(months).extracting(SegmentMonth::month).containsExactly(APRIL, MAY);
        assertThat(months.getFirst().people()).isEqualTo(new Segments(7, 7, 0, 0, 7, 7, 7));
        assertThat(months.getLast().people()).isEqualTo(new Segments(0, 0, 1, 0, 1, 0, 1));
    }

    @Test
    void anotherCitySeesNoneOfIt(@Autowired Offices offices) {
        counted();
        var stranger = TestCities.actor(TestCities.found(offices, "15.71"), Role.SECRETARY);

        List<SegmentMonth> seen = Acting.as(stranger, parts::segmentMonths);
        assertThat(seen).isEmpty();
    }

    private List<SegmentMonth> counted() {
        return Acting.as(secretary, () -> {
            funnel.refresh();
            return parts.segmentMonths();
        });
    }
}
