package id.gemet.intake.judge;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How lists write text: what surrounds it, what stands for nothing, what it comes down to when compared. */
final class Written {

    /** Keys of what officers type for "nothing", besides punctuation alone. */
    private static final Set<String> NOTHING = Set.of(
            "",
            "na",
            "nihil",
            "tdkada",
            "tidakada",
            "tdkth",
            "tidaktahu",
            "tdktahu",
            "ref",
            "null",
            "none",
            "nan",
            "kosong",
            "belumada",
            "blmada",
            "blm",
            "value",
            "div0",
            "name",
            "tidakpunya",
            "tdkpunya");

    private static final String BLANKS = "-–—_.,:;'’`*/|\" ";

    private static final Pattern SCIENTIFIC = Pattern.compile("['’`]?[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,3}");

    private Written() {}

    /** Without white space of any kind around it; inside, the text stays as it is. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Runs of white space become one space; for texts that are looked up, never for names that are kept. */
    static String singleSpaced(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return trimmed(words.toString());
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Lower-case letters a-z and digits alone, as in the column alias_normalised. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Words of letters and digits, lower case. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** "-", "n/a", "NIHIL", "#REF!" and the like. */
    static boolean saysNothing(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > 14) {
            return false;
        }
        var key = key(text);
        return key.isEmpty() ? text.chars().allMatch(c -> BLANKS.indexOf(c) >= 0) : NOTHING.contains(key);
    }

    static String digits(String text) {
        if (isAllDigits(text)) {
            return text;
        }
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean isLatinLetter(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c > '~' && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 3.67201E+15: a number shown short; the digits behind are lost. */
    static boolean isScientific(String text) {
        return (text.indexOf('E') > 0 || text.indexOf('e') > 0)
                && SCIENTIFIC.matcher(text).matches();
    }
}
