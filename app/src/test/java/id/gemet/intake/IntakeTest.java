package id.gemet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.examples.DemoCities;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.Outcome;
import id.gemet.registry.InventedPeople;
import id.gemet.registry.Listing;
import id.gemet.registry.Merges;
import id.gemet.registry.Registry;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class IntakeTest {

    private static final Sender SENDER = new Sender("Kelurahan Contoh", SenderKind.KELURAHAN);

    private final Intake intake;
    private final Rows rows;
    private final Review review;
    private final Registry registry;
    private final Merges merges;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Actor clerk;

    IntakeTest(
            Intake intake,
            Rows rows,
            Review review,
            Registry registry,
            Merges merges,
            Offices offices,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.rows = rows;
        this.review = review;
        this.registry = registry;
        this.merges = merges;
        this.offices = offices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void aListGoesFromFileToRegistry() {
        var list = judged(TypedList.of(InventedPeople.people(50)));

        assertThat(counts(list)).isEqualTo(new Counts(51, 50, 0, 0, 0, 1, 0));
        act(() -> intake.commit(list));
        assertThat(counts(list)).isEqualTo(new Counts(51, 50, 0, 0, 0, 1, 50));
        assertThat(workers()).isEqualTo(50);
    }

    @Test
    void theSameFileAgainIsNoticedAndAddsNobody() {
        var file = TypedList.of(InventedPeople.people(30));
        var first = committed(file);

        var again = (Uploaded.Accepted) act(() -> intake.upload(SENDER, "lagi.csv", file));
        act(() -> intake.judge(again.list()));
        act(() -> intake.commit(again.list()));

        assertThat(again.same()).contains(first);
        assertThat(counts(again.list())).isEqualTo(new Counts(31, 0, 30, 0, 0, 1, 30));
        assertThat(workers()).isEqualTo(30);
    }

    @Test
    void aCorrectedFileChangesOnlyTheCorrectedRows() {
        var people = new ArrayList<>(InventedPeople.people(20));
        committed(TypedList.of(people));
        people.set(4, withPhone(people.get(4), "081300000004"));

        var second = committed(TypedList.of(people));

        assertThat(counts(second)).isEqualTo(new Counts(21, 0, 19, 1, 0, 1, 20));
    }

    @Test
    void goodRowsAreNotHeldBackByBadOnes() {
        var text = new String(TypedList.of(InventedPeople.people(10)), StandardCharsets.UTF_8)
                + "11;367201;ORANG TANPA NIK;01-01-1980;L;36.72.01.1001;;;\n";

        var list = committed(text.getBytes(StandardCharsets.UTF_8));

        assertThat(counts(list)).isEqualTo(new Counts(12, 10, 0, 0, 1, 1, 10));
        var repair = act(() -> rows.withOutcome(list, Outcome.REPAIR, 10, 0));
        assertThat(repair).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(12);
            assertThat(row.content().cells().get(2).text()).isEqualTo("ORANG TANPA NIK");
        });
    }

    @Test
    void aKelurahanSeesItsOwnListsOnly() {
        var city = act(() -> offices.find(clerk.office())).orElseThrow();
        var officer = TestCities.kelurahanOfficer(city, "36.72.01.1001");
        var neighbour = TestCities.kelurahanOfficer(city, "36.72.01.1002");
        clerk = officer;
        var list = committed(TypedList.of(InventedPeople.people(5)));

        assertThat(Acting.as(officer, () -> intake.find(list))).isPresent();
        assertThat(Acting.as(officer, () -> rows.find(list, 1))).isPresent();
        assertThat(Acting.as(neighbour, () -> intake.find(list))).isEmpty();
        assertThat(Acting.as(neighbour, () -> rows.find(list, 1))).isEmpty();
    }

    @Test
    void undoRemovesWhoeverNothingDependsOn() {
        var list = committed(TypedList.of(InventedPeople.people(40)));

        var undone = act(() -> intake.undo(list));

        assertThat(undone)
                .isInstanceOfSatisfying(
                        Undone.Done.class, done -> assertThat(done.removed()).isEqualTo(40));
        assertThat(workers()).isZero();
        assertThat(act(() -> intake.undo(list))).isInstanceOf(Undone.NotPossible.class);
    }

    @Test
    void undoKeepsAndNamesWhomSomethingDependsOn() {
        var list = committed(TypedList.of(InventedPeople.people(40)));
        var brought = act(() -> registry.broughtOnlyBy(list.value()));
        act(() -> merges.propose(brought.get(0), brought.get(1)));

        var undone = act(() -> intake.undo(list));

        assertThat(undone).isInstanceOfSatisfying(Undone.Done.class, done -> {
            assertThat(done.removed()).isEqualTo(38);
            assertThat(done.kept()).containsOnlyKeys(brought.get(0), brought.get(1));
        });
        assertThat(workers()).isEqualTo(2);
        assertThat(counts(list).takenIn()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("id.gemet.intake.Poison#cells")
    void oneBadCellNeverSpoilsItsNeighbours(String poison) {
        var people = new ArrayList<>(InventedPeople.people(500));
        var lines = new String(TypedList.of(people), StandardCharsets.UTF_8).split("\n", -1);
        lines[250] = lines[250].replace(people.get(249).name(), poison);
        assertThat(lines[250]).contains(poison);

        var list = committed(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

        var counts = counts(list);
        assertThat(counts.people()).isEqualTo(500);
        assertThat(counts.takenIn()).isGreaterThanOrEqualTo(499);
        assertThat(counts.takenIn() + counts.repair()).isEqualTo(500);
        assertThat(act(() -> review.rows(list, Outcome.REPAIR, 10, 0)))
                .allSatisfy(row -> assertThat(row.row()).isEqualTo(251));
        var spoilt = act(() -> review.open(list, 250)).orElseThrow();
        assertThat(spoilt.row()).isEqualTo(251);
        assertThat(spoilt.findings()).extracting(Finding::column).contains(2);
    }

    @Test
    void everyListOfTheDemoCityAddsUp() {
        for (var sent : DemoCities.cilegon(DemoCities.SEED).lists()) {
            var uploaded = act(() -> intake.upload(
                    new Sender(sent.sender(), SenderKind.valueOf(sent.kind().name())),
                    sent.fileName(),
                    sent.content()));
            assertThat(uploaded).as(sent.fileName()).isInstanceOf(Uploaded.Accepted.class);
            var list = ((Uploaded.Accepted) uploaded).list();
            act(() -> intake.judge(list));
            act(() -> intake.commit(list));
            var counts = counts(list);
            assertThat(counts.ready()).as(sent.fileName()).isZero();
            assertThat(counts.people()).as(sent.fileName()).isEqualTo(sent.dataRows());
        }
    }

    private ListId judged(byte[] file) {
        var uploaded = act(() -> intake.upload(SENDER, "daftar.csv", file));
        assertThat(uploaded).isInstanceOf(Uploaded.Accepted.class);
        var list = ((Uploaded.Accepted) uploaded).list();
        assertThat(act(() -> intake.confirmMapping(list))).isTrue();
        assertThat(act(() -> intake.judge(list))).isTrue();
        return list;
    }

    private ListId committed(byte[] file) {
        var list = judged(file);
        assertThat(act(() -> intake.commit(list))).isTrue();
        return list;
    }

    private Counts counts(ListId list) {
        return act(() -> intake.counts(list));
    }

    private int workers() {
        return act(() -> transaction.execute(status -> jdbc.sql("select count(*) from registry.worker")
                .query(Integer.class)
                .single()));
    }

    private static Listing withPhone(Listing person, String phone) {
        return new Listing(
                person.nik(),
                person.name(),
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

    private <T> T act(Supplier<T> deed) {
        return Acting.as(clerk, deed);
    }
}
