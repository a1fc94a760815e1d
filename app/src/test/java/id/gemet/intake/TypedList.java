package id.gemet.intake;

import id.gemet.registry.Listing;
import id.gemet.shared.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A tidy list as somebody would type it, one line for each person. */
public final class TypedList {

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private TypedList() {}

    public static byte[] of(List<Listing> people) {
        var text = new StringBuilder("NO;NIK;NAMA LENGKAP;TGL LAHIR;JK;KODE KELURAHAN;ALAMAT;PEKERJAAN;NO HP\n");
        int number = 1;
        for (var person : people) {
            text.append(number++).append(';').append(line(person)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String line(Listing person) {
        return String.join(
                ";",
                person.nik().digits(),
                person.name(),
                person.birthDate().map(DAY_MONTH_YEAR::format).orElse(""),
                person.sex().map(sex -> String.valueOf(sex.code())).orElse(""),
                person.kelurahan().map(RegionCode::dotted).orElse(""),
                person.address(),
                person.occupation(),
                person.phone());
    }

    static String day(LocalDate date) {
        return DAY_MONTH_YEAR.format(date);
    }
}
