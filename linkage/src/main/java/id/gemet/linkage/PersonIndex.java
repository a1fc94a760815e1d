package id.gemet.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who among many people a record may be. Immutable, so any number of threads may search. It holds no names as
 * written: a quarter of a million people take about 100 MB.
 */
public final class PersonIndex {

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparing(Scored::weight).reversed().thenComparingLong(Scored::id);

    private static final int BEFORE_ALL = -1;

    private final PersonModel model;
    private final Population population;
    private final List<EncodedPerson> people;
    private final Blocks blocks;

    private PersonIndex(PersonModel model, Population population, List<EncodedPerson> people, Blocks blocks) {
        this.model = model;
        this.population = population;
        this.people = people;
        this.blocks = blocks;
    }

    /** Takes how common names, kelurahan and telephones are from these persons. */
    public static PersonIndex of(PersonModel model, List<Person> persons) {
        var population = new Population();
        var people = population.count(persons);
        return new PersonIndex(model, population, people, new Blocks(people));
    }

    /** Matches and cases for clerical review, best first; whoever is clearly somebody else is left out. */
    public List<Scored> search(Person person) {
        var encoded = population.encode(person);
        var found = new ArrayList<Scored>();
        for (int row : blocks.candidates(encoded, BEFORE_ALL)) {
            var candidate = people.get(row);
            var decision = likely(encoded, candidate);
            if (decision != null) {
                found.add(new Scored(candidate.id(), decision));
            }
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found);
    }

    /** As {@link PersonModel#explain}, with the frequencies of this index: its bits add up to a search's weight. */
    public List<Evidence> explain(Person a, Person b) {
        return model.explain(Comparison.of(population.encode(a), population.encode(b), population));
    }

    /** How the two agree, as a search compares them. */
    public AgreementPattern pattern(Person a, Person b) {
        return AgreementPattern.of(Comparison.of(population.encode(a), population.encode(b), population));
    }

    /** The same people, weighed anew. */
    public PersonIndex weighedBy(PersonModel other) {
        return new PersonIndex(other, population, people, blocks);
    }

    /** Which blocks were too large to be searched. */
    public BlockReport report() {
        return blocks.report();
    }

    public int size() {
        return people.size();
    }

    EncodedPerson person(int row) {
        return people.get(row);
    }

    /** Who may be the person of a row, among the rows after it. */
    int[] candidatesAfter(int row) {
        return blocks.candidates(people.get(row), row);
    }

    /** As {@link #decide}, null for two people: most pairs are, and need not be compared to the end. */
    @Nullable
    LinkDecision likely(EncodedPerson a, EncodedPerson b) {
        var pair = Comparison.butForMother(a, b, population);
        if (model.isOutOfReach(pair)) {
            return null;
        }
        pair.setMother(a, b);
        var decision = model.decide(pair);
        return decision instanceof LinkDecision.NonMatch ? null : decision;
    }

    LinkDecision decide(EncodedPerson a, EncodedPerson b) {
        return model.decide(Comparison.of(a, b, population));
    }
}
