package id.gemet.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the spellings of a kind of work to one form: lower case, plain letters, abbreviations written out. */
final class OccupationWords {

    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'’`‘]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("tkg", "tukang"),
            Map.entry("tukng", "tukang"),
            Map.entry("pdg", "pedagang"),
            Map.entry("pedg", "pedagang"),
            Map.entry("ped", "pedagang"),
            Map.entry("brh", "buruh"),
            Map.entry("bruh", "buruh"),
            Map.entry("buru", "buruh"),
            Map.entry("supir", "sopir"),
            Map.entry("spr", "sopir"),
            Map.entry("bgn", "bangunan"),
            Map.entry("bang", "bangunan"),
            Map.entry("hrn", "harian"),
            Map.entry("lps", "lepas"),
            Map.entry("mesjid", "masjid"),
            Map.entry("msjd", "masjid"),
            Map.entry("merbot", "marbot"),
            Map.entry("marbut", "marbot"),
            Map.entry("merbut", "marbot"),
            Map.entry("psr", "pasar"),
            Map.entry("ps", "pasar"),
            Map.entry("jnazah", "jenazah"),
            Map.entry("jenasah", "jenazah"),
            Map.entry("pengrajin", "perajin"),
            Map.entry("ustad", "ustadz"),
            Map.entry("ustaz", "ustadz"),
            Map.entry("karyw", "karyawan"),
            Map.entry("kry", "karyawan"));

    private OccupationWords() {}

    static List<String> of(String text) {
        var plain = ACCENTS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                .toList();
    }

    static String key(String text) {
        return of(text).stream().collect(Collectors.joining(" "));
    }
}
