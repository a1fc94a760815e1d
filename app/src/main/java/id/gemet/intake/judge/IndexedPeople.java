package id.gemet.intake.judge;

import id.gemet.linkage.Person;
import id.gemet.linkage.PersonIndex;
import id.gemet.linkage.PersonModel;
import id.gemet.linkage.Scored;
import java.util.List;

/** Known people held in memory, a quarter of a million of them in about 200 MB. */
public final class IndexedPeople implements KnownPeople {

    private final List<Person> people;
    private final PersonIndex index;

    /** The id of each person is its position in the list. */
    public IndexedPeople(List<Person> people) {
        this.people = List.copyOf(people);
        this.index = PersonIndex.of(PersonModel.indonesian(), this.people);
    }

    @Override
    public List<Scored> similar(Person person) {
        return index.search(person);
    }

    @Override
    public Person get(long id) {
        return people.get(Math.toIntExact(id));
    }
}
