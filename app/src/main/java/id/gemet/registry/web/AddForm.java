package id.gemet.registry.web;

import id.gemet.registry.Listing;
import id.gemet.shared.Nik;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One person typed in at the counter. */
record AddForm(
        @Nullable String nik,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String kelurahan,
        @Nullable String occupation,
        @Nullable String phone) {

    private static final int PHONE_DIGITS_MIN = 9;
    private static final int PHONE_DIGITS_MAX = 15;

    /** With what the NIK itself says, to be compared with the card. */
    AddForm proposing(Nik number, LocalDate today) {
        return new AddForm(
                number.digits(),
                name,
                number.birthDate(today).orElse(null),
                String.valueOf(number.sex().code()),
                kelurahan,
                occupation,
                phone);
    }

    Optional<Nik> number() {
        return Nik.of(said(nik).replaceAll("[ .'-]", ""));
    }

    /** Says what is wrong with the answer to one question. */
    void check(Question question, LocalDate today, Errors problems) {
        switch (question) {
            case NIK -> wrongIf(number().isEmpty(), "nik", "registry.add.nik-wrong", problems);
            case NAME -> wrongIf(said(name).isBlank(), "name", "registry.add.name-missing", problems);
            case BIRTH -> {
                wrongIf(birthDate == null, "birthDate", "registry.add.birth-date-missing", problems);
                wrongIf(
                        birthDate != null && birthDate.isAfter(today),
                        "birthDate",
                        "registry.add.birth-date-wrong",
                        problems);
                wrongIf(Sex.ofCode(said(sex)).isEmpty(), "sex", "registry.add.sex-missing", problems);
            }
            case OCCUPATION ->
                wrongIf(
                        !said(occupation).isEmpty()
                                && Occupations.load().find(said(occupation)).isEmpty(),
                        "occupation",
                        "registry.add.occupation-wrong",
                        problems);
            case PHONE -> {
                int digits = digits().length();
                wrongIf(
                        digits > 0 && (digits < PHONE_DIGITS_MIN || digits > PHONE_DIGITS_MAX),
                        "phone",
                        "registry.add.phone-wrong",
                        problems);
            }
            case PLACE, CHECK -> {}
        }
    }

    private static void wrongIf(boolean wrong, String field, String message, Errors problems) {
        if (wrong && !problems.hasFieldErrors(field)) {
            problems.rejectValue(field, message);
        }
    }

    /** The card says something else than the number; one of them was misread, more often than not. */
    boolean differsFromNik(LocalDate today) {
        return number().filter(found -> !found.birthDate(today).equals(Optional.ofNullable(birthDate))
                        || !Sex.ofCode(said(sex)).equals(Optional.of(found.sex())))
                .isPresent();
    }

    Listing listing(Nik number, Optional<RegionCode> home) {
        return new Listing(
                number,
                said(name).strip(),
                Optional.ofNullable(birthDate),
                Sex.ofCode(said(sex)),
                home.or(() -> RegionCode.of(said(kelurahan))),
                said(occupation),
                0,
                digits(),
                "",
                "",
                "",
                "",
                "");
    }

    String digits() {
        return said(phone).replaceAll("[^0-9]", "");
    }

    private static String said(@Nullable String answer) {
        return answer == null ? "" : answer;
    }

    @Override
    public String toString() {
        return "AddForm";
    }
}
