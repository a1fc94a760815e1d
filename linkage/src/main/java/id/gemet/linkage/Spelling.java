package id.gemet.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the spellings of one Indonesian name to one form: first by a table of known variants, then by sound. The
 * spelling before 1972 (oe, dj, tj, sj, j for y), Arabic sounds written in many ways (kh/ch/h, sy/sh/s, dz/z), and
 * Sundanese and Betawi speech (f as p, z as j) fall together. The result is for comparing, never for showing.
 */
final class Spelling {

    private static final int RECENT = 1 << 13;
    private static final Spelling INDONESIAN = new Spelling();

    private final Map<String, String> formByVariant = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> prefixesOfVariants = new HashSet<>();

    /** The tokens folded last: a few thousand make up most names of a city. Races only cost a repetition. */
    private final @Nullable Folded[] recent = new Folded[RECENT];

    private record Folded(String token, String form) {}

    private Spelling() {
        var rows = Table.read("indonesia/variants.csv");
        for (var row : rows) {
            formByVariant.putIfAbsent(row[0], sound(row[0]));
            names.add(sound(row[0]));
        }
        for (var row : rows) {
            formByVariant.putIfAbsent(row[1].replace(" ", ""), sound(row[0]));
        }
        for (var row : rows) {
            formByVariant.putIfAbsent(sound(row[0]), sound(row[0]));
        }
        for (var row : rows) {
            int space = row[1].indexOf(' ');
            if (space > 0) {
                beginnings.add(formOf(row[1].substring(0, space)));
            }
        }
        for (var row : rows) {
            formByVariant.putIfAbsent(sound(row[1].replace(" ", "")), sound(row[0]));
        }
        for (var variant : formByVariant.keySet()) {
            for (int length = 0; length <= variant.length(); length++) {
                prefixesOfVariants.add(variant.substring(0, length));
            }
        }
    }

    static Spelling indonesian() {
        return INDONESIAN;
    }

    /** The form shared by all spellings of a token of capitals A to Z. */
    String fold(String token) {
        int slot = token.hashCode() & (RECENT - 1);
        var folded = recent[slot];
        if (folded == null || !folded.token.equals(token)) {
            folded = new Folded(token, formOf(token));
            recent[slot] = folded;
        }
        return folded.form;
    }

    private String formOf(String token) {
        var known = formByVariant.get(token);
        if (known != null) {
            return known;
        }
        var sound = sound(token);
        return formByVariant.getOrDefault(sound, sound);
    }

    boolean isKnownName(String folded) {
        return names.contains(folded);
    }

    /** Whether a folded token begins a name that is also written with a space in it. */
    boolean beginsAName(String folded) {
        return beginnings.contains(folded);
    }

    /** Whether two folded tokens are one known name written with a space in it, as in Nur Hayati. */
    boolean isOneName(String first, String second) {
        return prefixesOfVariants.contains(first) && formByVariant.containsKey(first + second);
    }

    static String sound(String token) {
        if (token.length() < 3) {
            return token;
        }
        var sound = new StringBuilder(token.length());
        boolean old = isOld(token);
        int i = 0;
        while (i < token.length()) {
            i += append(sound, token, i, old);
        }
        return ending(sound);
    }

    /** Whether it has a pair of letters that nobody has written since 1972. */
    private static boolean isOld(String token) {
        for (int i = 1; i < token.length(); i++) {
            char letter = token.charAt(i);
            char before = token.charAt(i - 1);
            if ((letter == 'E' && before == 'O')
                    || (letter == 'J' && (before == 'D' || before == 'T' || before == 'S'))) {
                return true;
            }
        }
        return false;
    }

    /** Appends what is heard at a place and returns how many letters were read. */
    private static int append(StringBuilder sound, String token, int i, boolean old) {
        char letter = token.charAt(i);
        char next = i + 1 < token.length() ? token.charAt(i + 1) : 0;
        char before = sound.isEmpty() ? 0 : sound.charAt(sound.length() - 1);
        char after = i + 2 < token.length() ? token.charAt(i + 2) : 0;
        int pair = pair(sound, letter, next, after);
        if (pair > 0) {
            return pair;
        }
        char heard = switch (letter) {
            case 'Z' -> 'J';
            case 'F', 'V' -> 'P';
            case 'Q' -> 'K';
            case 'J' -> (old && i > 0 && (isVowel(before) || isVowel(next))) ? 'Y' : 'J';
            case 'Y' -> before == 'I' || (before != 0 && !isVowel(next)) ? 'I' : 'Y';
            case 'W' -> before == 'U' ? 'U' : 'W';
            default -> letter;
        };
        add(sound, heard);
        return 1;
    }

    /** Appends what two letters are heard as together and returns 2; 0 if the first is heard alone, as most are. */
    private static int pair(StringBuilder sound, char letter, char next, char after) {
        if (letter == 'A') {
            boolean glides = (next == 'Y' || next == 'W') && isVowel(after);
            char second = glides ? 0 : next == 'I' || next == 'Y' ? 'E' : next == 'U' || next == 'W' ? 'O' : 0;
            if (second == 0) {
                return 0;
            }
            add(sound, 'A');
            add(sound, second);
            return 2;
        }
        char heard = together(letter, next);
        if (heard == 0) {
            return 0;
        }
        add(sound, heard);
        return 2;
    }

    private static char together(char letter, char next) {
        return switch (letter) {
            case 'O' -> next == 'E' || next == 'O' ? 'U' : 0;
            case 'I', 'E' -> next == 'E' ? 'I' : 0;
            case 'D' -> next == 'J' || next == 'Z' ? 'J' : next == 'H' ? 'D' : 0;
            case 'T' -> next == 'J' ? 'C' : next == 'H' ? 'T' : 0;
            case 'S' -> next == 'J' || next == 'Y' || next == 'H' ? 'S' : 0;
            case 'C' -> next == 'H' ? 'H' : next == 'K' ? 'K' : 0;
            case 'K' -> next == 'H' ? 'H' : 0;
            case 'P' -> next == 'H' ? 'P' : 0;
            default -> 0;
        };
    }

    private static void add(StringBuilder sound, char letter) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
            sound.append(letter);
        }
    }

    private static String ending(StringBuilder sound) {
        int last = sound.length() - 1;
        if (last >= 3 && sound.charAt(last) == 'H') {
            sound.setLength(last);
        } else if (sound.charAt(last) == 'D') {
            sound.setCharAt(last, 'T');
        }
        int length = sound.length();
        if (length > 4 && sound.charAt(length - 2) == 'L' && sound.charAt(length - 1) == 'O') {
            sound.setCharAt(length - 1, 'A');
        }
        return sound.toString();
    }

    /** The beginning and the consonants that follow: what survives most slips; equal for names that sound alike. */
    static long skeleton(String folded) {
        long skeleton = 0;
        char before = 0;
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean silent = isVowel(letter) || letter == 'Y' || letter == 'W' || letter == 'H';
            if (i == 0 || (!silent && letter != before)) {
                skeleton = skeleton * 31 + letter;
                before = letter;
            }
        }
        return skeleton;
    }

    private static boolean isVowel(char letter) {
        return letter == 'A' || letter == 'E' || letter == 'I' || letter == 'O' || letter == 'U';
    }
}
