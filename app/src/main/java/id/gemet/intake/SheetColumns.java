package id.gemet.intake;

import id.gemet.intake.judge.ColumnMapping;
import id.gemet.intake.judge.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a sheet that holds people, and what each is taken for. */
public record SheetColumns(int sheet, String name, List<Column> columns) {

    public SheetColumns {
        columns = List.copyOf(columns);
    }

    /**
     * @param index from 0
     * @param heading empty where the sheet has none
     * @param confidence 0 to 1
     * @param samples up to three values; shown to those who may see the list, never logged
     */
    public record Column(int index, String heading, Optional<Field> field, double confidence, List<String> samples) {

        public Column {
            samples = List.copyOf(samples);
        }

        /** As in a spreadsheet: A, B, … Z, AA. */
        public String letter() {
            var letters = new StringBuilder();
            for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
                letters.insert(0, (char) ('A' + rest % 26));
            }
            return letters.toString();
        }

        @Override
        public String toString() {
            return "Column[" + letter() + " -> " + field + "]";
        }
    }

    public ColumnMapping mapping() {
        var fields = new HashMap<Integer, Field>();
        columns.forEach(column -> column.field().ifPresent(field -> fields.put(column.index(), field)));
        return new ColumnMapping(fields);
    }

    /** The same headings in the same order are the same kind of list. */
    String headings() {
        return columns.stream().map(Column::heading).collect(Collectors.joining("\n"));
    }

    SheetColumns with(Map<Integer, Field> fields) {
        return new SheetColumns(
                sheet,
                name,
                columns.stream()
                        .map(column -> new Column(
                                column.index(),
                                column.heading(),
                                Optional.ofNullable(fields.get(column.index())),
                                column.confidence(),
                                column.samples()))
                        .toList());
    }

    void pack(Packed.Writer out) {
        out.number(sheet)
                .text(name)
                .list(
                        columns,
                        (writer, column) -> writer.number(column.index())
                                .text(column.heading())
                                .text(column.field().map(Field::name).orElse(""))
                                .number((int) Math.round(column.confidence() * 100))
                                .list(column.samples(), Packed.Writer::text));
    }

    static SheetColumns unpack(Packed.Reader in) {
        return new SheetColumns(
                in.number(),
                in.text(),
                in.list(reader -> new Column(
                        reader.number(),
                        reader.text(),
                        Optional.of(reader.text())
                                .filter(field -> !field.isEmpty())
                                .map(Field::valueOf),
                        reader.number() / 100.0,
                        reader.list(Packed.Reader::text))));
    }
}
