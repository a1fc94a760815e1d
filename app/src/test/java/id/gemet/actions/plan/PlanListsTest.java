package id.gemet.actions.plan;

import static id.gemet.actions.plan.PromisingCity.clerk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.coverage.Stages;
import id.gemet.database.Database;
import id.gemet.intake.Intake;
import id.gemet.intake.ListId;
import id.gemet.intake.Sender;
import id.gemet.intake.SenderKind;
import id.gemet.intake.TypedList;
import id.gemet.intake.Uploaded;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DatabaseTest
class PlanListsTest {

    private static final String YEAR = "[2026-01-01,2027-01-01)";

    private final Intake intake;
    private final Registry registry;
    private final PlanLists lists;
    private final ListedCounts counts;
    private final Database database;
    private final PromisingCity city;
    private final Stages stages;
    private final ActionPlanId farmers;
    private final ActionPlanId drivers;

    PlanListsTest(
            Offices offices,
            ActionPlans plans,
            Intake intake,
            Registry registry,
            PlanLists lists,
            ListedCounts counts,
            Database database) {
        this.intake = intake;
        this.registry = registry;
        this.lists = lists;
        this.counts = counts;
        this.database = database;
        this.city = PromisingCity.in(offices, plans);
        this.stages = new Stages(database, city.pemda());
        this.farmers = city.promised(city.farming());
        this.drivers = city.promised(city.transport());
    }

    @Test
    void whoIsOnTwoListsCountsForTheFirstAndTheOtherIsTold() {
        var shared = InventedPeople.somebody();
        tie(farmers, taken(city.farming(), with(shared, 2)));
        tie(drivers, taken(city.transport(), with(shared, 1)));

        assertThat(listed(farmers)).isEqualTo(3);
        assertThat(listed(drivers)).isEqualTo(1);
        assertThat(Acting.as(clerk(city.transport()), () -> lists.elsewhere(drivers)))
                .containsExactly(new Elsewhere("Dinas Pertanian", 1));
        assertThat(Acting.as(city.labour(), () -> lists.elsewhere(farmers))).isEmpty();
    }

    @Test
    void whenTheFirstListIsTakenBackTheNextAcceptedCountsNotTheNextUploaded() {
        var shared = InventedPeople.somebody();
        var first = taken(city.farming(), with(shared, 1));
        var uploadedNext = uploaded(city.transport(), with(shared, 1));
        var acceptedNext = uploaded(city.farming(), with(shared, 4));
        take(acceptedNext);
        take(uploadedNext);
        tie(farmers, acceptedNext);
        tie(drivers, uploadedNext);
        assertThat(listed(farmers)).isEqualTo(4);

        Acting.run(city.labour(), () -> intake.undo(first));

        assertThat(listed(farmers)).isEqualTo(5);
        assertThat(listed(drivers)).isEqualTo(1);
    }

    @Test
    void twoOfficesThatListTheSamePeopleAtOnceCountEachOnce() throws Exception {
        var people = InventedPeople.people(200);
        var one = uploaded(city.farming(), people);
        var other = uploaded(city.transport(), people.reversed());
        try (var pool = Executors.newFixedThreadPool(2)) {
            var done = pool.invokeAll(List.<Callable<Boolean>>of(() -> take(one), () -> take(other)));
            for (var each : done) {
                assertThat(each.get()).isTrue();
            }
        }
        tie(farmers, one);
        tie(drivers, other);

        assertThat(listed(farmers) + listed(drivers)).isEqualTo(200);
    }

    @Test
    void aListBelongsToOnePlanAndAnOfficeTiesItsOwn() {
        var list = taken(city.farming(), InventedPeople.people(2));
        assertThatThrownBy(() -> Acting.run(clerk(city.transport()), () -> lists.tie(drivers, list.value())))
                .isInstanceOf(DataAccessException.class);
        assertThat(Acting.as(clerk(city.transport()), lists::free)).isEmpty();

        assertThat(Acting.as(clerk(city.farming()), () -> lists.tie(farmers, list.value())))
                .isTrue();

        assertThat(Acting.as(city.labour(), () -> lists.tie(drivers, list.value())))
                .isFalse();
        assertThat(listed(drivers)).isZero();
        assertThat(Acting.as(city.labour(), () -> lists.of(farmers)))
                .extracting(TiedList::sender)
                .containsExactly("Dinas Pertanian");
    }

    @Test
    void aKelurahansListIsNoOfficesList() {
        var list = uploaded(new Sender("Kelurahan Uji", SenderKind.KELURAHAN), InventedPeople.people(2));
        take(list);

        assertThatThrownBy(() -> tie(farmers, list)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void everyStageIsPartOfTheOneBefore() {
        var people = InventedPeople.people(7);
        var list = taken(city.farming(), people);
        tie(farmers, list);
        var known = Acting.as(city.labour(), () -> registry.register(list.value(), people));
        stages.judged(known.get(1), "REJECTED");
        known.subList(2, 7).forEach(person -> stages.judged(person, "VERIFIED"));
        stages.funded(known.get(3), YEAR);
        stages.sent(known.get(4), YEAR, "PENDING");
        stages.sent(known.get(5), YEAR, "ACTIVE");
        stages.sent(known.get(6), "[2026-01-01,2026-04-01)", "ENDED");

        assertThat(people(farmers)).isEqualTo(new ListedPeople(7, 6, 5, 3, 1));
    }

    /** What one officer has counted serves the next; a sector office never sees, and never keeps, a part for the whole. */
    @Test
    void theCityCountsOnceAndASectorOfficeItsOwnPlans() {
        tie(farmers, taken(city.farming(), InventedPeople.people(3)));
        tie(drivers, taken(city.transport(), InventedPeople.people(2)));

        var ofDrivers = Acting.as(clerk(city.transport()), counts::read);
        var first = Acting.as(city.labour(), counts::read);
        var second = Acting.as(city.secretary(), counts::read);

        assertThat(ofDrivers.people()).containsOnlyKeys(drivers);
        assertThat(ofDrivers.of(drivers).listed()).isEqualTo(2);
        assertThat(first.people()).containsOnlyKeys(farmers, drivers);
        assertThat(first.of(farmers)).isEqualTo(people(farmers));
        assertThat(second).isEqualTo(first);
        assertThat(second.current()).isTrue();
    }

    @Test
    void aLongCountIsDoneAgainByTheClockworkNotByTheReader() throws Exception {
        tie(farmers, taken(city.farming(), InventedPeople.people(3)));
        Acting.run(city.labour(), counts::read);
        try (var connection = database.connectAsOwner()) {
            connection.createStatement().execute("update actions.listed_count set took_ms = 5000");
        }
        tie(drivers, taken(city.transport(), InventedPeople.people(2)));

        var old = Acting.as(city.labour(), counts::read);
        Acting.run(Actor.system(city.pemda()), counts::refresh);
        var renewed = Acting.as(city.labour(), counts::read);

        assertThat(old.current()).isFalse();
        assertThat(old.people()).containsOnlyKeys(farmers);
        assertThat(renewed.current()).isTrue();
        assertThat(renewed.people()).containsOnlyKeys(farmers, drivers);
    }

    private static List<Listing> with(Listing shared, int others) {
        var people = new ArrayList<>(InventedPeople.people(others));
        people.add(shared);
        return people;
    }

    private ListId taken(Office office, List<Listing> people) {
        var list = uploaded(office, people);
        take(list);
        return list;
    }

    private ListId uploaded(Office office, List<Listing> people) {
        return uploaded(new Sender(office.name(), SenderKind.OPD), people);
    }

    private ListId uploaded(Sender sender, List<Listing> people) {
        return Acting.as(city.labour(), () -> {
            var upload = intake.upload(sender, UUID.randomUUID() + ".csv", TypedList.of(people));
            var list = ((Uploaded.Accepted) upload).list();
            intake.confirmMapping(list);
            intake.judge(list);
            return list;
        });
    }

    private boolean take(ListId list) {
        return Acting.as(city.labour(), () -> intake.commit(list));
    }

    private void tie(ActionPlanId plan, ListId list) {
        Acting.run(city.labour(), () -> lists.tie(plan, list.value()));
    }

    private long listed(ActionPlanId plan) {
        return people(plan).listed();
    }

    private ListedPeople people(ActionPlanId plan) {
        return Acting.as(city.labour(), lists::people).getOrDefault(plan, ListedPeople.NOBODY);
    }
}
