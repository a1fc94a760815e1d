package id.gemet.intake;

import id.gemet.intake.judge.KnownPeople;
import id.gemet.linkage.Person;
import id.gemet.linkage.PersonModel;
import id.gemet.linkage.Scored;
import id.gemet.registry.Roll;
import id.gemet.shared.Nik;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The registry's roll, as the judge asks it; there need be none before the judge has read its list. */
record KnownWorkers(Supplier<Roll> roll) implements KnownPeople {

    @Override
    public PersonModel model() {
        return roll.get().model();
    }

    @Override
    public List<Scored> similar(Person person) {
        return roll.get().similar(person);
    }

    @Override
    public Person get(long id) {
        return roll.get().person(id);
    }

    @Override
    public OptionalLong withNik(String nik) {
        return Nik.of(nik).filter(roll.get()::holds).isPresent()
                ? KnownPeople.super.withNik(nik)
                : OptionalLong.empty();
    }
}
