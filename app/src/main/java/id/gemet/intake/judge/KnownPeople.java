package id.gemet.intake.judge;

import id.gemet.linkage.Person;
import id.gemet.linkage.PersonModel;
import id.gemet.linkage.Scored;
import java.util.List;
import java.util.OptionalLong;

/** The registry as a list is judged against it; must answer several threads at once. */
public interface KnownPeople {

    KnownPeople NONE = new KnownPeople() {

        @Override
        public List<Scored> similar(Person person) {
            return List.of();
        }

        @Override
        public Person get(long id) {
            throw new IllegalArgumentException("Nobody is known");
        }
    };

    /** What agreement weighs, here and within the list. */
    default PersonModel model() {
        return PersonModel.indonesian();
    }

    /** Matches and cases for clerical review, best first. */
    List<Scored> similar(Person person);

    /** One of those found. */
    Person get(long id);

    /** Who has exactly this number; worth overriding by whoever can look it up faster. */
    default OptionalLong withNik(String nik) {
        return similar(new Person(0, nik, "", 0, (char) 0, "", "", "")).stream()
                .mapToLong(Scored::id)
                .filter(id -> get(id).nik().equals(nik))
                .findFirst();
    }
}
