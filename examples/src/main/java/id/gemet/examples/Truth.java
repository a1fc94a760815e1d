package id.gemet.examples;

import java.util.EnumSet;
import java.util.Set;

/** What a NIK says about the rest of the row: rarely anything of one's own, much of another's. */
final class Truth {

    /** Findings that follow from the number alone. */
    static final Set<Finding> ABOUT_NIK =
            Set.of(Finding.NIK_OTHER_REGION, Finding.NIK_BIRTHDATE_DIFFERS, Finding.NIK_SEX_DIFFERS);

    private Truth() {}

    static Set<Finding> ofNumber(String nik, Citizen citizen, Set<Field> columns) {
        var findings = EnumSet.noneOf(Finding.class);
        var day = Integer.parseInt(nik.substring(6, 8));
        var female = day > 40;
        var born = citizen.birthDate();
        var agrees = (female ? day - 40 : day) == born.getDayOfMonth()
                && Integer.parseInt(nik.substring(8, 10)) == born.getMonthValue()
                && Integer.parseInt(nik.substring(10, 12)) == born.getYear() % 100;
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
