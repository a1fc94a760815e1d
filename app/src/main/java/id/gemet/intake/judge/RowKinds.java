package id.gemet.intake.judge;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells rows about people from totals, repeated headings, section lines and the signature block, row after row. */
final class RowKinds {

    /** Without any of these a row is about nobody, however much of the rest was filled in beforehand. */
    private static final Set<Field> ABOUT_SOMEBODY = EnumSet.of(
            Field.NIK,
            Field.NO_KK,
            Field.NAME,
            Field.BIRTH_DATE,
            Field.BIRTH_PLACE_AND_DATE,
            Field.PHONE,
            Field.MOTHER_NAME,
            Field.KPJ,
            Field.KPJ_AND_NAME);

    /** Two of these make a row about somebody who was not named. */
    private static final Set<Field> DESCRIBING = EnumSet.of(Field.SEX, Field.ADDRESS, Field.OCCUPATION);

    private static final Pattern TOTAL = Pattern.compile("(?i)^(sub ?-?total|grand ?total|jumlah|total|jml)\\b.*");
    private static final Pattern FOOTER =
            Pattern.compile("(?i)^(mengetahui|menyetujui|keterangan ?:?$|keterangan ?:|ket ?:|catatan ?:|note"
                    + " ?:|sumber ?:|dicetak|halaman|nip\\b|nip[.: ]|lurah\\b|camat\\b|kepala"
                    + " (desa|dinas|kelurahan|seksi|bidang|kantor)|an\\.? ?(lurah|camat|kepala)|a\\.n\\.|plt\\.?"
                    + " |petugas|pendata|pembuat daftar|yang (membuat|mendata)|penanggung ?jawab|tanda"
                    + " tangan|ttd\\b|\\*\\)?|dibuat oleh|diperiksa oleh).*");
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("(?i)^[a-z .]{3,30}, *[0-9]{1,2}[ -/.]+[a-z0-9]+[ -/.]+(19|20)[0-9]{2}$");
    private static final int FOOTER_CELLS_MAX = 3;

    private final Map<Field, Integer> columns;
    private final List<String> headings;
    private boolean inFooter;

    RowKinds(ColumnMapping mapping, List<Heading> headings) {
        this.columns = mapping.columns();
        this.headings = headings.stream()
                .map(heading ->
                        heading.isEmpty() ? "" : Written.key(heading.parts().getLast()))
                .toList();
    }

    /** Rows must be asked about in their order: a signature block goes on until people follow again. */
    boolean isAboutSomebody(RawRow row) {
        int filled = LayoutFinder.filled(row);
        if (filled == 0) {
            return false;
        }
        if (hasIdentityNumber(row)) {
            inFooter = false;
            return true;
        }
        var first = firstText(row);
        if (startsFooter(row, filled)) {
            inFooter = true;
            return false;
        }
        if (inFooter && filled <= FOOTER_CELLS_MAX && !isNumbered(row)) {
            return false;
        }
        if (isTotal(row, first) || repeatsHeadings(row, filled) || LayoutFinder.isColumnNumbers(row)) {
            return false;
        }
        boolean about = ABOUT_SOMEBODY.stream().anyMatch(field -> !isEmpty(row, field))
                || DESCRIBING.stream().filter(field -> !isEmpty(row, field)).count() >= 2;
        if (!about || isSectionLine(row, filled)) {
            return false;
        }
        inFooter = false;
        return true;
    }

    private boolean hasIdentityNumber(RawRow row) {
        int nik = columns.getOrDefault(Field.NIK, -1);
        if (nik < 0) {
            return false;
        }
        var text = row.cell(nik).text();
        return Written.digits(text).length() >= 8
                && !text.toUpperCase(Locale.ROOT).contains("NIP")
                && LayoutFinder.filled(row) >= 2;
    }

    private static String firstText(RawRow row) {
        for (Cell cell : row.cells()) {
            var text = Written.singleSpaced(cell.text());
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static boolean startsFooter(RawRow row, int filled) {
        if (filled > FOOTER_CELLS_MAX) {
            return false;
        }
        for (Cell cell : row.cells()) {
            var text = Written.singleSpaced(cell.text());
            if (!text.isEmpty()
                    && (FOOTER.matcher(text).matches()
                            || PLACE_AND_DAY.matcher(text).matches())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTotal(RawRow row, String first) {
        return TOTAL.matcher(first).matches()
                || TOTAL.matcher(text(row, Field.NAME)).matches()
                || TOTAL.matcher(text(row, Field.ROW_NO)).matches();
    }

    private boolean repeatsHeadings(RawRow row, int filled) {
        int same = 0;
        for (int column = 0; column < Math.min(row.cells().size(), headings.size()); column++) {
            var text = row.cell(column).text();
            if (!text.isEmpty()
                    && text.length() < 80
                    && !headings.get(column).isEmpty()
                    && Written.key(text).equals(headings.get(column))) {
                same++;
            }
        }
        return same >= 2 && same * 2 >= filled;
    }

    /** One text alone, in no column of its own or in the numbering: KELOMPOK NELAYAN, RW 03. */
    private boolean isSectionLine(RawRow row, int filled) {
        if (filled > 2) {
            return false;
        }
        var number = text(row, Field.ROW_NO);
        if (!number.isEmpty() && Written.hasLetter(number)) {
            return true;
        }
        return filled == 1 && PlaceContext.keyed(row).isPresent();
    }

    private boolean isNumbered(RawRow row) {
        var number = text(row, Field.ROW_NO);
        return !number.isEmpty()
                && Written.digits(number).equals(number.replaceAll("[.)]$", ""))
                && LayoutFinder.filled(row) >= 2;
    }

    private boolean isEmpty(RawRow row, Field field) {
        return Written.trimmed(text(row, field)).isEmpty();
    }

    private String text(RawRow row, Field field) {
        int column = columns.getOrDefault(field, -1);
        return column < 0 ? "" : Written.singleSpaced(row.cell(column).text());
    }
}
