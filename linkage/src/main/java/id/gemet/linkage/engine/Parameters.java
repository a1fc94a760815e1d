package id.gemet.linkage.engine;

/**
 * What was learnt: for each class of pairs (0 one person, then the relations, last strangers) and column, how probable
 * each level is where neither value is missing; how common the classes are among all pairs; and what the agreeing values
 * of one person's records have for a frequency on the average, which is what a particular value is rarer or commoner than.
 *
 * @param levels probability by class, column and level; level 0, missing, is 1 throughout: a missing value says nothing
 * @param priors share of each class among all pairs of records
 * @param frequencyBits by column and level: -log2 of the expected frequency of an agreeing value; 0 where frequencies
 *     play no part
 */
@SuppressWarnings("ArrayRecordComponent") // tables of the hot path, never compared
public record Parameters(double[][][] levels, double[] priors, double[][] frequencyBits) {

    static final int MATCH = 0;

    int classes() {
        return priors.length;
    }

    int strangers() {
        return priors.length - 1;
    }
}
