package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs from a random sample of the records: nearly all are strangers, so they show how strangers agree. They also show
 * which columns hang together: whoever shares a suburb shares its postcode, and is no nearer to being one person for it.
 */
final class Strangers {

    /** Few enough to stay in cache; rows stand in the order of a hash, so the first ones are a random sample. */
    private static final int SAMPLE_ROWS = 800;

    /** What is added to every count, so that nothing is impossible. */
    static final double UNSEEN = 0.3;

    private static final double IDENTIFIERS_SHARED = 0.2;
    private static final int TOGETHER_MIN = 10;
    /** Fewer may be the few of the sample that are one after all. */
    private static final int AGREEING_MIN = 40;

    private static final double TOGETHER_SHARE_MIN = 0.25;
    private static final double LOOSELY_TOGETHER_SHARE_MIN = 0.05;
    private static final double LIFT_MIN = 4;
    private static final double ALIKE_ELSEWHERE_MAX = 0.34;

    final PatternCounts pairs;

    private final Records records;
    private final FieldComparison[] fields;

    Strangers(Records records, Workers workers) throws UnusableFile {
        this.records = records;
        this.fields = new Comparisons(records).fields;
        int sample = Math.min(records.size, SAMPLE_ROWS);
        long[] patterns = new long[sample * (sample - 1) / 2];
        workers.run(worker -> {
            var comparisons = new Comparisons(records).fields;
            for (int c = 0; c < comparisons.length; c++) {
                for (int b = 1 + worker; b < sample; b += workers.threads()) {
                    for (int a = 0; a < b; a++) {
                        long level =
                                FieldComparison.level(comparisons[c].compare(records.cell(a, c), records.cell(b, c)));
                        patterns[b * (b - 1) / 2 + a] |= level << (FieldComparison.LEVEL_BITS * c);
                    }
                }
            }
        });
        this.pairs = PatternCounts.of(patterns);
    }

    /**
     * By column and level: how probable strangers are to agree so, where neither value is missing.
     *
     * @param one by pattern how probable its pairs are one person after all, and count the less
     */
    double[][] levels(double[] one) {
        double[][] shares = new double[fields.length][FieldComparison.LEVELS];
        for (int c = 0; c < fields.length; c++) {
            for (int i = 0; i < pairs.patterns.length; i++) {
                shares[c][Comparisons.level(pairs.patterns[i], c)] += pairs.counts[i] * (1 - one[i]);
            }
            int known = fields[c].levels().length;
            double total = 0;
            for (int level = 1; level <= known; level++) {
                shares[c][level] += UNSEEN;
                total += shares[c][level];
            }
            for (int level = 1; level <= known; level++) {
                shares[c][level] /= total;
            }
            shares[c][FieldComparison.MISSING] = 1;
            if (records.model.columns().get(c).type() == ColumnType.NIK) {
                shares[c][1] = Math.min(shares[c][1], IDENTIFIERS_SHARED / records.size); // given out once
            }
        }
        return shares;
    }

    /**
     * Columns in which strangers agree together far more often than by chance, the most common group first. A column may
     * hang on another loosely, as a full name on the surname in it: then only the other is shared, for the weaker levels
     * of the first are learnt for every relation anyway.
     */
    List<Relation> relations() {
        int columns = fields.length;
        int[] group = IntStream.range(0, columns).toArray();
        long[] together = new long[columns];
        for (int a = 0; a < columns; a++) {
            for (int b = a + 1; b < columns; b++) {
                long both = together(a, fields[a].strongLevels(), b, fields[b].strongLevels(), TOGETHER_SHARE_MIN);
                if (both > 0) {
                    int one = group[a];
                    int other = group[b];
                    for (int c = 0; c < columns; c++) {
                        group[c] = group[c] == other ? one : group[c];
                    }
                    together[one] = Math.max(together[one], Math.max(both, together[other]));
                }
            }
        }
        for (int loose = 0; loose < columns; loose++) {
            for (int c = 0; c < columns; c++) {
                for (int weakest = fields[loose].strongLevels() + 1;
                        c != loose && isOfWords(loose) && weakest < fields[loose].levels().length;
                        weakest++) {
                    long both = together(loose, weakest, c, fields[c].strongLevels(), LOOSELY_TOGETHER_SHARE_MIN);
                    together[group[c]] = Math.max(together[group[c]], both);
                }
            }
        }
        var found = new ArrayList<Relation>();
        IntStream.range(0, columns)
                .filter(root -> group[root] == root && together[root] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(root -> -together[root]))
                .forEach(root -> {
                    var shared = IntStream.range(0, columns)
                            .filter(c -> group[c] == root)
                            .mapToObj(c -> records.model.columns().get(c).name())
                            .toList();
                    if (shared.size() < columns && found.size() < LinkModel.RELATIONS_MAX) {
                        found.add(new Relation("same " + String.join(", ", shared), shared));
                    }
                });
        return found;
    }

    private boolean isOfWords(int column) {
        var type = records.model.columns().get(column).type();
        return type == ColumnType.NAME || type == ColumnType.TEXT;
    }

    /** How many pairs agree in both columns if that is no chance, else 0. */
    private long together(int a, int weakestA, int b, int weakestB, double shareMin) {
        long all = 0;
        long inA = 0;
        long inB = 0;
        long both = 0;
        long one = 0;
        for (int i = 0; i < pairs.patterns.length; i++) {
            long pattern = pairs.patterns[i];
            int levelA = Comparisons.level(pattern, a);
            int levelB = Comparisons.level(pattern, b);
            if (levelA == FieldComparison.MISSING || levelB == FieldComparison.MISSING) {
                continue;
            }
            boolean agreesA = levelA <= weakestA;
            boolean agreesB = levelB <= weakestB;
            if (mayBeOne(pattern, a, b)) {
                one += agreesA && agreesB ? pairs.counts[i] : 0;
                continue;
            }
            all += pairs.counts[i];
            inA += agreesA ? pairs.counts[i] : 0;
            inB += agreesB ? pairs.counts[i] : 0;
            both += agreesA && agreesB ? pairs.counts[i] : 0;
        }
        boolean often = both >= TOGETHER_MIN
                && Math.min(inA, inB) >= AGREEING_MIN
                && both > one
                && both >= shareMin * Math.min(inA, inB);
        return often && (double) both * all >= LIFT_MIN * inA * inB ? both : 0;
    }

    private boolean mayBeOne(long pattern, int a, int b) {
        int known = 0;
        int agreeing = 0;
        for (int c = 0; c < fields.length; c++) {
            int level = Comparisons.level(pattern, c);
            if (c != a && c != b && level != FieldComparison.MISSING) {
                known++;
                agreeing += level < fields[c].levels().length ? 1 : 0;
            }
        }
        return agreeing > ALIKE_ELSEWHERE_MAX * known;
    }
}
