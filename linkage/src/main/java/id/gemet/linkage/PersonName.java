package id.gemet.linkage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name in the form in which it is compared: without titles, one spelling for the variants of each token. Names as
 * written stay with the caller; this form is never shown.
 */
public record PersonName(List<String> tokens) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern ON_BEHALF_OF = Pattern.compile("\\bA/N\\b");
    private static final Pattern BRACKETS = Pattern.compile("(?<=.)[(\\[][^)\\]]*(?:[)\\]]|$)");

    public PersonName {
        tokens = List.copyOf(tokens);
    }

    public static PersonName of(String written) {
        return new PersonName(joined(folded(written)));
    }

    /** The folded tokens without titles; a name written in two is two. */
    static List<String> folded(String written) {
        var name = written(plain(written));
        Titles.indonesian().removeFrom(name);
        var tokens = new ArrayList<String>(name.size());
        for (int i = 0; i < name.size(); i++) {
            var letters = name.get(i).letters();
            // an M before other names nearly always stands for Muhammad
            boolean muhammad = letters.equals("M") && i == 0 && name.size() > 1;
            tokens.add(Spelling.indonesian().fold(muhammad ? "MUHAMMAD" : letters));
        }
        return tokens;
    }

    /** The folded tokens with single spaces between them; empty if nothing of a name was written. */
    public String comparisonText() {
        return String.join(" ", tokens);
    }

    private static String plain(String written) {
        var text = written.strip();
        if (!isAscii(text)) {
            var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
            text = ACCENTS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        text = text.toUpperCase(Locale.ROOT).replace("@", " ALIAS ");
        text = text.indexOf('/') > 0 ? ON_BEHALF_OF.matcher(text).replaceAll("AN.") : text;
        return text.indexOf('(') > 0 || text.indexOf('[') > 0
                ? BRACKETS.matcher(text).replaceAll(" ")
                : text;
    }

    private static List<Titles.Written> written(String text) {
        var name = new ArrayList<Titles.Written>();
        var letters = new StringBuilder();
        boolean comma = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            } else if (!isApostrophe(c)) {
                addToken(name, letters, c == '.', comma);
                comma |= c == ',';
            }
        }
        return name;
    }

    private static void addToken(List<Titles.Written> name, StringBuilder letters, boolean dotted, boolean comma) {
        var token = lettersForDigits(letters);
        if (!token.isEmpty()) {
            name.add(new Titles.Written(token, dotted, comma));
        }
        letters.setLength(0);
    }

    /** A digit among letters is a letter misread by a scanner; a token without letters is no name. */
    private static String lettersForDigits(StringBuilder token) {
        var text = token.toString();
        if (!hasDigit(text)) {
            return text;
        }
        if (text.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        return text.replace('0', 'O')
                .replace('1', 'I')
                .replace('5', 'S')
                .replace('8', 'B')
                .replaceAll("[0-9]", "");
    }

    private static List<String> joined(List<String> folded) {
        var spelling = Spelling.indonesian();
        var tokens = new ArrayList<String>(folded.size());
        for (var token : folded) {
            int last = tokens.size() - 1;
            if (last >= 0 && spelling.isOneName(tokens.get(last), token)) {
                tokens.set(last, spelling.fold(tokens.get(last) + token));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u02BF';
    }
}
