package id.gemet.linkage.engine;

/**
 * Weighs pairs; one instance a thread. A million pairs show some ten thousand patterns, so what the levels of a pattern say
 * is added up once for those met of late, and only what the rarity of the values adds is worked out for every pair.
 */
final class Weigher {

    private static final int KEPT = 1 << 14;
    private static final double LN_2 = Math.log(2);
    /** An alternative so many bits below the likeliest adds nothing to it. */
    private static final double NEGLIGIBLE_BITS = 40;

    private final Scoring scoring;
    private final int classes;
    /** By hash the pattern met last, with a bit that none has; 0 if there was none. */
    private final long[] patterns = new long[KEPT];

    private final double[] sums;
    private final double[] bits;

    Weigher(Scoring scoring) {
        this.scoring = scoring;
        this.classes = scoring.classes;
        this.sums = new double[KEPT * classes];
        this.bits = new double[classes];
    }

    /** In bits: log2 of the odds that a pair is one person, against all else it may be. */
    double weight(long pattern, long surprises) {
        System.arraycopy(sums, sumsOf(pattern), bits, 0, classes);
        int column = 0;
        for (long left = surprises; left != 0; left >>>= Byte.SIZE, column++) {
            if ((left & 0xFF) != 0) {
                int level = Comparisons.level(pattern, column);
                scoring.add(scoring.rarer(column, level, surprises), column, level, bits);
            }
        }
        return bits[Parameters.MATCH] - anyElse();
    }

    /** Where the sums of a pattern stand. */
    private int sumsOf(long pattern) {
        long key = PatternCounts.key(pattern);
        int slot = (int) Hashing.mix(pattern) & (KEPT - 1);
        if (patterns[slot] != key) {
            patterns[slot] = key;
            scoring.sum(pattern, bits);
            System.arraycopy(bits, 0, sums, slot * classes, classes);
        }
        return slot * classes;
    }

    private double anyElse() {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 1; k < classes; k++) {
            most = bits[k] > most ? bits[k] : most;
        }
        double sum = 0;
        for (int k = 1; k < classes; k++) {
            double below = most - bits[k];
            sum += below > NEGLIGIBLE_BITS ? 0 : below == 0 ? 1 : Math.exp(-LN_2 * below);
        }
        return most + (sum == 1 ? 0 : Math.log(sum) / LN_2);
    }
}
