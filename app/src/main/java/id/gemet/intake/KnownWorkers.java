package id.gemet.intake;

import id.gemet.intake.judge.KnownPeople;
import id.gemet.linkage.Person;
import id.gemet.linkage.Scored;
import id.gemet.registry.Roll;
import id.gemet.shared.Nik;
import java.util.List;
import java.util.OptionalLong;

/** The registry's roll, as the judge asks it. */
record KnownWorkers(Roll roll) implements KnownPeople {

    @Override
    public List<Scored> similar(Person person) {
        return roll.similar(person);
    }

    @Override
    public Person get(long id) {
        return roll.person(id);
    }

    @Override
    public OptionalLong withNik(String nik) {
        return Nik.of(nik).filter(roll::holds).isPresent() ? KnownPeople.super.withNik(nik) : OptionalLong.empty();
    }
}
