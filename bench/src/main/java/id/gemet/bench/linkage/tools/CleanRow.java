package id.gemet.bench.linkage.tools;

import id.gemet.bench.linkage.csv.CsvBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A record as a careful office would tidy it before looking for doubles: lower case without titles, dots and quotes, dates
 * in one form, numbers that cannot be what they should be left out. Missing is empty.
 */
record CleanRow(
        long id,
        String nik,
        String name,
        String birthDate,
        String sex,
        String mother,
        String address,
        String kelurahan,
        String phone) {

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern TITLES = Pattern.compile(
            "^(?:hj?|haji|hajjah|ibu|bpk?|ny|sdr|ust|dr[as])[. ] ?|[, ]+(?:s\\.?pd\\.?i?|s\\.?[eht]\\.?|s\\.?kom"
                    + "|a\\.?md|\\(alm\\))$");
    private static final Pattern SPACES = Pattern.compile(" +");

    static List<CleanRow> all(Path list) throws IOException {
        var all = new ArrayList<CleanRow>();
        try (var rows = new CsvBytes(list)) {
            rows.next();
            while (rows.next()) {
                all.add(new CleanRow(
                        rows.key(0),
                        nik(rows.text(1)),
                        name(rows.text(2)),
                        date(rows.text(3)),
                        rows.text(4),
                        name(rows.text(5)),
                        plain(rows.text(6)),
                        rows.text(7),
                        phone(rows.text(8))));
            }
        }
        return all;
    }

    private static String nik(String text) {
        var digits = NOT_A_DIGIT.matcher(text).replaceAll("");
        return digits.length() == 16 ? digits : "";
    }

    private static String name(String text) {
        return plain(TITLES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    private static String plain(String text) {
        var letters = NOT_IN_A_NAME.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }

    /** yyyymmdd. */
    private static String date(String text) {
        var digits = NOT_A_DIGIT.matcher(text).replaceAll("");
        if (digits.length() == 6) {
            var year = digits.substring(4);
            return (Integer.parseInt(year) > 20 ? "19" : "20") + year + digits.substring(2, 4) + digits.substring(0, 2);
        } else if (digits.length() == 8 && !text.startsWith("-", 4)) {
            return digits.substring(4) + digits.substring(2, 4) + digits.substring(0, 2);
        }
        return digits;
    }

    private static String phone(String text) {
        var digits = NOT_A_DIGIT.matcher(text).replaceAll("");
        return digits.startsWith("62") ? digits.substring(2) : digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
