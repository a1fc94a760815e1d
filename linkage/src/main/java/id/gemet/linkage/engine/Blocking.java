package id.gemet.linkage.engine;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which records are compared at all. Each pass files every record under its keys; a sort brings equal keys together, and
 * the records of such a block are compared with each other. A pass may spend so many pairs per record: where blocks are
 * too large for that, only their records that agree on one more column are compared, and the report says so.
 */
final class Blocking {

    /** Pairs for each record, on the average and over all passes; a small file can afford more. */
    private static final double PAIRS_PER_RECORD_MAX = 5;

    private static final double PAIRS_AFFORDED = 400_000;

    /** How many neighbours in sorted order meet each other. */
    static final int WINDOW = 5;

    /** A million pairs of such a weight are not one link. */
    private static final double NO_LINK_BITS = -30;

    static final int PASS_BITS = 5;

    private static final int STRETCH = 1 << 16;

    private final Records records;
    private final Workers workers;
    private final int rowBits;
    private final FoundPairs[] found;
    private final PassReport[] reports;
    private final double pairsPerPass;

    /** @param pairsMax for which there is memory; blocks are divided further where they would bring more */
    Blocking(Records records, double pairsMax, Workers workers) {
        this.records = records;
        this.workers = workers;
        this.rowBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, records.rows() - 1));
        int passes = records.model.passes().size();
        this.found = new FoundPairs[workers.threads()];
        this.reports = new PassReport[passes];
        this.pairsPerPass = Math.min(pairsMax / passes, affordable(records));
    }

    /** How many pairs one pass may bring. */
    static double affordable(Records records) {
        return Math.max(
                PAIRS_AFFORDED,
                PAIRS_PER_RECORD_MAX * records.size / records.model.passes().size());
    }

    /** What each pass cost and brought, once the pairs are weighed. */
    PassReport[] reports(float[] weights, Candidates pairs) {
        int stretches = Workers.pieces(weights.length, STRETCH);
        double[][] links = new double[stretches][reports.length];
        double[][] alone = new double[stretches][reports.length];
        workers.stretches(weights.length, STRETCH, () -> this, (blocking, from, to) -> {
            double[] linksHere = links[from / STRETCH];
            double[] aloneHere = alone[from / STRETCH];
            for (int i = from; i < to; i++) {
                if (weights[i] < NO_LINK_BITS) {
                    continue;
                }
                double probability = Scoring.probability(weights[i]);
                int passes = pairs.passes[i];
                if ((passes & (passes - 1)) == 0) {
                    aloneHere[Integer.numberOfTrailingZeros(passes)] += probability;
                }
                for (int p = 0; p < linksHere.length; p++) {
                    linksHere[p] += (passes >>> p & 1) != 0 ? probability : 0;
                }
            }
        });
        var weighed = new PassReport[reports.length];
        for (int p = 0; p < reports.length; p++) {
            weighed[p] = reports[p].with(rounded(links, p), rounded(alone, p));
        }
        return weighed;
    }

    private static long rounded(double[][] stretches, int pass) {
        double sum = 0;
        for (double[] stretch : stretches) {
            sum += stretch[pass];
        }
        return Math.round(sum);
    }

    /**
     * Every pair once, in order, with the passes that bring it as bits: first those of records alone, then those with a
     * planted copy.
     */
    Candidates[] candidates() throws UnusableFile {
        var next = new AtomicInteger();
        workers.run(worker -> {
            var run = new PassRun(records, rowBits, pairsPerPass);
            for (int pass = next.getAndIncrement(); pass < reports.length; pass = next.getAndIncrement()) {
                reports[pass] = run.run(pass);
            }
            found[worker] = run.found();
        });
        var shares = new LongList[workers.threads()];
        var passes = new int[workers.threads()][];
        workers.run(worker -> {
            shares[worker] = collect(firstRow(worker), firstRow(worker + 1));
            passes[worker] = unite(shares[worker]);
        });
        return new Candidates[] {
            Candidates.join(shares, passes, rowBits, records.size, false, workers),
            Candidates.join(shares, passes, rowBits, records.size, true, workers)
        };
    }

    /** Where a worker's share of the pairs begins: a pair's first row is the lower one, so there are more low ones. */
    private int firstRow(int worker) {
        double before = worker / (double) workers.threads();
        return (int) Math.round(records.rows() * (1 - Math.sqrt(1 - before)));
    }

    /** The pairs whose first row is in a range, sorted. */
    private LongList collect(int from, int to) {
        int shift = rowBits + PASS_BITS;
        int all = 0;
        for (var list : found) {
            all = Math.addExact(all, list.size());
        }
        var pairs = new LongList((int) (1.05 * all / workers.threads()));
        for (var list : found) {
            list.copy(from, to, shift, pairs);
        }
        pairs.sort(PASS_BITS, 2 * rowBits + PASS_BITS);
        return pairs;
    }

    /** Makes equal pairs one, without their passes, which are returned. */
    private static int[] unite(LongList sorted) {
        int unique = 0;
        int[] passes = new int[sorted.size];
        long[] pairs = sorted.values;
        for (int i = 0; i < sorted.size; i++) {
            long pair = pairs[i] >>> PASS_BITS;
            int pass = 1 << (int) (pairs[i] & ((1 << PASS_BITS) - 1));
            if (unique > 0 && pairs[unique - 1] == pair) {
                passes[unique - 1] |= pass;
            } else {
                pairs[unique] = pair;
                passes[unique++] = pass;
            }
        }
        sorted.size = unique;
        return passes;
    }
}
