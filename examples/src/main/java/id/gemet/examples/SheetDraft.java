package id.gemet.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet being written from the top, with the truth about each row beside it. */
final class SheetDraft {

    /** Cells to be merged: row and first and last column, all from 0. */
    record Merge(int top, int left, int bottom, int right) {}

    /** What stands in one row, and who it is about, if anybody. */
    private record Line(List<Entry> cells, Row truth) {}

    private record Row(int person, boolean needsRepair, Set<Finding> findings) {
        static final Row NOBODY = new Row(0, false, Set.of());
    }

    private final String name;
    private final List<Column> columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private int people;

    SheetDraft(String name, List<Column> columns) {
        this.name = name;
        this.columns = columns;
    }

    String name() {
        return name;
    }

    int width() {
        return columns.size();
    }

    Set<Field> fields() {
        return columns.stream().map(Column::field).collect(Collectors.toSet());
    }

    List<List<Entry>> rows() {
        return lines.stream().map(Line::cells).toList();
    }

    List<Merge> merges() {
        return merges;
    }

    List<Integer> hiddenRows() {
        return hidden;
    }

    int people() {
        return people;
    }

    /** A row of text over the whole width. */
    SheetDraft title(String text) {
        merges.add(new Merge(lines.size(), 0, lines.size(), width() - 1));
        return line(text);
    }

    SheetDraft line(String... texts) {
        ignored(Arrays.stream(texts).map(Entry::words).toList());
        return this;
    }

    SheetDraft hiddenLine(String... texts) {
        hidden.add(lines.size());
        return line(texts);
    }

    SheetDraft blank() {
        ignored(List.of());
        return this;
    }

    SheetDraft header() {
        return columns.stream().anyMatch(column -> !column.parent().isEmpty()) ? headerOfTwoRows() : headings();
    }

    private SheetDraft headings() {
        ignored(columns.stream().map(column -> Entry.words(column.heading())).toList());
        return this;
    }

    private SheetDraft headerOfTwoRows() {
        var top = new ArrayList<Entry>();
        var below = new ArrayList<Entry>();
        var at = lines.size();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var firstOfParent = i == 0 || !columns.get(i - 1).parent().equals(column.parent());
            if (column.parent().isEmpty()) {
                top.add(Entry.words(column.heading()));
                below.add(Entry.EMPTY);
                merges.add(new Merge(at, i, at + 1, i));
            } else {
                top.add(firstOfParent ? Entry.words(column.parent()) : Entry.EMPTY);
                below.add(Entry.words(column.heading()));
                if (firstOfParent) {
                    merges.add(new Merge(at, i, at, lastOf(column.parent())));
                }
            }
        }
        ignored(top);
        ignored(below);
        return this;
    }

    private int lastOf(String parent) {
        var last = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).parent().equals(parent)) {
                last = i;
            }
        }
        return last;
    }

    void person(TypedRow typed) {
        people++;
        var cells = new ArrayList<Entry>(columns.size());
        for (var column : columns) {
            cells.add(column.field() == Field.NUMBERING ? new Entry.Figure(people) : typed.entry(column.field()));
        }
        lines.add(new Line(cells, new Row(typed.citizen.number(), typed.needsRepair, typed.findings)));
    }

    SheetDraft total() {
        return line("", "JUMLAH", people + " ORANG");
    }

    SheetDraft signature(String office, String signer, String nip) {
        return blank().line("", "", "", "Mengetahui,")
                .line("", "", "", office)
                .blank()
                .blank()
                .line("", "", "", signer)
                .line("", "", "", "NIP. " + nip);
    }

    private void ignored(List<Entry> cells) {
        lines.add(new Line(cells, Row.NOBODY));
    }

    /** The truth, row by row, blank rows too. */
    List<ExpectedRow> expected(String sheetName) {
        var expected = new ArrayList<ExpectedRow>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var truth = line.truth();
            if (truth.person() != 0) {
                var outcome = truth.needsRepair() ? ExpectedRow.Outcome.REPAIR : ExpectedRow.Outcome.OK;
                var findings = truth.findings().isEmpty() ? Set.<Finding>of() : EnumSet.copyOf(truth.findings());
                expected.add(new ExpectedRow(sheetName, i + 1, truth.person(), outcome, findings));
            } else {
                expected.add(new ExpectedRow(sheetName, i + 1, 0, ExpectedRow.Outcome.IGNORED, Set.of()));
            }
        }
        return expected;
    }
}
