package id.gemet.intake.judge;

import java.util.List;
import java.util.Optional;

/**
 * What a column of a sheet seems to hold.
 *
 * @param heading as the sheet has it, parents first; empty where there is none
 * @param confidence 0 to 1: how far heading and values agree
 * @param samples up to three values, from different rows
 */
public record ColumnGuess(int column, String heading, Optional<Field> field, double confidence, List<String> samples) {

    public ColumnGuess {
        samples = List.copyOf(samples);
    }

    /** Samples may be identity numbers. */
    @Override
    public String toString() {
        return "ColumnGuess[" + column + " " + heading + " -> " + field + "]";
    }
}
