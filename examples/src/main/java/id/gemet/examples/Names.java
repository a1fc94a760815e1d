package id.gemet.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Full names put together at random from single name words, so that nobody real is meant by any of them. */
final class Names {

    private static final Names LOADED = new Names();

    private record Given(String name, boolean male, String peoples, String era, double frequency, boolean single) {}

    private final List<Given> given = new ArrayList<>();
    private final Map<String, List<String>> family = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Map<String, Weighted<Given>> choices = Collections.synchronizedMap(new HashMap<>());

    private Names() {
        for (var row : Resources.table("names_given.csv")) {
            var frequency = row[4].isEmpty() ? 0 : Double.parseDouble(row[4]);
            given.add(new Given(row[0], row[1].equals("M"), row[2], row[3], frequency, row[5].equals("y")));
        }
        for (var row : Resources.table("names_family.csv")) {
            family.computeIfAbsent(row[1], people -> new ArrayList<>()).add(row[0]);
        }
        for (var row : Resources.table("names_variants.csv")) {
            spellings.computeIfAbsent(row[0], name -> new ArrayList<>()).add(row[1]);
        }
    }

    static Names all() {
        return LOADED;
    }

    String familyName(String people, Dice dice) {
        var names = family.get(people);
        return names == null ? "" : dice.oneOf(names);
    }

    String fullName(String people, Sex sex, int birthYear, String familyName, Dice dice) {
        var choice = choices(people, sex, birthYear);
        var first = choice.pick(dice);
        var words = new LinkedHashSet<String>();
        nobleWord(people, sex, dice, words);
        devoutWord(people, sex, dice, words);
        words.add(first.name());
        if (!familyName.isEmpty()) {
            words.add(familyName);
        }
        var wanted = birthYear < 1975 && first.single() && dice.chance(0.3) ? 1 : dice.chance(0.25) ? 3 : 2;
        for (int tries = 0; words.size() < wanted && tries < 5; tries++) {
            words.add(choice.pick(dice).name());
        }
        return String.join(" ", words);
    }

    /** The same name as another clerk would write it; unchanged when no word of it has another spelling. */
    String otherSpelling(String name, Dice dice) {
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        var first = dice.below(words.size());
        for (int i = 0; i < words.size(); i++) {
            var at = (first + i) % words.size();
            var known = spellings.get(words.get(at));
            if (known != null) {
                words.set(at, dice.oneOf(known));
                return String.join(" ", words);
            }
        }
        return bySound(name);
    }

    private static String bySound(String name) {
        for (var rule : new String[][] {
            {"iya", "ia"},
            {"sy", "s"},
            {"kh", "h"},
            {"dh", "d"},
            {"z", "j"},
            {"f", "p"},
            {"v", "f"},
            {"nn", "n"},
            {"ll", "l"}
        }) {
            if (name.contains(rule[0])) {
                return name.replaceFirst(rule[0], rule[1]);
            }
        }
        return name;
    }

    private Weighted<Given> choices(String people, Sex sex, int birthYear) {
        var era = birthYear < 1975 ? "old" : birthYear > 1995 ? "young" : "";
        return choices.computeIfAbsent(people + sex + era, key -> {
            var weighted = new Weighted<Given>();
            for (var name : given) {
                var ours = name.peoples().contains(people);
                var rightEra =
                        name.era().isEmpty() || era.isEmpty() || name.era().contains(era);
                if (name.male() == (sex == Sex.MALE)
                        && rightEra
                        && (ours || name.peoples().isEmpty())) {
                    weighted.add(name, (ours ? 9 : 1) + Math.min(60, name.frequency() * 10_000));
                }
            }
            return weighted;
        });
    }

    private static void nobleWord(String people, Sex sex, Dice dice, Set<String> words) {
        if (!dice.chance(0.03)) {
            return;
        }
        if (people.equals("bantenese")) {
            words.add(sex == Sex.MALE ? dice.oneOf(List.of("Tb.", "Tubagus", "Entol")) : "Ratu");
        } else if (people.equals("malay_jambi")) {
            words.add(
                    sex == Sex.MALE
                            ? dice.oneOf(List.of("Raden", "Kemas", "Kiagus", "Masagus"))
                            : dice.oneOf(List.of("Nyimas", "Masayu", "Raden Ayu")));
        }
    }

    private static void devoutWord(String people, Sex sex, Dice dice, Set<String> words) {
        if (!people.equals("batak") && !people.equals("chinese_indonesian") && dice.chance(0.12)) {
            words.add(sex == Sex.MALE ? "Muhammad" : dice.oneOf(List.of("Siti", "Nur")));
        }
    }
}
