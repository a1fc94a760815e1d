package id.gemet.intake.web;

import id.gemet.intake.ReviewedRow;
import id.gemet.intake.judge.Field;
import id.gemet.intake.judge.FindingType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row to mend, field by field, everything as typed. */
record RowForm(
        @Nullable String nik,
        @Nullable String name,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String kelurahan,
        @Nullable String occupation,
        @Nullable String phone,
        @Nullable String motherName,
        @Nullable String address) {

    static RowForm of(ReviewedRow row) {
        var written = row.written();
        return new RowForm(
                written.get(Field.NIK),
                written.get(Field.NAME),
                written.get(Field.BIRTH_DATE),
                written.get(Field.SEX),
                written.get(Field.KELURAHAN),
                written.get(Field.OCCUPATION),
                written.get(Field.PHONE),
                written.get(Field.MOTHER_NAME),
                written.get(Field.ADDRESS));
    }

    Map<Field, String> typed() {
        var typed = new EnumMap<Field, String>(Field.class);
        put(typed, Field.NIK, nik);
        put(typed, Field.NAME, name);
        put(typed, Field.BIRTH_DATE, birthDate);
        put(typed, Field.SEX, sex);
        put(typed, Field.KELURAHAN, kelurahan);
        put(typed, Field.OCCUPATION, occupation);
        put(typed, Field.PHONE, phone);
        put(typed, Field.MOTHER_NAME, motherName);
        put(typed, Field.ADDRESS, address);
        return typed;
    }

    private static void put(Map<Field, String> typed, Field field, @Nullable String value) {
        if (value != null) {
            typed.put(field, value.strip());
        }
    }

    /** The question a finding is about; empty when it is about the person as a whole. */
    static Optional<String> field(FindingType type) {
        return switch (type) {
            case NIK_MISSING,
                    NIK_NOT_16_DIGITS,
                    NIK_DAMAGED_BY_EXCEL,
                    NIK_IMPOSSIBLE_DATE,
                    NIK_SERIAL_ZERO,
                    NIK_UNKNOWN_REGION,
                    NIK_OTHER_REGION,
                    NIK_LOOKS_LIKE_KK,
                    NIK_TWO_NAMES -> Optional.of("nik");
            case NAME_MISSING, NAME_NOT_A_NAME, DECEASED -> Optional.of("name");
            case BIRTHDATE_MISSING,
                    BIRTHDATE_UNREADABLE,
                    BIRTHDATE_AMBIGUOUS,
                    BIRTHDATE_IMPOSSIBLE,
                    NIK_BIRTHDATE_DIFFERS,
                    TOO_OLD,
                    TOO_YOUNG -> Optional.of("birthDate");
            case SEX_UNREADABLE, NIK_SEX_DIFFERS -> Optional.of("sex");
            case REGION_NOT_FOUND, REGION_AMBIGUOUS, OUTSIDE_REGION -> Optional.of("kelurahan");
            case OCCUPATION_UNKNOWN, CIVIL_SERVANT -> Optional.of("occupation");
            case PHONE_UNREADABLE -> Optional.of("phone");
            case DUPLICATE_IN_FILE,
                    DUPLICATE_IN_REGISTRY,
                    POSSIBLE_DUPLICATE,
                    ALREADY_COVERED,
                    TEXT_CONTROL_CHARACTERS,
                    CELL_TOO_LONG -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "RowForm";
    }
}
