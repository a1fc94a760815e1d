package id.gemet.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.audit.AuditTrail;
import id.gemet.linkage.Evidence;
import id.gemet.linkage.PersonModel;
import id.gemet.shared.Nik;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WeightsTest {

    private static final String[] FIRST_NAMES = {
        "Bartok", "Cinder", "Dulfah", "Femiko", "Gozali", "Hipzul", "Jumena", "Kahwit", "Loksem", "Muwasy"
    };

    private final Registry registry;
    private final Pairs pairs;
    private final Weights weights;
    private final Rolls rolls;
    private final AuditTrail trail;
    private final Offices offices;
    private Actor clerk;

    WeightsTest(Registry registry, Pairs pairs, Weights weights, Rolls rolls, AuditTrail trail, Offices offices) {
        this.registry = registry;
        this.pairs = pairs;
        this.weights = weights;
        this.rolls = rolls;
        this.trail = trail;
        this.offices = offices;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
    }

    @Test
    void aPairIsExplainedFieldByFieldAndTheBitsSumUp() {
        lookalikes(3);

        for (var pair : act(() -> pairs.open(10, 0))) {
            var why = act(() -> pairs.explain(pair)).orElseThrow();
            assertThat(why.evidence().stream().mapToDouble(Evidence::bits).sum())
                    .isCloseTo(why.weight().bits(), within(1e-6));
            assertThat(pair.weightBits()).isCloseTo(why.weight().bits(), within(0.01));
        }
    }

    @Test
    void theShippedModelCountsUntilAnOfficeTakesItsOwn() {
        lookalikes(12);
        decideAllAsDifferent(8);
        var before = act(() -> pairs.open(10, 0));
        var suggestion = act(weights::suggestion);

        assertThat(act(weights::current).table())
                .isEqualTo(PersonModel.indonesian().table());
        assertThat(suggestion.labels()).hasSize(8);
        assertThat(suggestion.openPairs()).isEqualTo(4);
        assertThat(act(() -> weights.take("not what was shown"))).isFalse();
        assertThat(act(() -> weights.take(suggestion.mark()))).isTrue();
        var again = act(weights::suggestion);
        assertThat(again.isNew()).isFalse();
        assertThat(act(() -> weights.take(again.mark()))).isFalse();

        assertThat(act(weights::current).table()).isEqualTo(suggestion.learned().table());
        assertThat(act(rolls::current).model().table())
                .isEqualTo(suggestion.learned().table());
        var after = act(() -> pairs.open(10, 0));
        assertThat(after).hasSize(4);
        assertThat(after.getFirst().weightBits()).isLessThan(before.getFirst().weightBits());
        assertThat(act(() -> trail.latest("weights:1", Long.MAX_VALUE, 10)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("registry.take-weights");
                    assertThat(entry.detail()).startsWith("labels 8, open pairs 4");
                });
    }

    @Test
    void whatWasShownIsNotTakenOnceAnotherDecisionCameIn() {
        lookalikes(3);
        decideAllAsDifferent(1);
        var shown = act(weights::suggestion);
        decideAllAsDifferent(1);

        assertThat(act(() -> weights.take(shown.mark()))).isFalse();
        assertThat(act(weights::versions)).isEmpty();
    }

    @Test
    void takingBackReturnsToWhatCountedBefore() {
        lookalikes(6);
        var unweighed = act(() -> pairs.open(10, 0)).getLast();
        decideAllAsDifferent(2);
        take();
        var first = act(weights::current).table();
        decideAllAsDifferent(2);
        take();
        assertThat(act(weights::current).table()).isNotEqualTo(first);

        assertThat(act(() -> weights.takeBack(2))).isTrue();
        assertThat(act(weights::current).table()).isEqualTo(first);
        assertThat(act(() -> weights.takeBack(2))).isFalse();
        assertThat(act(() -> weights.takeBack(1))).isTrue();

        assertThat(act(weights::current).table())
                .isEqualTo(PersonModel.indonesian().table());
        assertThat(act(() -> pairs.find(unweighed.id())).orElseThrow().weightBits())
                .isCloseTo(unweighed.weightBits(), within(0.01));
        assertThat(act(weights::versions)).extracting(Weights.Version::number).containsExactly(2, 1);
        assertThat(act(weights::versions))
                .allMatch(version -> version.takenBackAt().isPresent());
        take();
        assertThat(act(weights::versions).getFirst().number()).isEqualTo(3);
    }

    @Test
    void anotherOfficeKeepsItsOwn() {
        lookalikes(2);
        decideAllAsDifferent(2);
        take();

        clerk = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);

        assertThat(act(weights::current).table())
                .isEqualTo(PersonModel.indonesian().table());
        assertThat(act(weights::suggestion).labels()).isEmpty();
        assertThat(act(weights::versions)).isEmpty();
    }

    @Test
    void openPairsThatWouldStandElsewhereAreCounted() {
        register(InventedPeople.people(60), WeightsTest::twin);
        decideAllAsDifferent(45);

        var suggestion = act(weights::suggestion);

        var moved = new ArrayList<Integer>();
        for (var pair : act(() -> pairs.open(100, 0))) {
            var pattern = pair.pattern().orElseThrow();
            var before = suggestion.present().decide(pattern).getClass();
            if (before != suggestion.learned().decide(pattern).getClass()) {
                moved.add(1);
            }
        }
        assertThat(moved).isNotEmpty();
        assertThat(suggestion.shifts().stream().mapToInt(Weights.Shift::pairs).sum())
                .isEqualTo(moved.size());
    }

    private void take() {
        var mark = act(weights::suggestion).mark();
        assertThat(act(() -> weights.take(mark))).isTrue();
    }

    /** The likeliest first. */
    private void decideAllAsDifferent(int count) {
        for (var pair : act(() -> pairs.open(count, 0))) {
            assertThat(act(() -> pairs.differ(pair.id()))).isTrue();
        }
    }

    private void lookalikes(int count) {
        register(InventedPeople.people(count), InventedPeople::withDigitsSwapped);
    }

    /** The next serial, the same family name, all else shared. */
    private static Listing twin(Listing person) {
        var digits = person.nik().digits();
        var nik = digits.substring(0, 15) + (digits.charAt(15) - '0' + 1) % 10;
        var name = FIRST_NAMES[digits.charAt(14) - '0']
                + FIRST_NAMES[digits.charAt(15) - '0'].toLowerCase(Locale.ROOT)
                + person.name().substring(person.name().indexOf(' '));
        return new Listing(
                new Nik(nik),
                name,
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.occupation(),
                person.decile(),
                person.phone(),
                "",
                person.motherName(),
                person.address(),
                person.rt(),
                person.rw());
    }

    private void register(List<Listing> originals, UnaryOperator<Listing> copy) {
        var people = new ArrayList<Listing>();
        for (var person : originals) {
            people.add(person);
            people.add(copy.apply(person));
        }
        var ids = act(() -> registry.register(UUID.randomUUID(), people)).stream()
                .map(Registered::worker)
                .toList();
        act(() -> {
            pairs.lookFor(List.copyOf(ids));
            return true;
        });
    }

    private <T> T act(Supplier<T> deed) {
        return Acting.as(clerk, deed);
    }
}
