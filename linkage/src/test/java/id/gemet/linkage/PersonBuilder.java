package id.gemet.linkage;

/** States of a person only what matters to a test; the rest is unknown. */
record PersonBuilder(Person person) {

    static PersonBuilder aPerson(String name) {
        return new PersonBuilder(new Person(0, "", name, 0, (char) 0, "", "", ""));
    }

    PersonBuilder id(long id) {
        return with(
                id,
                person.nik(),
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.motherName(),
                person.phone());
    }

    PersonBuilder nik(String nik) {
        return with(
                person.id(),
                nik,
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.motherName(),
                person.phone());
    }

    PersonBuilder born(int birthDate) {
        return with(
                person.id(),
                person.nik(),
                birthDate,
                person.sex(),
                person.kelurahan(),
                person.motherName(),
                person.phone());
    }

    PersonBuilder sex(char sex) {
        return with(
                person.id(),
                person.nik(),
                person.birthDate(),
                sex,
                person.kelurahan(),
                person.motherName(),
                person.phone());
    }

    PersonBuilder in(String kelurahan) {
        return with(
                person.id(),
                person.nik(),
                person.birthDate(),
                person.sex(),
                kelurahan,
                person.motherName(),
                person.phone());
    }

    PersonBuilder childOf(String mother) {
        return with(
                person.id(),
                person.nik(),
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                mother,
                person.phone());
    }

    PersonBuilder phone(String phone) {
        return with(
                person.id(),
                person.nik(),
                person.birthDate(),
                person.sex(),
                person.kelurahan(),
                person.motherName(),
                phone);
    }

    private PersonBuilder with(
            long id, String nik, int birthDate, char sex, String kelurahan, String mother, String phone) {
        return new PersonBuilder(new Person(id, nik, person.name(), birthDate, sex, kelurahan, mother, phone));
    }
}
