package id.gemet.linkage;

import id.gemet.linkage.text.Digits;

/**
 * A person in the form in which pairs are compared, about 120 bytes: numbers packed, tokens shared with everybody who
 * bears them. What the NIK tells of birth date and sex stands in where these are unknown.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record EncodedPerson(
        long id, long nik, Token[] name, int birthDate, char sex, Token kelurahan, Token[] mother, long phone) {

    private static final int PHONE_DIGITS_MIN = 7;
    private static final int PHONE_DIGITS_MAX = 15;

    static EncodedPerson of(Person person, Population population, boolean counted) {
        long nik = Digits.pack(person.nik());
        boolean plausible = NikDistance.isPlausible(nik);
        return new EncodedPerson(
                person.id(),
                nik,
                population.name(person.name(), counted),
                person.birthDate() == 0 && plausible ? NikDistance.birthDate(nik) : person.birthDate(),
                person.sex() == 0 && plausible ? NikDistance.sex(nik) : person.sex(),
                population.kelurahan(person.kelurahan(), counted),
                population.motherName(person.motherName(), counted),
                phone(person.phone()));
    }

    boolean hasKelurahan() {
        return !kelurahan.text.isEmpty();
    }

    private static long phone(String written) {
        int start = 0;
        if (written.startsWith("62")) {
            start = 2;
        }
        while (start < written.length() && written.charAt(start) == '0') {
            start++;
        }
        int length = written.length() - start;
        if (length < PHONE_DIGITS_MIN) {
            return 0;
        }
        return Digits.pack(written.substring(Math.max(start, written.length() - PHONE_DIGITS_MAX)));
    }
}
