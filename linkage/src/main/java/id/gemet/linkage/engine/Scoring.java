package id.gemet.linkage.engine;

/**
 * The weight of a pair in bits: log2 of the odds that its records are one person, against all else they may be. Columns
 * add up; a shared value that is rarer than usual adds more, and adds it to every class in which the value is shared for
 * a reason, so that a rare address is evidence against chance and not against a household.
 */
final class Scoring {

    private static final double FREQUENCY_BITS_MAX = 12;

    final int classes;
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

    /** Puts what the levels of a pattern say of each class, in bits, and how common the class is. */
    void sum(long pattern, double[] bits) {
        System.arraycopy(logPriors, 0, bits, 0, classes);
        for (int c = 0; c < columns; c++) {
            int level = Comparisons.level(pattern, c);
            int at = index(0, c, level);
            for (int k = 0; level != FieldComparison.MISSING && k < classes; k++) {
                bits[k] += logs[at + k];
            }
        }
    }

    /** Adds the bits by which a shared value is rarer than usual, to each class that shares it for a reason. */
    void add(double rarer, int column, int level, double[] bits) {
        int at = index(0, column, level);
        for (int k = 0; k < classes; k++) {
            bits[k] += shares[at + k] * rarer;
        }
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

    /** By how many bits a shared value is rarer than what agrees at this level usually is. */
    double rarer(int column, int level, long surprises) {
        if (column >= Comparisons.SURPRISES) {
            return 0;
        }
        double expected = frequencyBits[column * FieldComparison.LEVELS + level];
        int surprise = Comparisons.surprise(surprises, column);
        if (expected == 0 || surprise == 0) {
            return 0;
        }
        double bits = surprise / FieldComparison.SURPRISES_PER_BIT - expected;
        return bits > FREQUENCY_BITS_MAX ? FREQUENCY_BITS_MAX : bits < -FREQUENCY_BITS_MAX ? -FREQUENCY_BITS_MAX : bits;
    }

    private int index(int k, int column, int level) {
        return (column * FieldComparison.LEVELS + level) * classes + k;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
