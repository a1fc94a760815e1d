package id.gemet.regions;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a cell what names the place itself: "Link. Sumur Wuluh RT 01/02 Kel. Grogol 42436" gives "Grogol". */
record PlaceWords(String kelurahan, String kecamatan, String kabkota) {

    private static final Pattern NEIGHBOURHOOD = Pattern.compile("\\bR[TW]\\b[\\s.:/RTW]*[0-9][0-9/ ]*");
    private static final Pattern POSTCODE = Pattern.compile("\\b[0-9]{5}\\b");
    private static final Pattern KELURAHAN =
            Pattern.compile("\\b(KELURAHAN|KELURAHN|KEL|KLURAHAN|KLH|DESA|DS)\\b[\\s.:/\\-]*");
    private static final Pattern KECAMATAN = Pattern.compile("\\b(KECAMATAN|KECAMATN|KEC)\\b[\\s.:/\\-]*");
    private static final Pattern KABKOTA = Pattern.compile("\\b(KABUPATEN|KAB|KODYA|KOTAMADYA)\\b[\\s.:/\\-]*");
    private static final Pattern AFTERWARDS = Pattern.compile("[,;(].*");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{Nd}]*|NIHIL|NULL|TDK ADA|N/A|#.*|0");

    static PlaceWords of(PlaceText text) {
        var kelurahan = plain(text.kelurahan());
        var kecamatanInside = after(KECAMATAN, kelurahan);
        var comma = afterComma(kelurahan);
        var kecamatan = plain(text.kecamatan());
        if (isNothing(kecamatan)) {
            kecamatan = kecamatanInside.isEmpty() ? comma : kecamatanInside;
        }
        return new PlaceWords(
                name(before(KECAMATAN, kelurahan), KELURAHAN),
                name(kecamatan, KECAMATAN),
                name(plain(text.kabkota()), KABKOTA));
    }

    static String kecamatanName(String text) {
        return name(plain(text), KECAMATAN);
    }

    private static String plain(String text) {
        var upper = text.toUpperCase(Locale.ROOT).strip();
        return POSTCODE.matcher(NEIGHBOURHOOD.matcher(upper).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** The text behind the last level word, up to a comma or bracket. */
    private static String name(String text, Pattern level) {
        var behind = after(level, text);
        var name = AFTERWARDS
                .matcher(behind.isEmpty() ? text : behind)
                .replaceAll("")
                .strip();
        return isNothing(name) ? "" : PlaceKeys.sought(name);
    }

    private static String after(Pattern level, String text) {
        var matcher = level.matcher(text);
        var end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end < 0 ? "" : text.substring(end).strip();
    }

    private static String before(Pattern level, String text) {
        var matcher = level.matcher(text);
        return matcher.find() && matcher.start() > 0
                ? text.substring(0, matcher.start()).strip()
                : text;
    }

    private static String afterComma(String text) {
        var comma = text.indexOf(',');
        return comma < 0 ? "" : text.substring(comma + 1).strip();
    }

    private static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }
}
