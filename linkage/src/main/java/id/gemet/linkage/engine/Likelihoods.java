package id.gemet.linkage.engine;

import java.util.Arrays;

/** How probable a pattern of agreement is in each class: over its columns the product of what each level has. */
final class Likelihoods {

    private final int classes;
    private final int columns;
    /** By column, level and class, for all classes of a level are asked at once. */
    private final double[] table;

    /** @param levels probability by class, column and level */
    Likelihoods(double[][][] levels) {
        this.classes = levels.length;
        this.columns = levels[0].length;
        this.table = new double[columns * FieldComparison.LEVELS * classes];
        for (int k = 0; k < classes; k++) {
            for (int c = 0; c < columns; c++) {
                for (int level = 0; level < FieldComparison.LEVELS; level++) {
                    table[at(c, level) + k] = levels[k][c][level];
                }
            }
        }
    }

    private int at(int column, int level) {
        return (column * FieldComparison.LEVELS + level) * classes;
    }

    /** Multiplies what is there for each class by how probable the pattern is in it; returns the sum. */
    double multiply(long pattern, double[] products) {
        for (int c = 0; c < columns; c++) {
            int at = at(c, Comparisons.level(pattern, c));
            for (int k = 0; k < classes; k++) {
                products[k] *= table[at + k];
            }
        }
        double sum = 0;
        for (double product : products) {
            sum += product;
        }
        return sum;
    }

    /** How probable each pattern is, class by class, one pattern after the other. */
    double[] of(long[] patterns) {
        double[] all = new double[Math.multiplyExact(patterns.length, classes)];
        double[] one = new double[classes];
        for (int i = 0; i < patterns.length; i++) {
            Arrays.fill(one, 1);
            multiply(patterns[i], one);
            System.arraycopy(one, 0, all, i * classes, classes);
        }
        return all;
    }

    /** The probability of each class for a pair of a pattern. */
    double[] posterior(double[] priors, long pattern) {
        double[] posterior = priors.clone();
        double all = multiply(pattern, posterior);
        for (int k = 0; k < classes; k++) {
            posterior[k] = all > 0 ? posterior[k] / all : 0;
        }
        return posterior;
    }
}
