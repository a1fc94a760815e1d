package id.gemet.linkage.engine;

import java.util.List;

/**
 * Two records and why they may be one: bits add up, and each doubles the odds.
 *
 * @param bits log2 of the odds that they are one
 * @param priorBits what counts against them before anything is compared
 */
public record ExplainedPair(
        String left, String right, double bits, double probability, double priorBits, List<Contribution> columns) {

    public ExplainedPair {
        columns = List.copyOf(columns);
    }

    /** What a column says, against strangers, and what stands in it. */
    public record Contribution(String column, String level, double bits, String left, String right) {}

    /** What relatives and other people alike take away: the columns they share are no evidence against them. */
    public double relationBits() {
        double sum = priorBits;
        for (var column : columns) {
            sum += column.bits();
        }
        return bits - sum;
    }
}
