package id.gemet.intake.judge;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a sheet says its people live, outside the table: {@code KELURAHAN : GROGOL}, {@code Desa : X Kec. : Y}. */
record PlaceContext(String kelurahan, String kecamatan) {

    static final PlaceContext NONE = new PlaceContext("", "");

    private static final String KELURAHAN = "KEL(?:URAHAN)?(?:\\s*/\\s*DESA)?|DESA(?:\\s*/\\s*KEL(?:URAHAN)?)?";
    private static final String KECAMATAN = "KEC(?:AMATAN)?";
    private static final Pattern KEY = Pattern.compile("(?i)(?:^|\\b)(?:(" + KELURAHAN + ")|(" + KECAMATAN
            + ")|(?:KAB(?:UPATEN)?|KOTA|KAB\\.?/KOTA|PROV(?:INSI)?|RW|RT|TAHUN|BULAN))\\s*\\.?\\s*[:=]");
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?i)\\b(?:(KELURAHAN|DESA|KEL\\.)|(KECAMATAN|KEC\\.))\\s+([A-Z][A-Z"
                    + " .'/-]*?)(?=\\s*(?:,|-\\s|\\bKELURAHAN\\b|\\bDESA\\b|\\bKECAMATAN\\b|\\bKEC\\.|\\bKOTA\\b|\\bKAB|\\bTAHUN\\b|\\bT\\.?A\\b|[0-9(]|$))");

    boolean isEmpty() {
        return kelurahan.isEmpty() && kecamatan.isEmpty();
    }

    /** A nearer mention replaces a farther one; a new kecamatan makes the old kelurahan void. */
    PlaceContext refinedBy(PlaceContext nearer) {
        if (nearer.isEmpty()) {
            return this;
        }
        if (nearer.kelurahan.isEmpty()) {
            return new PlaceContext(nearer.kecamatan.equalsIgnoreCase(kecamatan) ? kelurahan : "", nearer.kecamatan);
        }
        return new PlaceContext(nearer.kelurahan, nearer.kecamatan.isEmpty() ? kecamatan : nearer.kecamatan);
    }

    /** Empty unless the row has a key and its value, in one cell or in two. */
    static Optional<PlaceContext> keyed(RawRow row) {
        var kelurahan = "";
        var kecamatan = "";
        List<Cell> cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            var text = Written.singleSpaced(cells.get(column).text());
            if (text.isEmpty() || text.length() > 200) {
                continue;
            }
            Matcher key = KEY.matcher(text.indexOf(':') < 0 && text.indexOf('=') < 0 ? withColonOf(row, column) : text);
            int from = 0;
            while (key.find(from)) {
                from = key.end();
                var value = valueAfter(key, row, column);
                if (key.group(1) != null && kelurahan.isEmpty()) {
                    kelurahan = value;
                } else if (key.group(2) != null && kecamatan.isEmpty()) {
                    kecamatan = value;
                }
            }
        }
        var context = new PlaceContext(kelurahan, kecamatan);
        return context.isEmpty() ? Optional.empty() : Optional.of(context);
    }

    /** The colon often stands in the next cell: {@code KELURAHAN | : GROGOL}. */
    private static String withColonOf(RawRow row, int column) {
        var text = Written.singleSpaced(row.cell(column).text());
        var next = Written.trimmed(row.cell(column + 1).text());
        return next.startsWith(":") ? text + " :" : text;
    }

    private static String valueAfter(Matcher key, RawRow row, int column) {
        var text = key.toMatchResult();
        var rest = Written.singleSpaced(row.cell(column).text());
        var inCell = text.end() <= rest.length() ? rest.substring(text.end()) : "";
        var next = KEY.matcher(inCell);
        var value = clean(next.find() ? inCell.substring(0, next.start()) : inCell);
        for (int following = column + 1; value.isEmpty() && following <= column + 3; following++) {
            value = clean(row.cell(following).text());
        }
        return value;
    }

    private static String clean(String text) {
        var value = Written.singleSpaced(text);
        while (value.startsWith(":") || value.startsWith("=") || value.startsWith(".")) {
            value = Written.trimmed(value.substring(1));
        }
        return Written.saysNothing(value) ? "" : value;
    }

    /** {@code DATA PEKERJA RENTAN KELURAHAN GROGOL KECAMATAN GROGOL TAHUN 2026}; to be believed only if it is a place. */
    static PlaceContext inTitle(String title) {
        var kelurahan = "";
        var kecamatan = "";
        var mention = IN_TITLE.matcher(Written.singleSpaced(title));
        while (mention.find()) {
            if (mention.group(1) != null && kelurahan.isEmpty()) {
                kelurahan = Written.trimmed(mention.group(3));
            } else if (mention.group(2) != null && kecamatan.isEmpty()) {
                kecamatan = Written.trimmed(mention.group(3));
            }
        }
        return new PlaceContext(kelurahan, kecamatan);
    }
}
