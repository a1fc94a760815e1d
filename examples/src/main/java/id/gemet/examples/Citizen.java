package id.gemet.examples;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * An invented person as they truly are. The NIK passes every structural check; its serial starts at 7001, which no
 * kecamatan reaches on one day.
 *
 * @param number counts within a population from 1; the same in every expected file
 * @param title religious or academic title used in daily life, empty for most
 * @param kelurahanCode dotted, where they live
 * @param occupation slug of occupations.csv
 * @param household number of the family card within the population
 * @param decile welfare decile of the household, 1 poorest to 10
 */
public record Citizen(
        int number,
        String nik,
        String name,
        String title,
        String birthPlace,
        LocalDate birthDate,
        Sex sex,
        String motherName,
        String kk,
        String phone,
        String kelurahanCode,
        String address,
        int rt,
        int rw,
        String occupation,
        int household,
        int decile,
        Set<Circumstance> circumstances) {

    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public boolean is(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** The programme's conditions as cities practise them: 17 to 64, resident, no civil servant, not covered otherwise. */
    public boolean eligibleOn(LocalDate day) {
        var age = ageOn(day);
        return age >= 17
                && age <= 64
                && !is(Circumstance.CIVIL_SERVANT)
                && !is(Circumstance.DECEASED)
                && !is(Circumstance.EMPLOYED)
                && !is(Circumstance.PAYS_ALONE)
                && !is(Circumstance.NIK_INACTIVE)
                && !is(Circumstance.NOT_MATCHED)
                && !is(Circumstance.LIVES_OUTSIDE);
    }

    @Override
    public String toString() {
        return "Citizen " + number;
    }
}
