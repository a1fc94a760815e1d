package id.gemet.verification;

import id.gemet.intake.file.Cell;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.shared.Nik;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Another office's answers, one line per person, read by the names of the columns. Titles above the header, further
 * columns and further sheets do no harm.
 */
final class AnswerFile {

    /** What a column can hold. */
    enum Column {
        NIK,
        STATUS,
        DECILE,
        NAME,
        BIRTH_DATE,
        SEGMENT,
        PAID_THROUGH;

        /** By its heading, of which letters and digits alone are compared. */
        static Optional<Column> called(String heading) {
            return switch (heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")) {
                case "nik", "noktp", "nonik", "nomornik", "nikktp", "nomorindukkependudukan" -> Optional.of(NIK);
                case "status",
                        "hasil",
                        "hasilpadan",
                        "hasilpemadanan",
                        "statuspadan",
                        "statuskependudukan",
                        "statuspeserta",
                        "statuskepesertaan",
                        "keterangan" -> Optional.of(STATUS);
                case "desil", "desilnasional", "desildtsen" -> Optional.of(DECILE);
                case "name", "nama", "namalengkap", "namapeserta", "namatenagakerja" -> Optional.of(NAME);
                case "birthdate", "tanggallahir", "tgllahir" -> Optional.of(BIRTH_DATE);
                case "segment", "segmen", "segmenkepesertaan", "jeniskepesertaan" -> Optional.of(SEGMENT);
                case "paidthrough", "iuranterakhir", "bulaniuranterakhir", "bayarterakhir", "lunassampai" ->
                    Optional.of(PAID_THROUGH);
                default -> Optional.empty();
            };
        }
    }

    /** A line below the header. */
    record Line(int row, Map<Column, Cell> cells) {

        String text(Column column) {
            return cells.getOrDefault(column, NOTHING).text().strip();
        }

        /** Separators do not count; what a spreadsheet shortened to 15 digits is no number of anybody. */
        Optional<Nik> nik() {
            var digits = text(Column.NIK).replaceAll("[^0-9A-Za-z]", "");
            var shortened = cells.get(Column.NIK) instanceof Cell.Number && digits.endsWith("0");
            return shortened ? Optional.empty() : Nik.of(digits);
        }

        Optional<LocalDate> date(Column column) {
            var text = text(column);
            for (var format : DAYS) {
                try {
                    return Optional.of(LocalDate.parse(text, format));
                } catch (DateTimeException other) {
                    // the next form
                }
            }
            return Optional.empty();
        }

        Optional<YearMonth> month(Column column) {
            var text = text(column);
            for (var format : MONTHS) {
                try {
                    return Optional.of(YearMonth.parse(text, format));
                } catch (DateTimeException other) {
                    // the next form
                }
            }
            return date(column).map(YearMonth::from);
        }

        @Override
        public String toString() {
            return "Line[" + row + "]";
        }
    }

    private static final Cell NOTHING = new Cell.Text("");
    private static final int HEADER_WITHIN_ROWS = 30;
    private static final List<DateTimeFormatter> DAYS = formats("uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu");
    private static final List<DateTimeFormatter> MONTHS = formats("uuuu-MM", "M/uuuu", "M-uuuu", "uuuuMM");

    private final Set<Column> needed;
    private final Consumer<Line> lines;
    private final EnumSet<Column> seen = EnumSet.noneOf(Column.class);
    private final Map<Column, Integer> header = new EnumMap<>(Column.class);
    private int sheet;
    private int rowsAbove;
    private boolean found;

    private AnswerFile(Set<Column> needed, Consumer<Line> lines) {
        this.needed = needed;
        this.lines = lines;
    }

    /** Hands over the lines in their order; the answer names the needed columns that no sheet has, and then there were none. */
    static Set<Column> read(byte[] content, String name, Set<Column> needed, Consumer<Line> lines)
            throws UnreadableFile {
        var answers = new AnswerFile(needed, lines);
        try (var list = ListFile.open(content, name)) {
            list.rows(answers::take);
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException problem) {
            throw new UncheckedIOException("The file could not be read", problem);
        }
        return answers.missing();
    }

    private Set<Column> missing() {
        var missing = EnumSet.noneOf(Column.class);
        if (!found) {
            missing.addAll(needed);
            missing.removeAll(seen);
            if (missing.isEmpty()) {
                missing.addAll(needed);
            }
        }
        return missing;
    }

    private void take(RawRow row) {
        if (row.sheet() != sheet) {
            sheet = row.sheet();
            rowsAbove = 0;
            header.clear();
        }
        if (row.isBlank()) {
            return;
        }
        if (header.isEmpty()) {
            if (rowsAbove++ < HEADER_WITHIN_ROWS) {
                lookForHeader(row);
            }
            return;
        }
        var cells = new EnumMap<Column, Cell>(Column.class);
        header.forEach((column, index) -> cells.put(column, row.cell(index)));
        if (!needed.stream()
                .allMatch(column -> cells.getOrDefault(column, NOTHING).text().isBlank())) {
            lines.accept(new Line(row.row(), cells));
        }
    }

    private void lookForHeader(RawRow row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int index = 0; index < row.cells().size(); index++) {
            var at = index;
            Column.called(row.cell(index).text()).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        seen.addAll(columns.keySet());
        if (columns.keySet().containsAll(needed)) {
            header.putAll(columns);
            found = true;
        }
    }

    private static List<DateTimeFormatter> formats(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                .toList();
    }
}
