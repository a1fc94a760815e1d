package id.gemet.intake.judge;

import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row says about a person, in one form for all lists. Texts are empty where the list says nothing.
 *
 * @param nik read, or repaired with certainty
 * @param nikWritten the cell as it stood
 * @param name exactly as written but for white space around it
 * @param occupation slug of the list of occupations
 * @param phone digits beginning with 0
 * @param decile 1 to 10, 0 where unknown
 */
public record PersonFields(
        Optional<Nik> nik,
        String nikWritten,
        String kk,
        String name,
        String birthPlace,
        Optional<LocalDate> birthDate,
        Optional<Sex> sex,
        Optional<RegionCode> kelurahan,
        String address,
        String rt,
        String rw,
        String occupation,
        String phone,
        String motherName,
        String kpj,
        int decile,
        String note) {

    static final PersonFields NOBODY = new PersonFields(
            Optional.empty(),
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            0,
            "");

    /** Says who only in outline, so that no list ends up in a log. */
    @Override
    public String toString() {
        return "PersonFields[" + nik.map(Nik::toString).orElse("no NIK") + "]";
    }
}
