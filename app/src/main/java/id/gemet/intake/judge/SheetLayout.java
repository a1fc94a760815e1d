package id.gemet.intake.judge;

import java.util.List;

/**
 * How a sheet is laid out.
 *
 * @param firstDataRow index among the sheet's rows of the first row below the headings
 * @param headings one text per column, parents before children; empty in a sheet without headings
 */
public record SheetLayout(int sheet, String name, Kind kind, int headerStart, int firstDataRow, List<String> headings) {

    public enum Kind {
        TABLE,
        /** A table that begins at once; its columns are known by their values. */
        WITHOUT_HEADINGS,
        /** One block per family with lines between; not read (headers.md E3). */
        FAMILY_BLOCKS,
        /** Instructions, charts, empty. */
        NO_TABLE
    }

    public SheetLayout {
        headings = List.copyOf(headings);
    }

    public boolean hasPeople() {
        return kind == Kind.TABLE || kind == Kind.WITHOUT_HEADINGS;
    }
}
