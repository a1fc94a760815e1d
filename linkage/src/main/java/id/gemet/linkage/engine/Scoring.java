package id.gemet.linkage.engine;

/**
 * The weight of a pair in bits: log2 of the odds that its records are one person, against all else they may be. Columns
 * add up; a shared value that is rarer than usual adds more, and adds it to every class in which the value is shared for
 * a reason, so that a rare address is evidence against chance and not against a household.
 */
final class Scoring {

    private static final double FREQUENCY_BITS_MAX = 12;
    private static final double LN_2 = Math.log(2);

    private final int classes;
    private final int columns;
    private final double[] logPriors;
    /** log2 of the probability, by column, level and class. */
    private final double[] logs;
    /** 1 where a class shares a value and its rarity says nothing against it, else 0; by column, level and class. */
    private final double[] shares;

    private final double[] frequencyBits;

    Scoring(Parameters parameters, int[] strongLevels) {
        this.classes = parameters.classes();
        this.columns = parameters.columns().size();
        this.logPriors = new double[classes];
        this.logs = new double[classes * columns * FieldComparison.LEVELS];
        this.shares = new double[logs.length];
        this.frequencyBits = new double[columns * FieldComparison.LEVELS];
        for (int k = 0; k < classes; k++) {
            logPriors[k] = log2(parameters.priors()[k]);
            for (int c = 0; c < columns; c++) {
                for (int level = 1; level < FieldComparison.LEVELS; level++) {
                    shares[index(k, c, level)] = shares(parameters, strongLevels, k, c, level) ? 1 : 0;
                    logs[index(k, c, level)] = log2(Math.max(1e-12, parameters.levels()[k][c][level]));
                    frequencyBits[c * FieldComparison.LEVELS + level] =
                            parameters.frequencyBits()[c][level];
                }
            }
        }
        letNothingOutrankEquality();
    }

    /**
     * Strangers agree but for a slip more seldom than wholly, yet among values of one rarity a slip must not say more than
     * agreement.
     */
    private void letNothingOutrankEquality() {
        int strangers = classes - 1;
        for (int c = 0; c < columns; c++) {
            double equality = ratio(c, 1, strangers);
            for (int level = 2; level < FieldComparison.LEVELS; level++) {
                double above = ratio(c, level, strangers) - equality;
                if (above > 0) {
                    logs[index(Parameters.MATCH, c, level)] -= above;
                }
            }
        }
    }

    private double ratio(int column, int level, int strangers) {
        return logs[index(Parameters.MATCH, column, level)] - logs[index(strangers, column, level)];
    }

    double weight(long pattern, long surprises, double[] scratch) {
        System.arraycopy(logPriors, 0, scratch, 0, classes);
        for (int c = 0; c < columns; c++) {
            int level = Comparisons.level(pattern, c);
            if (level == FieldComparison.MISSING) {
                continue;
            }
            double rarer = rarer(c, level, surprises);
            int at = index(0, c, level);
            for (int k = 0; k < classes; k++) {
                scratch[k] += logs[at + k] + shares[at + k] * rarer;
            }
        }
        return scratch[Parameters.MATCH] - log2Sum(scratch);
    }

    /** Relatives share a rare family name, though not the whole name. */
    private static boolean shares(Parameters parameters, int[] strongLevels, int k, int column, int level) {
        return parameters.shared()[k][column] || (k < parameters.classes() - 1 && level > strongLevels[column]);
    }

    /** The bits of one column: against strangers, with the rarity of the shared value. */
    double bits(int column, long pattern, long surprises) {
        int level = Comparisons.level(pattern, column);
        return level == FieldComparison.MISSING
                ? 0
                : logs[index(Parameters.MATCH, column, level)]
                        - logs[index(classes - 1, column, level)]
                        + rarer(column, level, surprises);
    }

    /** What is known before anything is compared: few pairs are one person. */
    double priorBits() {
        return logPriors[Parameters.MATCH] - logPriors[classes - 1];
    }

    /** Of a pair of this probability. */
    static double weight(double probability) {
        return log2(probability / (1 - probability));
    }

    static double probability(double weight) {
        return 1 / (1 + Math.pow(2, -weight));
    }

    private double rarer(int column, int level, long surprises) {
        if (column >= Comparisons.SURPRISES) {
            return 0;
        }
        double expected = frequencyBits[column * FieldComparison.LEVELS + level];
        int surprise = Comparisons.surprise(surprises, column);
        if (expected == 0 || surprise == 0) {
            return 0;
        }
        double bits = surprise / FieldComparison.SURPRISES_PER_BIT - expected;
        return Math.max(-FREQUENCY_BITS_MAX, Math.min(FREQUENCY_BITS_MAX, bits));
    }

    private double log2Sum(double[] bits) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 1; k < classes; k++) {
            most = Math.max(most, bits[k]);
        }
        double sum = 0;
        for (int k = 1; k < classes; k++) {
            double below = most - bits[k];
            sum += below > 40 ? 0 : Math.exp(-LN_2 * below);
        }
        return most + (sum == 1 ? 0 : log2(sum));
    }

    private int index(int k, int column, int level) {
        return (column * FieldComparison.LEVELS + level) * classes + k;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    double[] scratch() {
        return new double[classes];
    }
}
