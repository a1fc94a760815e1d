package id.gemet.bench.linkage.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Full names put together at random from single words, so that nobody real is meant by any of them. */
final class NameBook {

    private static final int OLD_BEFORE = 1975;
    private static final int YOUNG_AFTER = 1995;

    private enum Era {
        OLD,
        MIDDLE,
        YOUNG;

        static Era of(int birthYear) {
            return birthYear < OLD_BEFORE ? OLD : birthYear > YOUNG_AFTER ? YOUNG : MIDDLE;
        }
    }

    private record Customs(Map<Era, Weighted<String>> men, Map<Era, Weighted<String>> women, List<String> families) {

        Weighted<String> words(boolean woman, int birthYear) {
            return Objects.requireNonNull((woman ? women : men).get(Era.of(birthYear)));
        }
    }

    private final Map<Culture, Customs> customs = new EnumMap<>(Culture.class);

    NameBook() {
        var given = Table.of("/id/gemet/examples/names_given.csv");
        var family = Table.of("/id/gemet/examples/names_family.csv");
        for (var culture : Culture.values()) {
            var families = new ArrayList<String>();
            family.stream().filter(row -> row[1].equals(culture.key())).forEach(row -> families.add(row[0]));
            customs.put(culture, new Customs(words(given, culture, "M"), words(given, culture, "F"), families));
        }
    }

    private static Map<Era, Weighted<String>> words(List<String[]> given, Culture culture, String sex) {
        var byEra = new EnumMap<Era, Weighted<String>>(Era.class);
        for (var era : Era.values()) {
            var words = new Weighted<String>();
            for (var row : given) {
                var ours = row[2].contains(culture.key());
                var ofTheTime = era == Era.MIDDLE
                        || row[3].isEmpty()
                        || row[3].contains(era.name().toLowerCase(Locale.ROOT));
                if (row[1].equals(sex) && ofTheTime && (ours || row[2].isEmpty())) {
                    var frequency = row[4].isEmpty() ? 0 : Double.parseDouble(row[4]);
                    words.add(row[0], (ours ? 9 : 1) + Math.min(60, frequency * 10_000));
                }
            }
            byEra.put(era, words);
        }
        return byEra;
    }

    String familyName(Culture culture, Dice dice) {
        var families = customs(culture).families();
        return families.isEmpty() || !culture.hasFamilyName(dice) ? "" : dice.oneOf(families);
    }

    /** A word that may stand in the name of such a person. */
    String word(Culture culture, boolean woman, int birthYear, Dice dice) {
        return customs(culture).words(woman, birthYear).pick(dice);
    }

    private Customs customs(Culture culture) {
        return Objects.requireNonNull(customs.get(culture));
    }

    /** The words that are given, then words of the person's own, then the family's name. */
    String fullName(Culture culture, boolean woman, int birthYear, List<String> inherited, String family, Dice dice) {
        var words = new LinkedHashSet<String>();
        if (culture.islamic() && dice.chance(0.13)) {
            words.add(woman ? dice.oneOf("Siti", "Siti", "Nur") : "Muhammad");
        }
        words.add(word(culture, woman, birthYear, dice));
        words.addAll(inherited);
        var wanted = wanted(birthYear, dice) - (family.isEmpty() ? 0 : 1);
        for (var tries = 0; words.size() < wanted && tries < 5; tries++) {
            words.add(word(culture, woman, birthYear, dice));
        }
        if (!family.isEmpty()) {
            words.add(family);
        }
        return String.join(" ", words);
    }

    private static int wanted(int birthYear, Dice dice) {
        var roll = dice.unit();
        if (birthYear < OLD_BEFORE) {
            return roll < 0.22 ? 1 : roll < 0.85 ? 2 : 3;
        }
        return roll < 0.04 ? 1 : roll < 0.58 ? 2 : roll < 0.95 ? 3 : 4;
    }
}
