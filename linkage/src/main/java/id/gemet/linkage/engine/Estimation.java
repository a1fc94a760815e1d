package id.gemet.linkage.engine;

import java.util.Arrays;

/**
 * Learns the parameters from the records themselves, without labels, by expectation maximisation (Dempster, Laird and
 * Rubin 1977; for linkage Winkler 1988).
 *
 * <p>How strangers agree is counted on random pairs and stays fixed. Of the pairs each pass brings together we do not know
 * which are one person, but those come from a mixture whose shares differ from pass to pass while the classes are the
 * same; so all passes are fitted jointly, each without the columns it blocks on, for there everybody agrees. A pair counts
 * in every pass that brings it: if only the first counted, passes on good columns would take the pairs that agree there,
 * and leave the rest a distorted picture.
 *
 * <p>Patterns are few, so an iteration costs the number of patterns, not of pairs. All sums run in one order and the
 * result is the same bits every time.
 */
final class Estimation {

    private static final int SAMPLE_ROWS = 800;
    private static final int PRIOR_ITERATIONS = 15;
    /** What is added to every count, so that nothing is impossible. */
    static final double UNSEEN = 0.3;

    private static final double IDENTIFIERS_SHARED = 0.2;
    private static final long QUANTA = 1024;

    private final Records records;
    private final Candidates pairs;
    private final long[] patterns;
    private final long[] surprises;
    private final FieldComparison[] fields;
    private final Workers workers;
    private final int classes;
    private final int columns;

    Estimation(Records records, Candidates pairs, long[] patterns, long[] surprises, Workers workers) {
        this.records = records;
        this.pairs = pairs;
        this.patterns = patterns;
        this.surprises = surprises;
        this.workers = workers;
        this.fields = new Comparisons(records).fields;
        this.columns = records.columns;
        this.classes = records.model.relations().size() + 2;
    }

    /** By class and column: whether records of the class have the value in common for a reason. */
    static boolean[][] shared(LinkModel model) {
        var shared = new boolean[model.relations().size() + 2][model.columns().size()];
        Arrays.fill(shared[Parameters.MATCH], true);
        for (int r = 0; r < model.relations().size(); r++) {
            for (var column : model.relations().get(r).shares()) {
                shared[r + 1][model.column(column)] = true;
            }
        }
        return shared;
    }

    Parameters estimate() throws UnusableFile {
        double[][] strangers = strangers();
        var perPass = new PatternCounts[records.model.passes().size()];
        var all = new PatternCounts[1];
        workers.run(worker -> {
            for (int pass = worker; pass < perPass.length; pass += workers.threads()) {
                perPass[pass] = PatternCounts.of(pairs, patterns, 1 << pass, columnsKept(pass));
            }
            if (worker == workers.threads() - 1) {
                all[0] = PatternCounts.of(pairs, patterns, 0, -1L);
            }
        });
        double[][][] levels = new Maximisation(records.model, fields, strangers, perPass).run();
        double[] priors = priors(levels, all[0]);
        return new Parameters(levels, priors, frequencyBits(levels, priors, all[0]));
    }

    private long columnsKept(int pass) {
        long kept = -1L;
        for (var part : records.model.passes().get(pass).parts()) {
            int column = records.model.column(part.column());
            kept &= ~((long) (FieldComparison.LEVELS - 1) << (FieldComparison.LEVEL_BITS * column));
        }
        return kept;
    }

    /** Rows stand in the order of a hash, so the first ones are a random sample, and few enough to stay in cache. */
    private double[][] strangers() {
        int sample = Math.min(records.size, SAMPLE_ROWS);
        long[][] counts = new long[columns][FieldComparison.LEVELS];
        for (int c = 0; c < columns; c++) {
            for (int a = 0; a < sample; a++) {
                for (int b = a + 1; b < sample; b++) {
                    int agreement = fields[c].compare(records.cell(a, c), records.cell(b, c));
                    counts[c][FieldComparison.level(agreement)]++;
                }
            }
        }
        double[][] shares = new double[columns][FieldComparison.LEVELS];
        for (int c = 0; c < columns; c++) {
            int known = fields[c].levels().length;
            double total = 0;
            for (int level = 1; level <= known; level++) {
                total += counts[c][level] + UNSEEN;
            }
            shares[c][FieldComparison.MISSING] = 1;
            for (int level = 1; level <= known; level++) {
                shares[c][level] = total == 0 ? 1.0 / known : (counts[c][level] + UNSEEN) / total;
            }
            if (records.model.columns().get(c).type() == ColumnType.NIK) {
                shares[c][1] = Math.min(shares[c][1], IDENTIFIERS_SHARED / records.size); // given out once
            }
        }
        return shares;
    }

    /** How many pairs of each class there are among all: a fixed point of Bayes' rule over the pairs compared. */
    private double[] priors(double[][][] levels, PatternCounts all) {
        double everyPair = Math.max(1, records.size * (records.size - 1.0) / 2);
        double[] priors = new double[classes];
        Arrays.fill(priors, 0.1 * Math.max(1, pairs.size) / everyPair);
        priors[classes - 1] = 1;
        double[] members = new double[classes];
        double[] posterior = new double[classes];
        for (int iteration = 0; iteration < PRIOR_ITERATIONS; iteration++) {
            Arrays.fill(members, 0.5);
            for (int i = 0; i < all.patterns.length; i++) {
                posterior(levels, priors, all.patterns[i], posterior);
                for (int k = 0; k < classes; k++) {
                    members[k] += all.counts[i] * posterior[k];
                }
            }
            double rest = 1;
            for (int k = 0; k < classes - 1; k++) {
                priors[k] = Math.min(0.5 / classes, members[k] / everyPair);
                rest -= priors[k];
            }
            priors[classes - 1] = rest;
        }
        return priors;
    }

    private void posterior(double[][][] levels, double[] priors, long pattern, double[] posterior) {
        double all = 0;
        for (int k = 0; k < classes; k++) {
            double product = priors[k];
            for (int c = 0; c < columns; c++) {
                product *= levels[k][c][Comparisons.level(pattern, c)];
            }
            posterior[k] = product;
            all += product;
        }
        for (int k = 0; k < classes; k++) {
            posterior[k] = all > 0 ? posterior[k] / all : 0;
        }
    }

    /** Counted in whole quanta, so that the sum is the same in whatever order the pairs come. */
    private double[][] frequencyBits(double[][][] levels, double[] priors, PatternCounts all) throws UnusableFile {
        int[] weights = new int[all.patterns.length];
        double[] posterior = new double[classes];
        for (int i = 0; i < weights.length; i++) {
            posterior(levels, priors, all.patterns[i], posterior);
            weights[i] = (int) Math.round(posterior[Parameters.MATCH] * QUANTA);
        }
        int counted = Math.min(columns, Comparisons.SURPRISES);
        var histograms = new long[workers.threads()][];
        workers.run(worker -> histograms[worker] = histogram(worker, counted, weights, all));
        double[][] bits = new double[columns][FieldComparison.LEVELS];
        for (int c = 0; c < counted; c++) {
            for (int level = 1; level < FieldComparison.LEVELS; level++) {
                bits[c][level] = expectedBits(histograms, (c * FieldComparison.LEVELS + level) << 8);
            }
        }
        return bits;
    }

    private long[] histogram(int worker, int counted, int[] weights, PatternCounts all) {
        long[] histogram = new long[(counted * FieldComparison.LEVELS) << 8];
        int to = workers.from(worker + 1, pairs.size);
        for (int i = workers.from(worker, pairs.size); i < to; i++) {
            int weight = weights[all.indexOf(patterns[i])];
            for (int c = 0; weight > 0 && c < counted; c++) {
                int level = Comparisons.level(patterns[i], c);
                histogram[((c * FieldComparison.LEVELS + level) << 8) | Comparisons.surprise(surprises[i], c)] +=
                        weight;
            }
        }
        return histogram;
    }

    private static double expectedBits(long[][] histograms, int from) {
        double frequency = 0;
        double total = 0;
        for (int surprise = 0; surprise < 256; surprise++) {
            long weight = 0;
            for (long[] histogram : histograms) {
                weight += histogram[from + surprise];
            }
            frequency += weight * Math.pow(2, -surprise / FieldComparison.SURPRISES_PER_BIT);
            total += weight;
        }
        return total == 0 ? 0 : -Math.log(frequency / total) / Math.log(2);
    }
}
