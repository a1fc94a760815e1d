package id.gemet.examples;

import java.util.Set;
import java.util.TreeSet;

/**
 * The truth about one row of a sent file.
 *
 * @param sheet name of the sheet; of the file, where that is plain text
 * @param row as a spreadsheet numbers it, from 1
 * @param person number of the citizen, 0 where the row holds nobody
 */
public record ExpectedRow(String sheet, int row, int person, Outcome outcome, Set<Finding> findings) {

    /** What must become of a row, without knowing who is in the registry. */
    public enum Outcome {
        OK,
        REPAIR,
        IGNORED
    }

    static final String HEADER = "sheet,row,person,outcome,findings";

    String csv() {
        var names = new TreeSet<>(findings).stream().map(Finding::name).toList();
        return sheet + "," + row + "," + person + "," + outcome + "," + String.join(";", names);
    }
}
