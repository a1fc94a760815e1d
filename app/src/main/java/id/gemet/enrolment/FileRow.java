package id.gemet.enrolment;

import id.gemet.enrolment.FileColumn.Content;
import id.gemet.registry.Listing;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Occupations;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sex;
import java.time.format.DateTimeFormatter;

/** What the insurer's file says of one person. */
record FileRow(int number, Listing person, MonthRange months, Rupiah monthly) {

    private static final DateTimeFormatter DMY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    String text(Content content) {
        return switch (content) {
            case ROW_NUMBER -> Integer.toString(number);
            case NIK -> person.nik().digits();
            case NAME -> person.name();
            case BIRTH_DATE_ISO -> person.birthDate().map(Object::toString).orElse("");
            case BIRTH_DATE_DMY -> person.birthDate().map(DMY::format).orElse("");
            case SEX -> person.sex().map(sex -> sex == Sex.FEMALE ? "P" : "L").orElse("");
            case MOTHER_NAME -> person.motherName();
            case PHONE -> person.phone();
            case ADDRESS -> person.address();
            case KELURAHAN_CODE -> person.kelurahan().map(Object::toString).orElse("");
            case OCCUPATION ->
                Occupations.load()
                        .find(person.occupation())
                        .map(occupation -> occupation.labelId())
                        .orElse("");
            case PROGRAMME -> "JKK, JKM";
            case FIRST_MONTH -> months.first().toString();
            case MONTHS -> Integer.toString(months.count());
            case MONTHLY_DUES -> Long.toString(monthly.amount());
        };
    }
}
