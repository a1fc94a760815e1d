package id.gemet.linkage;

import java.util.regex.Pattern;

/**
 * One record of a person as written in a list or registry; what is unknown is empty or 0.
 *
 * @param id the caller's own number for the record
 * @param nik 16 digits
 * @param birthDate as yyyymmdd
 * @param sex 'L' or 'P'
 * @param kelurahan a code; only its equality counts
 * @param phone digits; a leading 0 and a leading 62 mean the same
 */
public record Person(
        long id, String nik, String name, int birthDate, char sex, String kelurahan, String motherName, String phone) {

    private static final Pattern NIK = Pattern.compile("(?:[0-9]{16})?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");

    public Person {
        if (!NIK.matcher(nik).matches()) {
            throw new IllegalArgumentException("A NIK has 16 digits, or is empty when unknown");
        }
        if (!DIGITS.matcher(phone).matches()) {
            throw new IllegalArgumentException("A phone number is given in digits only");
        }
        if (sex != 'L' && sex != 'P' && sex != 0) {
            throw new IllegalArgumentException("Sex is L, P or 0 when unknown");
        }
    }

    /** Without NIK, names and telephone, so that none reaches a log by accident. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
