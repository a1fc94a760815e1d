package id.gemet.bench.linkage.damage.lists;

import id.gemet.bench.linkage.people.Dice;
import java.util.ArrayList;

/** How a word sounds to somebody who writes it without asking: rules of speech, no list of names. */
final class Ear {

    private static final String[][] SOUNDS = {
        {"f", "p"},
        {"v", "f"},
        {"v", "p"},
        {"z", "j"},
        {"z", "s"},
        {"sy", "s"},
        {"kh", "h"},
        {"kh", "k"},
        {"dh", "d"},
        {"th", "t"},
        {"q", "k"},
        {"x", "ks"},
        {"iy", "i"},
        {"uw", "u"},
        {"ai", "ae"},
        {"au", "o"},
        {"ee", "i"},
        {"oo", "u"},
        {"dj", "j"},
        {"tj", "c"},
        {"oe", "u"},
        {"ch", "c"},
        {"ph", "f"},
        {"'", ""},
        {"ah ", "a "},
        {"d ", "t "},
        {"y ", "i "},
        {"i ", "y "},
        {"a ", "ah "},
        {"o", "a"},
        {"e", "i"}
    };

    private final Dice dice;

    Ear(Dice dice) {
        this.dice = dice;
    }

    String heard(String word) {
        var sounding = word + " ";
        var possible = new ArrayList<String>();
        for (var sound : SOUNDS) {
            if (sounding.indexOf(sound[0], 1) > 0) {
                possible.add(sounding.charAt(0) + sounding.substring(1).replaceFirst(sound[0], sound[1]));
            }
        }
        return possible.isEmpty() ? word : dice.oneOf(possible).strip();
    }
}
