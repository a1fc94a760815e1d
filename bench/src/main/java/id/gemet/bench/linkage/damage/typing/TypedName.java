package id.gemet.bench.linkage.damage.typing;

import id.gemet.bench.linkage.people.Dice;
import java.util.ArrayList;
import java.util.List;

/** A name after one slip or two, each of one kind. */
final class TypedName {

    private static final int NO_SUCH_SLIP_HERE = 6;

    private final Dice dice;
    private final Spellings spellings = new Spellings();

    TypedName(Dice dice) {
        this.dice = dice;
    }

    String of(String name, boolean woman) {
        var written = slipped(name, 0.6, 0.92);
        return dice.chance(0.06) ? titled(written, woman) : written;
    }

    String ofMother(String name) {
        var space = name.indexOf(' ');
        return slipped(space > 0 && dice.chance(0.07) ? name.substring(0, space) : name, 0.68, 0.96);
    }

    private String slipped(String name, double none, double atMostOne) {
        var roll = dice.unit();
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        for (var left = roll < none ? 0 : roll < atMostOne ? 1 : 2; left > 0; left--) {
            for (var tries = 0; tries < NO_SUCH_SLIP_HERE && !slip(words); tries++) {}
        }
        return String.join(" ", words);
    }

    /** False when this kind of slip cannot happen to these words. */
    private boolean slip(List<String> words) {
        var roll = dice.below(100);
        var at = dice.below(words.size());
        var word = words.get(at);
        if (roll < 24) {
            return changed(words, at, spellings.another(word, dice));
        } else if (roll < 40) {
            return changed(words, at, spellings.shortened(word, dice));
        } else if (roll < 58) {
            return changed(words, at, Slips.typing(word, dice));
        } else if (roll < 64) {
            return changed(words, at, spellings.beforeTheReforms(word));
        } else if (roll < 68) {
            return changed(words, at, misread(word));
        }
        return words.size() > 1 && rearranged(words, roll);
    }

    private boolean rearranged(List<String> words, int roll) {
        var last = words.size() - 1;
        if (roll < 78) {
            words.remove(dice.chance(0.7) ? last : dice.below(words.size()));
        } else if (roll < 84) {
            words.add(words.removeFirst());
        } else if (roll < 91) {
            var at = dice.below(last);
            words.set(at, words.get(at) + spellings.small(words.remove(at + 1)));
        } else {
            var at = dice.between(1, last);
            return changed(words, at, words.get(at).charAt(0) + dice.oneOf(".", ""));
        }
        return true;
    }

    private static boolean changed(List<String> words, int at, String word) {
        return !words.set(at, word).equals(word);
    }

    private String misread(String word) {
        return switch (dice.below(4)) {
            case 0 -> word.replaceFirst("o", "0");
            case 1 -> word.replaceFirst("i", "l");
            case 2 -> word.replaceFirst("rn|m", dice.oneOf("rn", "m"));
            default -> word.replaceFirst("u", "v");
        };
    }

    private String titled(String name, boolean woman) {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> (woman ? dice.oneOf("Hj. ", "Hj ", "Hajjah ") : dice.oneOf("H. ", "H ", "Haji ")) + name;
            case 3 -> (woman ? "Ibu " : "Bpk ") + name;
            case 4 -> (woman ? "Dra. " : "Drs. ") + name;
            case 5 -> name + dice.oneOf(" S.E.", ", SE");
            case 6 -> name + dice.oneOf(" S.Pd", ", S.Pd.I", " SPd");
            default -> name + dice.oneOf(" A.Md", " S.H.");
        };
    }
}
