package id.gemet.linkage.engine;

import java.util.Arrays;

/** The E and M steps over the patterns of every pass, until the picture of one person no longer changes. */
final class Maximisation {

    private static final int ITERATIONS_MAX = 60;
    private static final double CONVERGED = 2e-4;
    private static final double SMALLEST = 1e-9;
    private static final double SHARED_MIN = 0.5;
    private static final double OWN_EACH_SHARED_MIN = 0.1;
    private static final double SHARED_AT_FIRST = 0.8;
    private static final double SHARED_MAX = 0.99;
    private static final double NEARLY_EQUAL_MAX = 0.1;
    private static final double RELATIVES_NUMBER_MAX = 0.02;

    private final LinkModel model;
    private final FieldComparison[] fields;
    private final boolean[][] shared;
    private final int classes;
    private final int columns;

    private final double[][][] levels;
    private final double[][] strangers;
    private final PatternCounts[] passes;
    private final Workers workers;
    private final double[][] mix;
    private final double[][] shares;

    Maximisation(
            LinkModel model, FieldComparison[] fields, double[][] strangers, PatternCounts[] passes, Workers workers) {
        this.model = model;
        this.fields = fields;
        this.shared =
                Parameters.shared(model.columns().stream().map(Column::name).toList(), model.relations());
        this.classes = shared.length;
        this.columns = fields.length;
        this.levels = new double[classes][columns][FieldComparison.LEVELS];
        this.strangers = strangers;
        this.passes = passes;
        this.workers = workers;
        this.mix = new double[passes.length][classes];
        this.shares = new double[classes][columns];
        for (double[] share : shares) {
            Arrays.fill(share, SHARED_AT_FIRST);
        }
        for (int k = 0; k < classes; k++) {
            for (int c = 0; c < columns; c++) {
                levels[k][c] = shared[k][c] ? likeOnePerson(c) : strangers[c].clone();
                pin(k, c);
            }
        }
        for (double[] pass : mix) {
            Arrays.fill(pass, 0.3 / Math.max(1, classes - 2));
            pass[Parameters.MATCH] = 0.4;
            pass[classes - 1] = classes == 2 ? 0.6 : 0.3;
        }
    }

    private double[] likeOnePerson(int column) {
        int known = fields[column].levels().length;
        double[] start = new double[FieldComparison.LEVELS];
        double total = 0;
        for (int level = 1; level <= known; level++) {
            start[level] = Math.pow(0.35, level - 1.0) + 0.01;
            total += start[level];
        }
        for (int level = 1; level <= known; level++) {
            start[level] /= total;
        }
        start[FieldComparison.MISSING] = 1;
        return start;
    }

    double[][][] run() {
        for (int iteration = 0; iteration < ITERATIONS_MAX; iteration++) {
            if (iterate() < CONVERGED) {
                break;
            }
        }
        return levels;
    }

    /** One step of each kind; returns by how much the picture of one person changed. */
    double iterate() {
        return maximise(expect());
    }

    /** Of the patterns of every pass, with what smoothing adds to every count. */
    double logLikelihood() {
        double sum = 0;
        for (int p = 0; p < passes.length; p++) {
            var given = new Likelihoods(givenToken(sharesToken(p)));
            for (int i = 0; i < passes[p].patterns.length; i++) {
                double all = given.multiply(passes[p].patterns[i], mix[p].clone());
                sum += passes[p].counts[i] * Math.log(all);
            }
            for (double share : mix[p]) {
                sum += Strangers.UNSEEN * Math.log(share);
            }
        }
        for (int c = 0; c < columns; c++) {
            for (int level = 1; level <= fields[c].levels().length; level++) {
                sum += Strangers.UNSEEN * Math.log(levels[Parameters.MATCH][c][level]);
            }
        }
        return sum;
    }

    /** How many pairs show each level, by column, level and class; passes add up in their order, whoever counts them. */
    private double[][][] expect() {
        var counted = new double[passes.length][][][];
        workers.each(passes.length, pass -> counted[pass] = expect(pass));
        double[][][] sums = counted[0];
        for (int p = 1; p < passes.length; p++) {
            for (int c = 0; c < columns; c++) {
                for (int level = 0; level < FieldComparison.LEVELS; level++) {
                    for (int k = 0; k < classes; k++) {
                        sums[c][level][k] += counted[p][c][level][k];
                    }
                }
            }
        }
        return sums;
    }

    private double[][][] expect(int p) {
        double[][][] sums = new double[columns][FieldComparison.LEVELS][classes];
        double[] likelihood = new double[classes];
        var pass = passes[p];
        boolean[] sharesToken = sharesToken(p);
        var given = new Likelihoods(givenToken(sharesToken));
        double[] members = new double[classes];
        double total = 0;
        for (int i = 0; i < pass.patterns.length; i++) {
            long pattern = pass.patterns[i];
            System.arraycopy(mix[p], 0, likelihood, 0, classes);
            double all = given.multiply(pattern, likelihood);
            if (all <= 0) {
                continue;
            }
            total += pass.counts[i];
            for (int k = 0; k < classes; k++) {
                likelihood[k] *= pass.counts[i] / all;
                members[k] += likelihood[k];
            }
            for (int c = 0; c < columns; c++) {
                int level = Comparisons.level(pattern, c);
                for (int k = 0; !sharesToken[c] && k < classes; k++) {
                    sums[c][level][k] += likelihood[k];
                }
            }
        }
        for (int k = 0; k < classes && total > 0; k++) {
            mix[p][k] = (members[k] + Strangers.UNSEEN) / (total + classes * Strangers.UNSEEN);
        }
        return sums;
    }

    private boolean[] sharesToken(int pass) {
        boolean[] shares = new boolean[columns];
        var brought = model.passes().get(pass);
        for (var part : brought.parts()) {
            shares[model.column(part.column())] |= brought.tellsMore(part);
        }
        return shares;
    }

    /** Records that met by a token of a column cannot be wholly different there; how they agree beyond it still tells. */
    private double[][][] givenToken(boolean[] sharesToken) {
        double[][][] given = new double[classes][][];
        for (int k = 0; k < classes; k++) {
            given[k] = levels[k].clone();
            for (int c = 0; c < columns; c++) {
                if (sharesToken[c]) {
                    int different = fields[c].levels().length;
                    double[] conditional = levels[k][c].clone();
                    for (int level = 1; level < different; level++) {
                        conditional[level] /= Math.max(SMALLEST, 1 - levels[k][c][different]);
                    }
                    conditional[different] = 1;
                    given[k][c] = conditional;
                }
            }
        }
        return given;
    }

    private double maximise(double[][][] sums) {
        double change = 0;
        for (int k = 0; k < classes - 1; k++) {
            for (int c = 0; c < columns; c++) {
                double[] before = levels[k][c].clone();
                int known = fields[c].levels().length;
                double total = 0;
                for (int level = 1; level <= known; level++) {
                    total += sums[c][level][k] + Strangers.UNSEEN;
                }
                for (int level = 1; level <= known; level++) {
                    levels[k][c][level] = Math.max(SMALLEST, (sums[c][level][k] + Strangers.UNSEEN) / total);
                }
                if (sharesOneValue(k, c)) {
                    shares[k][c] = share(k, c, sums[c]);
                }
                pin(k, c);
                for (int level = 1; level <= known && k == Parameters.MATCH; level++) {
                    change = Math.max(change, Math.abs(levels[k][c][level] - before[level]));
                }
            }
        }
        return change;
    }

    /**
     * What sets two relatives apart from one person: where they share nothing for a reason, they agree strongly no more
     * than strangers do.
     */
    private void pin(int k, int column) {
        if (k == Parameters.MATCH || k == classes - 1) {
            return;
        }
        if (sharesOneValue(k, column)) {
            for (int level = 1; level <= fields[column].levels().length; level++) {
                levels[k][column][level] = shares[k][column] * levels[Parameters.MATCH][column][level]
                        + (1 - shares[k][column]) * strangers[column][level];
            }
            return;
        }
        if (shared[k][column]) {
            cap(levels[k][column], 1, RELATIVES_NUMBER_MAX);
            cap(levels[k][column], 2, RELATIVES_NUMBER_MAX);
            return;
        }
        int pinned = fields[column].strongLevels();
        int known = fields[column].levels().length;
        double kept = 1;
        double rest = 0;
        for (int level = 1; level <= known; level++) {
            if (level <= pinned) {
                levels[k][column][level] = strangers[column][level];
                kept -= strangers[column][level];
            } else {
                rest += levels[k][column][level];
            }
        }
        for (int level = pinned + 1; level <= known; level++) {
            levels[k][column][level] *= kept / rest;
        }
        if (pinned + 1 < known) {
            cap(levels[k][column], pinned + 1, NEARLY_EQUAL_MAX);
        }
    }

    /** Identity numbers of relatives are alike and not the same; what else relatives share is one value. */
    private boolean sharesOneValue(int k, int column) {
        return k != Parameters.MATCH
                && shared[k][column]
                && model.columns().get(column).type() != ColumnType.NIK;
    }

    /**
     * How many of the class have the value in common, as one person's records would; the others agree as strangers do.
     * Only this share is learned: with every level free, a class drifts from relatives to people who moved.
     */
    private double share(int k, int column, double[][] sums) {
        double together = Strangers.UNSEEN;
        double all = 2 * Strangers.UNSEEN;
        for (int level = 1; level <= fields[column].levels().length; level++) {
            double common = shares[k][column] * levels[Parameters.MATCH][column][level];
            double chance = (1 - shares[k][column]) * strangers[column][level];
            together += sums[level][k] * common / (common + chance);
            all += sums[level][k];
        }
        boolean ownEach = model.columns().get(column).type() == ColumnType.PHONE;
        return Math.max(ownEach ? OWN_EACH_SHARED_MIN : SHARED_MIN, Math.min(SHARED_MAX, together / all));
    }

    private static void cap(double[] shares, int level, double most) {
        if (shares[level] > most) {
            double others = (1 - most) / (1 - shares[level]);
            for (int other = 1; other < shares.length; other++) {
                shares[other] *= others;
            }
            shares[level] = most;
        }
    }
}
