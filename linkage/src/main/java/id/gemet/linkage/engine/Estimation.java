package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

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

    private static final int PRIOR_ITERATIONS = 15;
    /** Of the random pairs, fewer than these being one person leave the picture of strangers as it is. */
    private static final double NOT_STRANGERS_MIN = 3;

    /** Of one person's names hardly any differ, of those of one house many; what a house shares agrees mostly. */
    private static final double NAMES_DIFFER_MIN = 0.4;

    private static final double SHARED_MIN = 0.6;
    private static final double UNLABELLED_PAIRS = 50;
    private static final long QUANTA = 1024;

    private final LinkModel model;
    private final Records records;
    private final Strangers strangers;
    private final Candidates pairs;
    private final double standsFor;
    private final long[] patterns;
    private final long[] surprises;
    private final long[] known;
    private final FieldComparison[] fields;
    private final Workers workers;
    private final int classes;
    private final int columns;

    /**
     * @param model of the records, with the relations to be told apart
     * @param pairs a sample of the candidates, or all, with how they agree
     * @param standsFor how many candidates there are for each pair of the sample
     * @param known patterns of pairs that somebody says are one person
     */
    Estimation(
            LinkModel model,
            Records records,
            Strangers strangers,
            Linkage.Compared pairs,
            double standsFor,
            long[] known,
            Workers workers) {
        this.model = model;
        this.records = records;
        this.strangers = strangers;
        this.pairs = pairs.candidates();
        this.patterns = pairs.patterns();
        this.surprises = pairs.surprises();
        this.standsFor = standsFor;
        this.known = known;
        this.workers = workers;
        this.fields = new Comparisons(records).fields;
        this.columns = records.columns;
        this.classes = model.relations().size() + 2;
    }

    /** @param logLikelihood of the pairs of every pass; labels play no part in it */
    record Learnt(Parameters parameters, double logLikelihood) {}

    Learnt estimate() throws UnusableFile {
        var perPass = new PatternCounts[records.model.passes().size()];
        var all = new PatternCounts[1];
        workers.run(worker -> {
            for (int pass = worker; pass < perPass.length; pass += workers.threads()) {
                perPass[pass] = PatternCounts.of(pairs, patterns, 1 << pass, columnsKept(records.model, pass));
            }
            if (worker == workers.threads() - 1) {
                all[0] = PatternCounts.of(pairs, patterns, 0, -1L);
            }
        });
        double[] one = new double[strangers.pairs.patterns.length];
        var maximisation = new Maximisation(model, fields, strangers.levels(one), perPass, workers);
        double[][][] levels = maximisation.run();
        double[] priors = priors(levels, all[0]);
        double notStrangers = 0;
        var likelihoods = new Likelihoods(levels);
        for (int i = 0; i < one.length; i++) {
            one[i] = likelihoods.posterior(priors, strangers.pairs.patterns[i])[Parameters.MATCH];
            notStrangers += one[i] * strangers.pairs.counts[i];
        }
        if (notStrangers >= NOT_STRANGERS_MIN) {
            maximisation = new Maximisation(model, fields, strangers.levels(one), perPass, workers);
            levels = maximisation.run();
            priors = priors(levels, all[0]);
        }
        double logLikelihood = maximisation.logLikelihood();
        if (known.length > 0) {
            levels[Parameters.MATCH] = fromLabels(levels[Parameters.MATCH]);
            priors = priors(levels, all[0]);
        }
        var names = model.columns().stream().map(Column::name).toList();
        return new Learnt(
                new Parameters(names, model.relations(), levels, priors, frequencyBits(levels, priors, all[0])),
                logLikelihood);
    }

    /**
     * A relation that the picture of one person may be of instead, where it has a name that mostly differs and other
     * columns that agree: those of one house in a list without birth dates.
     */
    Optional<Relation> mistaken(Parameters learnt) {
        boolean namesDiffer = false;
        var shared = new ArrayList<String>();
        for (int c = 0; c < columns; c++) {
            double[] match = learnt.levels()[Parameters.MATCH][c];
            if (model.columns().get(c).type() == ColumnType.NAME
                    && match[fields[c].levels().length] > NAMES_DIFFER_MIN) {
                namesDiffer = true;
            }
            double agreeing = 0;
            for (int level = 1; level <= fields[c].strongLevels(); level++) {
                agreeing += match[level];
            }
            if (agreeing > SHARED_MIN) {
                shared.add(model.columns().get(c).name());
            }
        }
        return namesDiffer && shared.size() > 1
                ? Optional.of(new Relation("same " + String.join(", ", shared), shared))
                : Optional.empty();
    }

    /** What pairs known to be one person show, with what was learnt without them for so many pairs more. */
    private double[][] fromLabels(double[][] unlabelled) {
        double[][] labelled = new double[columns][];
        for (int c = 0; c < columns; c++) {
            labelled[c] = unlabelled[c].clone();
            double total = UNLABELLED_PAIRS;
            for (int level = 1; level < FieldComparison.LEVELS; level++) {
                labelled[c][level] *= UNLABELLED_PAIRS;
            }
            for (long pattern : known) {
                int level = Comparisons.level(pattern, c);
                if (level != FieldComparison.MISSING) {
                    labelled[c][level]++;
                    total++;
                }
            }
            for (int level = 1; level < FieldComparison.LEVELS; level++) {
                labelled[c][level] /= total;
            }
        }
        return labelled;
    }

    static long columnsKept(LinkModel model, int pass) {
        long kept = -1L;
        var brought = model.passes().get(pass);
        for (var part : brought.parts()) {
            if (!brought.tellsMore(part)) {
                int column = model.column(part.column());
                kept &= ~((long) (FieldComparison.LEVELS - 1) << (FieldComparison.LEVEL_BITS * column));
            }
        }
        return kept;
    }

    /** How many pairs of each class there are among all: a fixed point of Bayes' rule over the pairs compared. */
    private double[] priors(double[][][] levels, PatternCounts all) {
        double everyPair = Math.max(1, records.size * (records.size - 1.0) / 2);
        double[] priors = new double[classes];
        Arrays.fill(priors, 0.1 * Math.max(1, standsFor * pairs.size) / everyPair);
        priors[classes - 1] = 1;
        double[] members = new double[classes];
        double[] likelihoods = new Likelihoods(levels).of(all.patterns);
        double[] posterior = new double[classes];
        for (int iteration = 0; iteration < PRIOR_ITERATIONS; iteration++) {
            Arrays.fill(members, 0.5);
            for (int i = 0; i < all.patterns.length; i++) {
                double sum = 0;
                for (int k = 0; k < classes; k++) {
                    posterior[k] = priors[k] * likelihoods[i * classes + k];
                    sum += posterior[k];
                }
                for (int k = 0; sum > 0 && k < classes; k++) {
                    members[k] += standsFor * all.counts[i] * posterior[k] / sum;
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

    /** Counted in whole quanta, so that the sum is the same in whatever order the pairs come. */
    private double[][] frequencyBits(double[][][] levels, double[] priors, PatternCounts all) throws UnusableFile {
        int[] weights = new int[all.patterns.length];
        var likelihoods = new Likelihoods(levels);
        for (int i = 0; i < weights.length; i++) {
            double[] posterior = likelihoods.posterior(priors, all.patterns[i]);
            weights[i] = (int) Math.round(posterior[Parameters.MATCH] * QUANTA);
        }
        var places = all.places();
        int counted = Math.min(columns, Comparisons.SURPRISES);
        var histograms = new long[workers.threads()][];
        workers.run(worker -> histograms[worker] = histogram(worker, counted, weights, places));
        double[][] bits = new double[columns][FieldComparison.LEVELS];
        for (int c = 0; c < counted; c++) {
            for (int level = 1; level < FieldComparison.LEVELS; level++) {
                bits[c][level] = expectedBits(histograms, (c * FieldComparison.LEVELS + level) << 8);
            }
        }
        return bits;
    }

    private long[] histogram(int worker, int counted, int[] weights, LongCounts places) {
        long[] histogram = new long[(counted * FieldComparison.LEVELS) << 8];
        int to = workers.from(worker + 1, pairs.size);
        for (int i = workers.from(worker, pairs.size); i < to; i++) {
            int weight = weights[places.get(PatternCounts.key(patterns[i]))];
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
        for (int surprise = 1; surprise < 256; surprise++) {
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
