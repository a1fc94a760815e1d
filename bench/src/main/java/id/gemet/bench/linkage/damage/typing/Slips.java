package id.gemet.bench.linkage.damage.typing;

import id.gemet.bench.linkage.people.Dice;

/** What fingers do. */
final class Slips {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    /** One letter too many, too few, wrong, or two in the wrong order; the first is spared. */
    static String typing(String text, Dice dice) {
        if (text.length() < 4) {
            return text;
        }
        var at = dice.between(1, text.length() - 2);
        var letter = LETTERS.charAt(dice.below(LETTERS.length()));
        return switch (dice.below(4)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            default -> transposed(text, at);
        };
    }

    static String digit(String digits, Dice dice) {
        var at = dice.between(1, digits.length() - 1);
        var wrong = (digits.charAt(at) - '0' + dice.between(1, 9)) % 10;
        return digits.substring(0, at) + wrong + digits.substring(at + 1);
    }

    static String transposed(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
