package id.gemet.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.gemet.linkage.Person;
import id.gemet.shared.Nik;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People already known, from a file instead of a database. */
final class CheckRegistry {

    private CheckRegistry() {}

    static List<Person> read(Path file) throws IOException, UnusableInput {
        var people = new ArrayList<Person>();
        Map<String, String> kelurahan = new HashMap<>();
        CheckTable.read(file, List.of("nik", "name"), row -> {
            var place = CheckTable.text(row, "kelurahan_code");
            people.add(person(people.size(), row, kelurahan.computeIfAbsent(place, code -> code)));
        });
        return people;
    }

    /** A value that is not in its form counts as unknown: one bad line does not spoil the registry. */
    static Person person(long id, NamedCsvRecord row, String kelurahan) {
        var sex = CheckTable.text(row, "sex");
        return new Person(
                id,
                Nik.of(CheckTable.text(row, "nik")).map(Nik::digits).orElse(""),
                CheckTable.text(row, "name"),
                date(CheckTable.text(row, "birth_date")),
                sex.equals("L") || sex.equals("P") ? sex.charAt(0) : 0,
                kelurahan,
                CheckTable.text(row, "mother_name"),
                CheckTable.text(row, "phone").replaceAll("[^0-9]", ""));
    }

    /** ISO to yyyymmdd, 0 when it is none. */
    private static int date(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth();
        } catch (DateTimeParseException unknown) {
            return 0;
        }
    }
}
