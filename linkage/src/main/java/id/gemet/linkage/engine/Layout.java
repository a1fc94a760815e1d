package id.gemet.linkage.engine;

import java.util.List;
import java.util.stream.IntStream;

/** Where the model's columns stand in a file. */
final class Layout {

    private static final int NONE = -1;

    final DelimitedFile file;
    final int[] columns;
    final int id;
    final int source;
    final int confirmedBy;

    Layout(DelimitedFile file, LinkModel model) throws UnusableFile {
        this.file = file;
        this.columns = new int[model.columns().size()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = file.column(model.columns().get(c).name());
        }
        this.id = model.id().isPresent() ? file.column(model.id().get()) : NONE;
        this.source = model.source().isPresent() ? file.column(model.source().get()) : NONE;
        this.confirmedBy = model.confirmed().isPresent()
                ? file.column(model.confirmed().get().by())
                : NONE;
    }

    /** Of a file that has the model's columns and no others. */
    Layout(DelimitedFile file, List<String> columns) {
        this.file = file;
        this.columns = IntStream.range(0, columns.size()).toArray();
        this.id = NONE;
        this.source = NONE;
        this.confirmedBy = NONE;
    }

    List<String> values(int row) throws UnusableFile {
        int[] bounds = new int[2 * file.header().size()];
        file.cells(row, bounds);
        return IntStream.of(columns)
                .mapToObj(column -> file.text(bounds[2 * column], bounds[2 * column + 1]))
                .toList();
    }
}
