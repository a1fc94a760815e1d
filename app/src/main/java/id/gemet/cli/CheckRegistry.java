package id.gemet.cli;

import id.gemet.linkage.Person;
import id.gemet.shared.Nik;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People already known, from a file instead of a database. */
final class CheckRegistry {

    private static final int ISO_DATE_LENGTH = 10;

    private CheckRegistry() {}

    static List<Person> read(Path file) throws IOException, UnusableInput {
        var people = new ArrayList<Person>();
        Map<String, String> kelurahan = new HashMap<>();
        CheckTable.read(file, List.of("nik", "name"), row -> {
            var place = row.text("kelurahan_code");
            people.add(person(people.size(), row, kelurahan.computeIfAbsent(place, code -> code)));
        });
        return people;
    }

    /** A value that is not in its form counts as unknown: one bad line does not spoil the registry. */
    static Person person(long id, CheckTable.Row row, String kelurahan) {
        var sex = row.text("sex");
        return new Person(
                id,
                Nik.of(row.text("nik")).map(Nik::digits).orElse(""),
                row.text("name"),
                date(row.text("birth_date")),
                sex.equals("L") || sex.equals("P") ? sex.charAt(0) : 0,
                kelurahan,
                row.text("mother_name"),
                digits(row.text("phone")));
    }

    private static String digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return text.replaceAll("[^0-9]", "");
            }
        }
        return text;
    }

    /** ISO to yyyymmdd, 0 when it is none. */
    private static int date(String text) {
        if (text.length() != ISO_DATE_LENGTH) {
            return 0;
        }
        try {
            var date = LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
            return date.toString().equals(text)
                    ? date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth()
                    : 0;
        } catch (NumberFormatException | DateTimeException unknown) {
            return 0;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
