package id.gemet.intake.judge;

import id.gemet.intake.file.SheetInfo;
import java.util.List;

/**
 * How a sheet was understood.
 *
 * @param columns one guess for each column, mapped or not
 * @param mapping what the rows are read by: the guesses, or the correction given instead
 */
public record SheetPreview(SheetInfo sheet, SheetLayout layout, List<ColumnGuess> columns, ColumnMapping mapping) {

    public SheetPreview {
        columns = List.copyOf(columns);
    }
}
