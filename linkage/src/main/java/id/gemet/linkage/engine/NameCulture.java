package id.gemet.linkage.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a language writes names: what is no part of a name, and which spellings are one. Replaceable per column. */
public interface NameCulture {

    /** Any language: capitals without accents, split where no letter or digit stands. */
    NameCulture PLAIN = new NameCulture() {
        private final Pattern accents = Pattern.compile("\\p{M}");
        private final Pattern apostrophes = Pattern.compile("['`\u2019\u2018]");
        private final Pattern letters = Pattern.compile("[\\p{L}\\p{N}]+");

        @Override
        public List<String> tokens(String written) {
            var plain = accents.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                    .replaceAll("");
            var tokens = new ArrayList<String>();
            var found =
                    letters.matcher(apostrophes.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT));
            while (found.find()) {
                tokens.add(found.group());
            }
            return tokens;
        }

        @Override
        public String fold(String token) {
            return token;
        }

        @Override
        public boolean standsAlone(String token) {
            return true;
        }

        @Override
        public String toString() {
            return "plain";
        }
    };

    /** The folded tokens of a name as written, titles left out; a name written in two is two here. */
    List<String> tokens(String written);

    /** The form shared by all spellings of one token of capitals A to Z. */
    String fold(String token);

    /**
     * Whether a token of capitals means the same wherever it stands, and is no title. Names of such tokens alone, without
     * punctuation, are folded token by token, which is fast.
     */
    boolean standsAlone(String token);

    /**
     * Whether a token stands alone and is no part of a title of several words either: whatever stands around such tokens
     * means the same for all of them.
     */
    default boolean isNoTitle(String token) {
        return standsAlone(token);
    }

    /** Whether a folded token may be the beginning of a name that is written in two. */
    default boolean begins(String folded) {
        return false;
    }

    /** The folded form of a name written in two, the first of which begins one; none if they are two names. */
    default Optional<String> joined(String first, String second) {
        return Optional.empty();
    }
}
