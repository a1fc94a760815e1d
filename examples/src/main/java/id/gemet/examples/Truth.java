package id.gemet.examples;

import java.util.EnumSet;
import java.util.Set;

/** What a citizen's own NIK says about the rest of the row, in the rare case that it was issued with an error. */
final class Truth {

    private Truth() {}

    static Set<Finding> ofNumber(Citizen citizen, Set<Field> columns) {
        var findings = EnumSet.noneOf(Finding.class);
        var day = Integer.parseInt(citizen.nik().substring(6, 8));
        var female = day > 40;
        var born = citizen.birthDate();
        var agrees = (female ? day - 40 : day) == born.getDayOfMonth()
                && Integer.parseInt(citizen.nik().substring(8, 10)) == born.getMonthValue()
                && Integer.parseInt(citizen.nik().substring(10, 12)) == born.getYear() % 100;
        if (!agrees && hasDate(columns)) {
            findings.add(Finding.NIK_BIRTHDATE_DIFFERS);
        }
        if (female != (citizen.sex() == Sex.FEMALE) && hasSex(columns)) {
            findings.add(Finding.NIK_SEX_DIFFERS);
        }
        return findings;
    }

    static boolean hasDate(Set<Field> columns) {
        return columns.contains(Field.BIRTH_DATE)
                || columns.contains(Field.PLACE_AND_DATE)
                || columns.contains(Field.BIRTH_YEAR);
    }

    static boolean hasSex(Set<Field> columns) {
        return columns.contains(Field.SEX) || columns.contains(Field.TICK_MALE);
    }
}
