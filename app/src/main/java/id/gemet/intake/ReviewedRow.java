package id.gemet.intake;

import id.gemet.intake.judge.Field;
import id.gemet.intake.judge.Finding;
import id.gemet.intake.judge.Outcome;
import java.util.List;
import java.util.Map;

/**
 * A row of a list as an officer reviews it.
 *
 * @param sheet from 0
 * @param row as Excel numbers it
 * @param cells as they stood; for those who may see the list, never logged
 * @param written what was read from them, as one would type it
 */
public record ReviewedRow(
        int position,
        int sheet,
        int row,
        Outcome outcome,
        List<String> cells,
        List<Finding> findings,
        Map<Field, String> written,
        boolean takenIn,
        boolean mended) {

    public ReviewedRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        written = Map.copyOf(written);
    }

    @Override
    public String toString() {
        return "ReviewedRow[" + row + " " + outcome + "]";
    }
}
