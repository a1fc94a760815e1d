package id.gemet.intake.judge;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.RawRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings of a sheet among titles and notes: the row with the most known headings in the first thirty, the
 * rows above and below that complete it, and a row of column numbers.
 */
final class LayoutFinder {

    private static final int ROWS_SEARCHED_MAX = 30;
    private static final int HEADER_ROWS_MAX = 3;
    private static final Pattern FAMILY_LINE = Pattern.compile("(?i)^(no|nomor)\\.? ?(kk|kartu keluarga) ?[:.].*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9]{1,2}\\)?");

    private final HeaderAliases aliases = HeaderAliases.collected();

    /** The rows are the first of the sheet, blank ones included; {@link Found#headings} carries the parts. */
    record Found(SheetLayout layout, List<Heading> headings) {}

    Found find(int sheet, String name, List<RawRow> rows) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_SEARCHED_MAX); i++) {
            double score = score(rows.get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (isFamilyBlocks(rows, best)) {
            return found(sheet, name, SheetLayout.Kind.FAMILY_BLOCKS, 0, 0, List.of());
        }
        if (best < 0) {
            return withoutHeadings(sheet, name, rows);
        }
        int start = best > 0 && isParentOf(rows.get(best - 1), rows.get(best)) ? best - 1 : best;
        var headings = headings(rows.get(start));
        int next = start + 1;
        while (next < rows.size()
                && next < start + HEADER_ROWS_MAX
                && (next <= best || completes(rows.get(next), headings))) {
            headings = merged(headings, rows.get(next));
            next++;
        }
        if (next < rows.size() && isColumnNumbers(rows.get(next))) {
            next++;
        }
        return found(sheet, name, SheetLayout.Kind.TABLE, start, next, headings);
    }

    private static Found found(
            int sheet, String name, SheetLayout.Kind kind, int start, int firstData, List<Heading> headings) {
        var texts = headings.stream().map(Heading::text).toList();
        return new Found(new SheetLayout(sheet, name, kind, start, firstData, texts), headings);
    }

    /** A file without headings is a table if several rows hold a number of 16 digits beside something else. */
    private static Found withoutHeadings(int sheet, String name, List<RawRow> rows) {
        long people = rows.stream().filter(LayoutFinder::looksLikePerson).count();
        long filled = rows.stream().filter(row -> !isBlank(row)).count();
        boolean table = people > 0 && people * 3 >= filled;
        return found(
                sheet, name, table ? SheetLayout.Kind.WITHOUT_HEADINGS : SheetLayout.Kind.NO_TABLE, 0, 0, List.of());
    }

    static boolean looksLikePerson(RawRow row) {
        return filled(row) >= 2 && row.cells().stream().anyMatch(LayoutFinder::isSixteenDigits);
    }

    private static boolean isSixteenDigits(Cell cell) {
        return NikReading.of(cell.text(), cell instanceof Cell.Number).isSixteen();
    }

    static boolean isBlank(RawRow row) {
        return filled(row) == 0;
    }

    static int filled(RawRow row) {
        int filled = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isEmpty()
                    && !(cell instanceof Cell.Text
                            && Written.trimmed(cell.text()).isEmpty())) {
                filled++;
            }
        }
        return filled;
    }

    /** 0 unless the row can be the headings of a list of people; collected spellings count more than guessed words. */
    private double score(RawRow row) {
        var fields = EnumSet.noneOf(Field.class);
        double score = 0;
        int filled = 0;
        for (Cell cell : row.cells()) {
            var text = Written.singleSpaced(cell.text());
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            if (!(cell instanceof Cell.Text) || Written.digits(text).length() > 6) {
                score -= 2;
                continue;
            }
            var known = aliases.known(text);
            var field = known.or(() -> aliases.find(text));
            if (field.isPresent() && fields.add(field.get())) {
                score += known.isPresent() ? 1 : 0.6;
            }
        }
        boolean aboutPeople = fields.contains(Field.NIK) || fields.contains(Field.NAME) || fields.contains(Field.NO_KK);
        boolean enough = fields.size() >= 3 || (fields.size() >= 2 && fields.size() == filled);
        return aboutPeople && enough && fields.size() * 3 >= filled ? score : 0;
    }

    private static List<Heading> headings(RawRow row) {
        var headings = new ArrayList<Heading>();
        for (Cell cell : row.cells()) {
            var text = Written.singleSpaced(cell.text());
            headings.add(text.isEmpty() ? Heading.NONE : new Heading(List.of(text)));
        }
        return headings;
    }

    /** Wider headings over the best row: at least two cells, none of them data, some over columns of their own. */
    private boolean isParentOf(RawRow above, RawRow best) {
        if (filled(above) < 2 || PlaceContext.keyed(above).isPresent()) {
            return false;
        }
        int known = 0;
        boolean completing = false;
        for (int column = 0; column < above.cells().size(); column++) {
            var text = Written.singleSpaced(above.cell(column).text());
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > 40 || Written.digits(text).length() > 3) {
                return false;
            }
            known += aliases.find(text).isPresent() ? 1 : 0;
            completing |= Written.trimmed(best.cell(column).text()).isEmpty();
        }
        return known > 0 && (completing || known >= 2);
    }

    /** A further row of headings: short known words, or words known together with the heading above. */
    private boolean completes(RawRow row, List<Heading> above) {
        int filled = 0;
        int known = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var text = Written.singleSpaced(row.cell(column).text());
            if (text.isEmpty()) {
                continue;
            }
            if (!(row.cell(column) instanceof Cell.Text)
                    || text.length() > 40
                    || Written.digits(text).length() > 3) {
                return false;
            }
            filled++;
            var heading = new Heading(List.of(text));
            known += heading.isKnown(aliases)
                            || heading.under(parent(above, column, row)).isKnown(aliases)
                    ? 1
                    : 0;
        }
        boolean repeats =
                filled == above.stream().filter(heading -> !heading.isEmpty()).count()
                        && Written.key(row.cell(0).text())
                                .equals(
                                        above.isEmpty()
                                                ? ""
                                                : Written.key(above.getFirst().text()));
        return filled > 0 && known * 5 >= filled * 3 && !repeats;
    }

    /** Joined downward; a heading that spans several columns goes to each that has a heading of its own below. */
    private static List<Heading> merged(List<Heading> above, RawRow row) {
        var merged = new ArrayList<Heading>();
        for (int column = 0; column < Math.max(above.size(), row.cells().size()); column++) {
            var text = Written.singleSpaced(row.cell(column).text());
            var own = column < above.size() ? above.get(column) : Heading.NONE;
            merged.add(text.isEmpty() ? own : new Heading(List.of(text)).under(parent(above, column, row)));
        }
        return merged;
    }

    private static Heading parent(List<Heading> above, int column, RawRow row) {
        int from = Math.min(column, above.size() - 1);
        while (from >= 0 && above.get(from).isEmpty()) {
            from--;
        }
        boolean spans = from >= 0 && !Written.trimmed(row.cell(from).text()).isEmpty();
        return spans ? above.get(from) : Heading.NONE;
    }

    /** (1) (2) (3) below the headings, as official forms have it. */
    static boolean isColumnNumbers(RawRow row) {
        int expected = 0;
        int seen = 0;
        for (Cell cell : row.cells()) {
            var text = Written.trimmed(cell.text());
            if (text.isEmpty()) {
                continue;
            }
            if (!COLUMN_NUMBER.matcher(text).matches()) {
                return false;
            }
            int number = Integer.parseInt(Written.digits(text));
            if (number <= expected) {
                return false;
            }
            expected = number;
            seen++;
        }
        return seen >= 3;
    }

    private static boolean isFamilyBlocks(List<RawRow> rows, int header) {
        long lines = rows.stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> FAMILY_LINE
                                .matcher(Written.trimmed(cell.text()))
                                .matches()))
                .count();
        return lines >= 2 && lines * 12 >= Math.max(1, rows.size() - Math.max(header, 0));
    }
}
