package id.gemet.intake;

import id.gemet.intake.judge.Outcome;
import id.gemet.registry.WorkerId;
import java.util.Optional;

/**
 * A row of a list as it is kept.
 *
 * @param position among all rows of the file, from 0
 * @param sheet from 0
 * @param row as Excel numbers it
 * @param worker once taken in
 */
record ListRow(
        int position,
        int sheet,
        int row,
        Outcome outcome,
        int person,
        RowContent content,
        Optional<WorkerId> worker,
        boolean mended) {}
