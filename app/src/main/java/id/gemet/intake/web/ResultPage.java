package id.gemet.intake.web;

import id.gemet.intake.ReviewedRow;
import id.gemet.intake.SheetColumns;
import id.gemet.intake.UploadedList;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.FindingType;
import id.gemet.intake.judge.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list came to, and the rows chosen to look at.
 *
 * @param groups findings with the number of rows they are about
 * @param chosen name of the outcome or finding whose rows are shown
 */
public record ResultPage(
        UploadedList list,
        List<Group> groups,
        List<Tab> tabs,
        String chosen,
        List<SheetColumns> sheets,
        List<Row> rows,
        int first,
        int all,
        String previous,
        String next) {

    public record Group(FindingType type, int rows, String severity) {}

    public record Tab(Outcome outcome, int rows) {}

    public record Row(int position, String number, List<String> about, List<Cell> cells, boolean canBeMended) {}

    public record Cell(String text, List<String> problems) {}

    public int last() {
        return first + rows.size() - 1;
    }

    public boolean showsSheetNames() {
        return sheets.size() > 1;
    }

    /** The columns of the widest sheet; headings where there is only one sheet. */
    public List<String> headings() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var headings = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var letter = new SheetColumns.Column(column, "", Optional.empty(), 0, List.of()).letter();
            var known =
                    sheets.size() == 1 && column < sheets.getFirst().columns().size()
                            ? sheets.getFirst().columns().get(column).heading()
                            : "";
            headings.add(known.isEmpty() ? letter : known);
        }
        return headings;
    }

    static List<Row> rows(List<ReviewedRow> rows, Map<Integer, String> sheetNames, Function<Finding, String> sentence) {
        return rows.stream().map(row -> row(row, sheetNames, sentence)).toList();
    }

    private static Row row(ReviewedRow row, Map<Integer, String> sheetNames, Function<Finding, String> sentence) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.cells().size(); column++) {
            int here = column;
            var problems = row.findings().stream()
                    .filter(finding -> Objects.equals(finding.column(), here))
                    .map(sentence)
                    .toList();
            var text = row.cells().get(column);
            cells.add(new Cell(Masked.digits(text), problems));
        }
        var about = row.findings().stream()
                .filter(finding -> finding.column() == null || finding.column() >= cells.size())
                .map(sentence)
                .toList();
        var sheet = sheetNames.getOrDefault(row.sheet(), "");
        return new Row(
                row.position(),
                sheetNames.size() > 1 ? sheet + " " + row.row() : Integer.toString(row.row()),
                about,
                cells,
                !row.takenIn() && row.outcome() != Outcome.IGNORED);
    }
}
