package id.gemet.intake.file;

import java.util.List;

/**
 * One row as it lies in the file.
 *
 * @param sheet position in {@link ListFile#sheets()}, from 0
 * @param row as Excel numbers it, from 1; in delimited text the line on which the row begins
 * @param cells from the first column to the last filled one; none if the row is blank
 */
public record RawRow(int sheet, int row, boolean hidden, List<Cell> cells) {

    /** The cell of a column counted from 0; empty beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.Empty.EMPTY;
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
