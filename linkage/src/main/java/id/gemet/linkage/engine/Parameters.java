package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.List;

/**
 * What was learnt: for each class of pairs (0 one person, then the relations, last strangers) and column, how probable
 * each level is where neither value is missing; how common the classes are among all pairs; and what the agreeing values
 * of one person's records have for a frequency on the average, which is what a particular value is rarer or commoner than.
 *
 * @param columns the columns they are about, in the order of the model
 * @param relations the classes between one person and strangers
 * @param levels probability by class, column and level; level 0, missing, is 1 throughout: a missing value says nothing
 * @param priors share of each class among all pairs of records
 * @param frequencyBits by column and level: -log2 of the expected frequency of an agreeing value; 0 where frequencies
 *     play no part
 */
@SuppressWarnings("ArrayRecordComponent") // tables of the hot path, never compared
public record Parameters(
        List<String> columns,
        List<Relation> relations,
        double[][][] levels,
        double[] priors,
        double[][] frequencyBits) {

    static final int MATCH = 0;

    public Parameters {
        columns = List.copyOf(columns);
        relations = List.copyOf(relations);
        boolean whole = levels.length == relations.size() + 2
                && priors.length == levels.length
                && frequencyBits.length == columns.size();
        for (double[][] byColumn : levels) {
            whole &= byColumn.length == columns.size();
            for (double[] byLevel : byColumn) {
                whole &= byLevel.length == FieldComparison.LEVELS;
            }
        }
        for (double[] byLevel : frequencyBits) {
            whole &= byLevel.length == FieldComparison.LEVELS;
        }
        if (!whole) {
            throw new IllegalArgumentException("the parameters lack a class, a column or a level.");
        }
    }

    boolean[][] shared() {
        return shared(columns, relations);
    }

    /** By class and column: whether records of the class have the value in common for a reason. */
    static boolean[][] shared(List<String> columns, List<Relation> relations) {
        var shared = new boolean[relations.size() + 2][columns.size()];
        Arrays.fill(shared[MATCH], true);
        for (int r = 0; r < relations.size(); r++) {
            for (var column : relations.get(r).shares()) {
                shared[r + 1][columns.indexOf(column)] = true;
            }
        }
        return shared;
    }

    int classes() {
        return priors.length;
    }

    int strangers() {
        return priors.length - 1;
    }
}
