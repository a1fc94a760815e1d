package id.gemet.bench.linkage.damage.lists;

import id.gemet.bench.linkage.people.Dice;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

/** A name as it was understood, then as far as the column went. */
final class SpokenName {

    private final Dice dice;
    private final Ear ear;

    SpokenName(Dice dice) {
        this.dice = dice;
        ear = new Ear(dice);
    }

    String written(String name, boolean woman, ListHabits habits) {
        var text = plain(name, habits);
        if (dice.chance(0.035)) {
            text = woman ? dice.oneOf("Hj.", "Ny. ", "Ibu ") + text : dice.oneOf("H.", "Sdr. ", "Bp. ", "Ust. ") + text;
        } else if (dice.chance(0.012)) {
            text += dice.oneOf(" ST", ", S.Pd", " SH.", ", S.Kom", " (Alm)");
        }
        return text.length() > habits.nameWidth()
                ? text.substring(0, habits.nameWidth()).strip()
                : text;
    }

    /** Without titles, as a mother is written down. */
    String plain(String name, ListHabits habits) {
        var text = Arrays.stream(name.split(" ", -1))
                .map(word -> dice.chance(habits.writtenByEar() ? 0.3 : 0.05) ? ear.heard(word) : word)
                .map(word -> habits.abbreviates() ? abbreviated(word) : word)
                .collect(Collectors.joining(" "));
        if (dice.chance(0.05 * habits.carelessness())) {
            text = neighbouringKey(text);
        }
        if (habits.scanned() && dice.chance(0.25)) {
            text = scanned(text);
        }
        return dice.chance(0.1) ? rearranged(text) : text;
    }

    private static String abbreviated(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "muhammad", "mohammad" -> "Moch";
            case "abdul" -> "Abd";
            case "siti" -> "St";
            case "ahmad" -> "Ach";
            default -> word;
        };
    }

    private String neighbouringKey(String text) {
        var at = dice.below(text.length());
        var row = "qwertyuiopasdfghjklzxcvbnm";
        var key = row.indexOf(Character.toLowerCase(text.charAt(at)));
        if (key < 0) {
            return text;
        }
        var hit = row.charAt(Math.clamp(key + (dice.chance(0.5) ? 1 : -1), 0, row.length() - 1));
        return text.substring(0, at) + hit + (dice.chance(0.3) ? text.substring(at) : text.substring(at + 1));
    }

    private String scanned(String text) {
        return switch (dice.below(4)) {
            case 0 -> text.replaceFirst("[oO]", "0");
            case 1 -> text.replaceFirst("[iI]", "1");
            case 2 -> text.replaceFirst("[sS]", "5");
            default -> text.replaceFirst("m", "rn");
        };
    }

    private String rearranged(String text) {
        var words = Arrays.asList(text.split(" ", -1));
        if (words.size() == 1) {
            return text;
        }
        switch (dice.below(5)) {
            case 0 -> Collections.rotate(words, 1);
            case 1 -> words.set(words.size() - 1, words.getLast().substring(0, 1));
            case 2 -> {
                return words.getFirst() + words.get(1).toLowerCase(Locale.ROOT) + rest(text, 2);
            }
            default -> {
                return dice.chance(0.3) ? rest(text, 1).strip() : text.substring(0, text.lastIndexOf(' '));
            }
        }
        return String.join(" ", words);
    }

    private static String rest(String text, int skipped) {
        var words = text.split(" ", -1);
        return Arrays.stream(words).skip(skipped).map(word -> " " + word).collect(Collectors.joining());
    }
}
