package id.gemet.registry.web;

import id.gemet.registry.Listing;
import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person typed in at the counter. */
record AddForm(
        @Nullable String nik,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String kelurahan,
        @Nullable String occupation,
        @Nullable String phone) {

    /** What the NIK itself says, to be checked. */
    static AddForm proposing(Nik nik, String kelurahan, LocalDate today) {
        return new AddForm(
                nik.digits(),
                null,
                nik.birthDate(today).orElse(null),
                String.valueOf(nik.sex().code()),
                kelurahan,
                null,
                null);
    }

    Optional<Nik> number() {
        return Optional.ofNullable(nik).flatMap(typed -> Nik.of(typed.replaceAll("[ .'-]", "")));
    }

    Listing listing(Nik number, String fullName, Optional<RegionCode> home) {
        return new Listing(
                number,
                fullName,
                Optional.ofNullable(birthDate),
                Optional.ofNullable(sex).flatMap(Sex::ofCode),
                home.or(() -> Optional.ofNullable(kelurahan).flatMap(RegionCode::of)),
                Optional.ofNullable(occupation).orElse(""),
                0,
                Optional.ofNullable(phone).orElse("").replaceAll("[^0-9]", ""),
                "",
                "",
                "",
                "",
                "");
    }

    @Override
    public String toString() {
        return "AddForm";
    }
}
