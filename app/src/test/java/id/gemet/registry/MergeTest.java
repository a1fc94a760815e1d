package id.gemet.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Office;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.Evidence;
import id.gemet.verification.Verification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class MergeTest {

    private final Registry registry;
    private final Pairs pairs;
    private final Merges merges;
    private final Weights weights;
    private final Evidence evidence;
    private final Verification verification;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Office city;
    private final Actor proposer;
    private final Actor second;

    MergeTest(
            Registry registry,
            Pairs pairs,
            Merges merges,
            Weights weights,
            Evidence evidence,
            Verification verification,
            Offices offices,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.registry = registry;
        this.pairs = pairs;
        this.merges = merges;
        this.weights = weights;
        this.evidence = evidence;
        this.verification = verification;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.city = TestCities.found(offices, "36.72");
        this.proposer = TestCities.actor(city, Role.LABOUR_CLERK);
        this.second = TestCities.actor(city, Role.SOCIAL_CLERK);
    }

    @Test
    void nobodyConfirmsWhatTheyProposedNeitherHereNorInTheDatabase() {
        var pair = pair();
        assertThat(as(proposer, () -> merges.propose(pair, pair.first()))).isEqualTo(Merges.Outcome.DONE);
        var merge = as(proposer, merges::proposed).getFirst();

        assertThat(as(proposer, () -> merges.confirm(merge.id()))).isEqualTo(Merges.Outcome.OWN_PROPOSAL);
        assertThatThrownBy(() -> sql(proposer, """
                update registry.merge set status = 'DONE', confirmed_by = proposed_by, confirmed_at = now()
                 where id = :id
                """, merge.id()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("merge_check");
        assertThatThrownBy(() -> sql(proposer, """
                update registry.merge set status = 'DONE', confirmed_by = uuidv7(), confirmed_at = now() where id = :id
                """, merge.id()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not become");
        assertThatThrownBy(() ->
                        sql(proposer, "update registry.merge set proposed_by = uuidv7() where id = :id", merge.id()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThat(as(second, () -> merges.confirm(merge.id()))).isEqualTo(Merges.Outcome.DONE);
        assertThat(as(second, () -> merges.confirm(merge.id()))).isEqualTo(Merges.Outcome.TOO_LATE);
    }

    @Test
    void reversingRestoresBothWithAllThatHungOnThem() {
        var pair = pair();
        as(second, verification::assess);
        var before = everythingAbout(pair);
        assertThat(before).hasSizeGreaterThan(5);

        var merge = merged(pair);
        assertThat(everythingAbout(pair)).isNotEqualTo(before);
        assertThat(as(second, () -> registry.search(new WorkerSearch("", "", "", 0), 10, 0)))
                .extracting(Worker::id)
                .containsExactly(pair.first());
        assertThat(as(second, () -> merges.reverse(merge.id()))).isTrue();

        assertThat(everythingAbout(pair)).isEqualTo(before);
        assertThat(as(second, () -> pairs.open(10, 0))).extracting(Pair::id).containsExactly(pair.id());
        assertThat(as(second, () -> merges.reverse(merge.id()))).isFalse();
    }

    @Test
    void eitherNikFindsTheOneWhoIsKeptAndAListOfTheOldOneBringsNobody() {
        var pair = pair();
        var old = as(second, () -> registry.reveal(pair.second(), "Uji")).orElseThrow();
        merged(pair);

        assertThat(as(second, () -> registry.listedAlready(old.nik())))
                .get()
                .extracting(AlreadyListed::worker)
                .isEqualTo(pair.second());
        assertThat(as(second, () -> registry.find(pair.second())).orElseThrow().mergedInto())
                .contains(pair.first());
        assertThat(as(second, () -> merges.mergedInto(pair.first()))).containsExactly(pair.second());
        var again = as(second, () -> registry.register(UUID.randomUUID(), List.of(old)))
                .getFirst();
        assertThat(again.worker()).isEqualTo(pair.first());
    }

    @Test
    void twoConfirmedNiksNeverMerge() {
        var pair = pair();
        confirm(pair.first());
        confirm(pair.second());

        assertThat(as(proposer, () -> merges.propose(pair, pair.first()))).isEqualTo(Merges.Outcome.TWO_CONFIRMED_NIKS);
        assertThat(as(proposer, () -> pairs.open(10, 0))).extracting(Pair::id).containsExactly(pair.id());
    }

    @Test
    void norDoTheyWhenTheSecondIsConfirmedAfterTheProposal() {
        var pair = pair();
        confirm(pair.first());
        assertThat(as(proposer, () -> merges.propose(pair, pair.first()))).isEqualTo(Merges.Outcome.DONE);
        confirm(pair.second());
        var merge = as(second, merges::proposed).getFirst();

        assertThat(as(second, () -> merges.confirm(merge.id()))).isEqualTo(Merges.Outcome.TWO_CONFIRMED_NIKS);
        assertThat(as(second, () -> registry.find(pair.second())).orElseThrow().mergedInto())
                .isEmpty();
    }

    @Test
    void nobodyIsMergedIntoSomebodyWhoIsMergedAway() {
        var pair = pair();
        var third = register(List.of(InventedPeople.somebody())).getFirst();
        merged(pair);

        assertThat(as(proposer, () -> merges.propose(pair.second(), third))).isEqualTo(Merges.Outcome.PART_OF_ANOTHER);
        assertThat(as(proposer, () -> merges.propose(third, pair.first()))).isEqualTo(Merges.Outcome.PART_OF_ANOTHER);
        assertThat(as(proposer, () -> merges.propose(pair.first(), third))).isEqualTo(Merges.Outcome.DONE);
    }

    @Test
    void ofTwoWhoProposeOppositeMergesAtOnceOneSucceeds() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                var two = register(InventedPeople.people(2));
                var barrier = new CyclicBarrier(2);
                var tasks = List.<Callable<Merges.Outcome>>of(
                        () -> {
                            barrier.await();
                            return as(proposer, () -> merges.propose(two.get(0), two.get(1)));
                        },
                        () -> {
                            barrier.await();
                            return as(second, () -> merges.propose(two.get(1), two.get(0)));
                        });
                var outcomes = new ArrayList<Merges.Outcome>();
                for (var result : pool.invokeAll(tasks)) {
                    outcomes.add(result.get());
                }
                assertThat(outcomes)
                        .as("round %d", round)
                        .containsExactlyInAnyOrder(Merges.Outcome.DONE, Merges.Outcome.PART_OF_ANOTHER);
            }
        }
    }

    @Test
    void everyDecisionIsKeptAsALabelWithoutAnyIdentifier() {
        var one = pair();
        var two = pair();
        var asked = pair();
        as(proposer, () -> merges.propose(one, one.first()));
        as(second, () -> pairs.differ(two.id()));
        as(second, () -> pairs.ask(asked.id()));

        var labels = as(proposer, () -> rows("""
            select to_jsonb(l)::text from registry.label l where office_id = access.current_office() order by id
            """));

        assertThat(labels).hasSize(2);
        assertThat(labels.get(0))
                .contains(
                        "\"same\": true",
                        proposer.user().value().toString(),
                        " NAME:EXACT:",
                        one.id().toString());
        assertThat(labels.get(1))
                .contains("\"same\": false", second.user().value().toString());
        var people = as(proposer, () -> registry.revealAll(List.of(one.first(), one.second()), "Uji"));
        people.values()
                .forEach(person ->
                        assertThat(labels.get(0)).doesNotContain(person.nik().digits(), person.name(), person.phone()));
        assertThat(as(second, () -> pairs.differ(two.id()))).isFalse();
    }

    @Test
    void aMergeThatDidNotHoldIsNoLabel() {
        var pair = pair();
        merged(pair);
        assertThat(as(proposer, () -> weights.suggestion().labels())).hasSize(1);

        as(
                second,
                () -> merges.reverse(as(second, () -> merges.done(1)).getFirst().id()));
        assertThat(as(proposer, () -> weights.suggestion().labels())).isEmpty();
        as(second, () -> pairs.differ(pair.id()));
        assertThat(as(proposer, () -> weights.suggestion().labels()))
                .singleElement()
                .satisfies(label -> assertThat(label.same()).isFalse());
    }

    /** Everything in the tables that hang on a worker or on who that is, but for when it was last touched. */
    private List<String> everythingAbout(Pair pair) {
        return as(second, () -> rows("""
            with two as (select * from registry.worker where id in (%1$s))
            select 'worker ' || (to_jsonb(t) - 'touched_at')::text from (select * from two) t
             union all
            select 'source ' || to_jsonb(t)::text from registry.worker_source t where worker_id in (%1$s)
             union all
            select 'change ' || to_jsonb(t)::text from registry.worker_change t where worker_id in (%1$s)
             union all
            select 'membership ' || to_jsonb(t)::text from registry.membership t
             where identity_id in (select identity_id from two)
             union all
            select 'published ' || to_jsonb(t)::text from registry.published_worker t where id in (%1$s)
             union all
            select 'pair ' || to_jsonb(t)::text from registry.pair t where first_worker in (%1$s)
             union all
            select 'case ' || to_jsonb(t)::text from verification.worker_case t where worker_id in (%1$s)
             order by 1
            """.formatted("'" + pair.first() + "', '" + pair.second() + "'")));
    }

    private List<String> rows(String query) {
        return transaction.execute(status -> jdbc.sql(query).query(String.class).list());
    }

    private void sql(Actor actor, String statement, UUID id) {
        as(
                actor,
                () -> transaction.execute(
                        status -> jdbc.sql(statement).param("id", id).update()));
    }

    private void confirm(WorkerId worker) {
        var nik = as(second, () -> registry.reveal(worker, "Uji")).orElseThrow().nik();
        as(second, () -> {
            try {
                return evidence.importDukcapil(
                        ("nik,status\n" + nik.digits() + ",PADAN\n").getBytes(StandardCharsets.UTF_8), "dukcapil.csv");
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    /** The second merged into the first. */
    private Merge merged(Pair pair) {
        assertThat(as(proposer, () -> merges.propose(pair, pair.first()))).isEqualTo(Merges.Outcome.DONE);
        var merge = as(second, merges::proposed).getFirst();
        assertThat(as(second, () -> merges.confirm(merge.id()))).isEqualTo(Merges.Outcome.DONE);
        return merge;
    }

    /** Two digits of a NIK swapped, all else the same. */
    private Pair pair() {
        var person = InventedPeople.somebody();
        var ids = register(List.of(person, InventedPeople.withDigitsSwapped(person)));
        as(proposer, () -> {
            pairs.lookFor(ids);
            return true;
        });
        return as(proposer, () -> pairs.open(50, 0)).stream()
                .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                .findFirst()
                .orElseThrow();
    }

    private List<WorkerId> register(List<Listing> people) {
        return as(proposer, () -> registry.register(UUID.randomUUID(), people)).stream()
                .map(Registered::worker)
                .toList();
    }

    private static <T> T as(Actor actor, Supplier<T> deed) {
        return Acting.as(actor, deed);
    }
}
