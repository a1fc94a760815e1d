package id.gemet.intake.judge;

import id.gemet.linkage.Person;
import id.gemet.linkage.PersonIndex;
import id.gemet.linkage.PersonModel;
import id.gemet.linkage.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Known people held in memory, a quarter of a million in about 200 MB; indexed while the caller reads its list. */
public final class IndexedPeople implements KnownPeople {

    private final List<Person> people;
    private final CompletableFuture<PersonIndex> index;
    private final Map<String, Person> byNik = new HashMap<>();

    /** The id of each person is its position in the list. */
    public IndexedPeople(List<Person> people) {
        this.people = List.copyOf(people);
        this.index = CompletableFuture.supplyAsync(() -> PersonIndex.of(PersonModel.indonesian(), this.people));
        for (Person person : this.people) {
            if (!person.nik().isEmpty()) {
                byNik.put(person.nik(), person);
            }
        }
    }

    @Override
    public OptionalLong withNik(String nik) {
        var person = byNik.get(nik);
        return person == null ? OptionalLong.empty() : OptionalLong.of(person.id());
    }

    @Override
    public List<Scored> similar(Person person) {
        return index.join().search(person);
    }

    @Override
    public Person get(long id) {
        return people.get(Math.toIntExact(id));
    }
}
