package id.gemet.bench.linkage;

import id.gemet.bench.linkage.csv.CsvBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The pairs a tool names beside the truth.
 *
 * @param decided those of probability one half or more
 * @param best those above the probability that gives the highest F1, known only to who knows the truth
 * @param bestProbability that probability
 * @param named all of them, whatever their probability
 */
record PairQuality(Quality decided, Quality best, double bestProbability, Quality named) {

    private static final double DECIDED = 0.5;

    static PairQuality of(Records records, Path pairs) throws IOException {
        var truePairs = Labels.pairs(records.people());
        var list = new ScoredPairs();
        try (var rows = new CsvBytes(pairs)) {
            rows.next();
            while (rows.next()) {
                var left = records.number(rows.key(0));
                var right = records.number(rows.key(1));
                list.add(left, right, rows.number(3), records.samePerson(left, right));
            }
        }
        list.complainOfDoubles(pairs);
        return list.judged(truePairs);
    }

    /** Two longs a pair. */
    private static final class ScoredPairs {

        private long[] records = new long[1 << 12];
        private long[] scores = new long[1 << 12];
        private int count;

        void add(int left, int right, double probability, boolean same) {
            if (count == records.length) {
                records = Arrays.copyOf(records, 2 * count);
                scores = Arrays.copyOf(scores, 2 * count);
            }
            records[count] = (long) Math.min(left, right) << 32 | Math.max(left, right);
            // the bits of floats of 0 and more are in the order of the floats
            scores[count++] = (long) Float.floatToIntBits((float) probability) << 1 | (same ? 1 : 0);
        }

        void complainOfDoubles(Path file) throws IOException {
            Arrays.sort(records, 0, count);
            for (var i = 0; i < count; i++) {
                if ((int) (records[i] >>> 32) == (int) records[i]) {
                    throw new IOException(file + " pairs a record with itself");
                } else if (i > 0 && records[i] == records[i - 1]) {
                    throw new IOException(file + " names a pair twice");
                }
            }
        }

        PairQuality judged(long truePairs) {
            Arrays.sort(scores, 0, count);
            var right = 0L;
            var decided = new Quality(truePairs, 0, 0);
            var best = decided;
            var bestProbability = 1.0;
            for (var i = count - 1; i >= 0; i--) {
                right += scores[i] & 1;
                if (i > 0 && scores[i - 1] >>> 1 == scores[i] >>> 1) {
                    continue;
                }
                var probability = Float.intBitsToFloat((int) (scores[i] >>> 1));
                var soFar = new Quality(truePairs, count - i, right);
                decided = probability >= DECIDED ? soFar : decided;
                if (soFar.f1() > best.f1()) {
                    best = soFar;
                    bestProbability = probability;
                }
            }
            return new PairQuality(decided, best, bestProbability, new Quality(truePairs, count, right));
        }
    }
}
