package id.gemet.intake.judge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be said about a name without changing a letter of it. */
final class NameText {

    private static final Pattern NOT_NAMES = Pattern.compile(
            "(?i)(sub ?|grand ?)?(jumlah|total|jml)( .*)?|nama( .*)?|n/?a|nihil|null|kosong|tidak ada|tdk ada|"
                    + "#(ref|name|value|n/a).*|x{2,}|test|tes|belum ada|mengetahui.*|keterangan.*|no\\.? ?ktp|(?-i:NaN)");
    private static final String SIGNS_OF_NAMES = ".,'’‘`´-–/()&";
    private static final Set<String> DECEASED = Set.of("alm", "almh", "almarhum", "almarhumah");
    private static final Set<String> CHILD_OF = Set.of("bin", "binti", "b", "bt", "bn");

    private NameText() {}

    static boolean isMissing(String name) {
        return (name.isEmpty() || !Character.isLetter(name.charAt(0))) && isPunctuation(name);
    }

    private static boolean isPunctuation(String name) {
        return name.chars().allMatch(c -> "-–—_.,'’`*?/".indexOf(c) >= 0 || Character.isWhitespace(c))
                || name.equals("0");
    }

    static boolean isName(String name) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                letters++;
            } else if (Character.isDigit(name.charAt(i))) {
                digits++;
            }
        }
        return letters >= 2 && digits < letters && !NOT_NAMES.matcher(name).matches();
    }

    /** Signs that no name is written with, or twice the same one: kept as they stand, and pointed out. */
    static boolean hasOddSigns(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean sign = !Written.isLatinLetter(c) && !Written.isSpace(c) && !(c >= '0' && c <= '9');
            if (sign && (SIGNS_OF_NAMES.indexOf(c) < 0 || c == before)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Marked (ALM); a mark right after bin or binti is about the father. */
    static boolean marksDeceased(String name) {
        if (!name.contains("lm") && !name.contains("LM")) {
            return false;
        }
        List<String> words = Written.words(name);
        for (int i = 0; i < words.size(); i++) {
            if (DECEASED.contains(words.get(i)) && (i == 0 || !CHILD_OF.contains(words.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
