package id.gemet.regions;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms under which a place name is kept and sought: upper case, no spaces, numerals and short forms made one. */
final class PlaceKeys {

    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'’`‘]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern DIGIT_NEXT_TO_LETTER = Pattern.compile("(?<=[A-Z])(?=[0-9])|(?<=[0-9])(?=[A-Z])");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final List<String> WORDS =
            List.of("", "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN", "SEPULUH");

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("KB", "KEBON"),
            Map.entry("KBN", "KEBON"),
            Map.entry("TJ", "TANJUNG"),
            Map.entry("TJG", "TANJUNG"),
            Map.entry("TG", "TANJUNG"),
            Map.entry("TNJ", "TANJUNG"),
            Map.entry("SP", "SIMPANG"),
            Map.entry("SPG", "SIMPANG"),
            Map.entry("SIMP", "SIMPANG"),
            Map.entry("PS", "PASAR"),
            Map.entry("PSR", "PASAR"),
            Map.entry("SEI", "SUNGAI"),
            Map.entry("SUNGEI", "SUNGAI"),
            Map.entry("GN", "GUNUNG"),
            Map.entry("GNG", "GUNUNG"),
            Map.entry("LB", "LEBAK"),
            Map.entry("LBK", "LEBAK"),
            Map.entry("TGL", "TEGAL"),
            Map.entry("TLK", "TELUK"),
            Map.entry("TLG", "TALANG"),
            Map.entry("TL", "TALANG"),
            Map.entry("KNL", "KENALI"),
            Map.entry("TMN", "TAMAN"),
            Map.entry("RW", "RAWA"),
            Map.entry("PAL", "PAAL"),
            Map.entry("PULAU", "PULO"),
            Map.entry("KP", "KAMPUNG"),
            Map.entry("KPG", "KAMPUNG"));

    private PlaceKeys() {}

    /** Every exact form of an official name or alias: numerals as digits, in Roman and in words. */
    static Set<String> of(String name) {
        var words = words(name);
        var keys = new LinkedHashSet<String>();
        keys.add(join(words));
        keys.add(words.stream().map(word -> numeral(word, ROMAN)).collect(joining()));
        keys.add(words.stream().map(word -> numeral(word, WORDS)).collect(joining()));
        return keys;
    }

    /** The one form under which a text is sought. */
    static String sought(String text) {
        return join(words(text));
    }

    /** Kebun and kebon, Thehok and Tehok, Gerogol and Grogol sound alike: no H, no E, U as O, no doubled letter. */
    static String sound(String key) {
        var plain = key.replace("OE", "O")
                .replace("DJ", "J")
                .replace("H", "")
                .replace("E", "")
                .replace('U', 'O');
        return DOUBLED.matcher(plain).replaceAll("$1");
    }

    private static List<String> words(String text) {
        var upper = ACCENTS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        var apart = DIGIT_NEXT_TO_LETTER.matcher(upper).replaceAll(" ");
        return Arrays.stream(BETWEEN_WORDS.split(apart))
                .filter(word -> !word.isEmpty())
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .map(PlaceKeys::numeralAsDigits)
                .toList();
    }

    private static String join(List<String> words) {
        return String.join("", words);
    }

    private static String numeralAsDigits(String word) {
        var number = Math.max(ROMAN.indexOf(word), WORDS.indexOf(word));
        return number > 0 ? Integer.toString(number) : word;
    }

    private static String numeral(String word, List<String> numerals) {
        var isNumber = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        var number = isNumber ? Integer.parseInt(word) : 0;
        return number > 0 && number < numerals.size() ? numerals.get(number) : word;
    }
}
