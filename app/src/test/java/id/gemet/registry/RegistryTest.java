package id.gemet.registry;

import static id.gemet.registry.Registered.Outcome.KNOWN;
import static id.gemet.registry.Registered.Outcome.NEW;
import static id.gemet.registry.Registered.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.ReadLog;
import id.gemet.audit.Sight;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RegistryTest {

    private static final UUID LIST = UUID.randomUUID();

    private final Registry registry;
    private final Offices offices;
    private final ReadLog readLog;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Actor clerk;

    RegistryTest(
            Registry registry, Offices offices, ReadLog readLog, JdbcClient jdbc, TransactionTemplate transaction) {
        this.registry = registry;
        this.offices = offices;
        this.readLog = readLog;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void aListIsTakenInAndTheSameListAgainAddsNobody() {
        var people = InventedPeople.people(1_000);

        assertThat(register(people)).extracting(Registered::outcome).containsOnly(NEW);
        assertThat(register(people)).extracting(Registered::outcome).containsOnly(KNOWN);
        assertThat(workers()).isEqualTo(1_000);
    }

    @Test
    void aPersonIsFoundAsWritten() {
        var person = called("H. Abd. Rochman Ma'ruf, S.Pd.I <b>");

        var worker = act(() ->
                        registry.find(register(List.of(person)).getFirst().worker()))
                .orElseThrow();

        assertThat(worker.name()).isEqualTo("H. Abd. Rochman Ma'ruf, S.Pd.I <b>");
        assertThat(worker.maskedNik())
                .startsWith("367201")
                .contains("••")
                .doesNotContain(person.nik().digits());
    }

    @Test
    void twoRowsOfOneNikInOneListAreOneWorker() {
        var person = InventedPeople.somebody();

        var outcomes = register(List.of(person, InventedPeople.somebody(), person));

        assertThat(outcomes).extracting(Registered::outcome).containsExactly(NEW, NEW, KNOWN);
        assertThat(outcomes.get(2).worker()).isEqualTo(outcomes.get(0).worker());
    }

    @Test
    void aNewPhoneIsTakenOverAndAMistypedNameIsNot() {
        var person = InventedPeople.somebody();
        var id = register(List.of(person)).getFirst().worker();

        var again = register(List.of(withPhone(person, "Bdui", "081299999999"))).getFirst();

        assertThat(again.outcome()).isEqualTo(UPDATED);
        assertThat(again.changed()).containsExactly(Detail.PHONE);
        var now = act(() -> registry.reveal(id, "Uji")).orElseThrow();
        assertThat(now.phone()).isEqualTo("081299999999");
        assertThat(now.name()).isEqualTo(person.name());
    }

    @Test
    void onePersonInTwoCitiesIsTwoWorkersOfOneIdentity() {
        var person = InventedPeople.somebody();
        var here = register(List.of(person)).getFirst();
        clerk = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        var there = register(List.of(person)).getFirst();

        assertThat(there.outcome()).isEqualTo(NEW);
        assertThat(there.identity()).isEqualTo(here.identity());
        assertThat(there.worker()).isNotEqualTo(here.worker());
        assertThat(act(() -> registry.find(here.worker()))).isEmpty();
    }

    @Test
    void aKelurahanOfficerSeesOwnPeopleAndIsToldThatOthersAreListed() {
        var own = InventedPeople.somebodyIn("36.72.01.1001");
        var other = InventedPeople.somebodyIn("36.72.02.1001");
        var ids = register(List.of(own, other));
        clerk = officerOf("36.72.01.1001");

        assertThat(act(() -> registry.find(ids.get(0).worker()))).isPresent();
        assertThat(act(() -> registry.find(ids.get(1).worker()))).isEmpty();
        assertThat(act(() -> registry.reveal(ids.get(1).worker(), "Uji"))).isEmpty();
        assertThat(act(() -> registry.listedAlready(other.nik())))
                .get()
                .extracting(AlreadyListed::worker)
                .isEqualTo(ids.get(1).worker());
        assertThat(register(List.of(withPhone(other, other.name(), "081288888888")))
                        .getFirst()
                        .outcome())
                .isEqualTo(KNOWN);
    }

    @Test
    void everySightOfFullDataIsWrittenDownFirst() {
        var id = register(List.of(InventedPeople.somebody())).getFirst().worker();

        act(() -> registry.reveal(id, "Verifikasi alamat"));

        assertThat(act(() -> readLog.of(id.value()))).extracting(Sight::purpose).containsExactly("Verifikasi alamat");
        assertThatThrownBy(() -> act(() -> registry.reveal(id, " "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void undoTakesBackNewcomersAndChangesButNotWhomOthersNeed() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var people = InventedPeople.people(10);
        var ids = act(() -> registry.register(first, people)).stream()
                .map(Registered::worker)
                .toList();
        act(() -> registry.register(second, people.subList(0, 2)));
        var changed = withPhone(people.get(5), people.get(5).name(), "081277777777");
        act(() -> registry.register(second, List.of(changed)));

        assertThat(act(() -> registry.takeBack(second, List.of()))).isZero();
        assertThat(act(() -> registry.reveal(ids.get(5), "Uji")))
                .get()
                .extracting(Listing::phone)
                .isEqualTo(people.get(5).phone());
        act(() -> registry.register(second, people.subList(0, 2)));
        assertThat(act(() -> registry.takeBack(first, List.of(ids.get(9))))).isEqualTo(7);
        assertThat(workers()).isEqualTo(3);
        assertThat(act(() -> registry.takeBack(second, List.of()))).isEqualTo(2);
    }

    @Test
    void oneNikIsOneWorkerWhoeverIsFaster() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int threads = 16;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round < 25; round++) {
                var people = InventedPeople.people(20);
                var barrier = new CyclicBarrier(threads);
                var tasks = new ArrayList<Callable<List<Registered>>>();
                for (int thread = 0; thread < threads; thread++) {
                    var shuffled = new ArrayList<>(people);
                    Collections.shuffle(shuffled, random);
                    tasks.add(() -> {
                        barrier.await();
                        return register(shuffled);
                    });
                }
                var created = new ArrayList<WorkerId>();
                var named = new HashSet<WorkerId>();
                for (var result : pool.invokeAll(tasks)) {
                    for (var registered : result.get()) {
                        named.add(registered.worker());
                        if (registered.outcome() == NEW) {
                            created.add(registered.worker());
                        }
                    }
                }
                assertThat(created)
                        .as("seed %d, round %d", seed, round)
                        .doesNotHaveDuplicates()
                        .hasSize(20);
                assertThat(named).as("seed %d, round %d", seed, round).hasSize(20);
            }
        }
    }

    private Listing called(String name) {
        var person = InventedPeople.somebody();
        return withPhone(person, name, person.phone());
    }

    private static Listing withPhone(Listing person, String name, String phone) {
        return new Listing(
                person.nik(),
                name,
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.occupation(),
                person.decile(),
                phone,
                person.kk(),
                person.motherName(),
                person.address(),
                person.rt(),
                person.rw());
    }

    private Actor officerOf(String kelurahan) {
        var city = act(() -> offices.find(clerk.office())).orElseThrow();
        return TestCities.kelurahanOfficer(city, kelurahan);
    }

    private List<Registered> register(List<Listing> people) {
        return act(() -> registry.register(LIST, people));
    }

    private int workers() {
        return act(() -> transaction.execute(status -> jdbc.sql("select count(*) from registry.worker")
                .query(Integer.class)
                .single()));
    }

    private <T> T act(Supplier<T> deed) {
        return Acting.as(clerk, deed);
    }
}
