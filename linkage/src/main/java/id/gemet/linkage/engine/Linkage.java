package id.gemet.linkage.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Links one file with itself, or two files with each other. */
public final class Linkage {

    /** Told as the work goes on: the phase that ends, and what it came to. */
    public interface Progress {
        void done(String phase, String outcome);
    }

    private static final int BATCH = 1024;
    private static final int PAIRS_LEARNT_FROM = 250_000;
    private static final double BYTES_PER_PAIR = 64;
    /** What is kept of files and records, against its largest arrays. */
    private static final double BYTES_BESIDE = 1.2;

    private static final double PAIRS_PER_SECOND = 1_500_000;

    private final LinkModel model;
    private final LinkOptions options;
    private final Workers workers;
    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long phaseStarted = System.nanoTime();

    /** @throws IllegalArgumentException if parameters are given that belong to another model */
    public Linkage(LinkModel model, LinkOptions options, Progress progress) {
        this.model = model;
        this.options = options;
        this.workers = new Workers(options.threads());
        this.progress = progress;
        var columns = model.columns().stream().map(Column::name).toList();
        options.parameters().ifPresent(given -> {
            if (!given.columns().equals(columns)) {
                throw new IllegalArgumentException("The parameters are about the columns "
                        + String.join(", ", given.columns()) + "; the model has " + String.join(", ", columns) + ".");
            }
        });
    }

    /** @throws UnusableFile if a file lacks a column, has a ragged line, or is no text in UTF-8 */
    public Linked link(List<Path> paths) throws IOException, UnusableFile {
        var files = new ArrayList<DelimitedFile>();
        for (var path : paths) {
            files.add(DelimitedFile.read(path, workers));
        }
        phase("read", files.stream().mapToInt(DelimitedFile::rows).sum() + " records");
        var encoder = new Encoder(model, files, workers);
        var records = encoder.encode();
        long[] same = known(files, records);
        phase("encode", records.columns + " columns");
        var blocking = new Blocking(records, forecast(files, records), workers);
        var found = blocking.candidates();
        phase("block", found[0].size + " pairs");
        var pairs = compared(records, found[0]);
        var plants = compared(records, found[1]);
        var comparisons = new Comparisons(records);
        var strangers = new Strangers(records, workers);
        phase("compare", pairs.candidates.size + " pairs");
        var parameters = options.parameters().isPresent()
                ? options.parameters().get()
                : learnt(records, strangers, pairs, patterns(comparisons, same));
        phase("estimate", estimated(parameters));
        var scoring = new Scoring(parameters, comparisons.strongLevels());
        float[] weights = weights(scoring, pairs, same);
        int[] clusters = new Clustering(records, pairs.candidates, weights, scoring, same, workers).clusters();
        var recall = recall(encoder.plants(), records, plants, weights(scoring, plants, same), clusters);
        phase(
                "cluster",
                String.format(
                        Locale.ROOT,
                        "%d records; of %d planted copies %.1f %% are found",
                        records.size,
                        recall.all().planted(),
                        100 * recall.all().share()));
        return new Linked(
                model,
                files,
                records,
                pairs,
                weights,
                clusters,
                parameters,
                scoring,
                List.of(blocking.reports(weights, pairs.candidates)),
                recall,
                seconds,
                workers);
    }

    /**
     * What the pairs teach. Where the picture of one person may be that of a relation, it is learnt once more with that
     * relation apart, and so kept if it fits so much better that chance does not explain it (Schwarz 1978).
     */
    private Parameters learnt(Records records, Strangers strangers, Compared pairs, long[] same) throws UnusableFile {
        var sample = pairs.sample(PAIRS_LEARNT_FROM);
        double standsFor = pairs.candidates.size / Math.max(1.0, sample.candidates.size);
        var known = model.with(strangers.relations());
        var estimation = new Estimation(known, records, strangers, sample, standsFor, same, workers);
        var learnt = estimation.estimate();
        var mistaken = estimation.mistaken(learnt.parameters());
        if (mistaken.isEmpty()) {
            return learnt.parameters();
        }
        var one = known.with(List.of(mistaken.get()));
        var apart = new Estimation(one, records, strangers, sample, standsFor, same, workers).estimate();
        double gain = apart.logLikelihood() - learnt.logLikelihood();
        double byChance = (records.columns + model.passes().size()) * Math.log(sample.candidates.size + 1.0);
        return gain > byChance ? apart.parameters() : learnt.parameters();
    }

    /** Pairs and how they agree. */
    @SuppressWarnings("ArrayRecordComponent") // handed from step to step, never compared
    record Compared(Candidates candidates, long[] patterns, long[] surprises) {

        /** A random sample of about so many, the same in every run; all if there are no more. */
        Compared sample(int wanted) {
            int size = candidates.size;
            if (size <= wanted) {
                return this;
            }
            long most = (long) ((double) wanted / size * Long.MAX_VALUE);
            int[] chosen = new int[size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (Hashing.mix(candidates.pairs[i]) >>> 1 < most) {
                    chosen[count++] = i;
                }
            }
            long[] theirPatterns = new long[count];
            long[] theirSurprises = new long[count];
            for (int i = 0; i < count; i++) {
                theirPatterns[i] = patterns[chosen[i]];
                theirSurprises[i] = surprises[chosen[i]];
            }
            return new Compared(candidates.only(chosen, count), theirPatterns, theirSurprises);
        }
    }

    private Compared compared(Records records, Candidates candidates) throws UnusableFile {
        long[] patterns = new long[candidates.size];
        long[] surprises = new long[candidates.size];
        workers.stretches(
                candidates.size,
                BATCH,
                () -> new Comparisons(records),
                (comparisons, from, to) -> comparisons.compare(candidates, from, to, patterns, surprises));
        return new Compared(candidates, patterns, surprises);
    }

    /**
     * Says what blocking will cost, and returns for how many pairs there is memory. It is reckoned from sizes, for what is in
     * use at a moment holds garbage, of which no two runs have the same, and then they would divide different blocks.
     */
    private double forecast(List<DelimitedFile> files, Records records) {
        double kept = records.bytes()
                + files.stream().mapToDouble(DelimitedFile::memory).sum();
        double free = Runtime.getRuntime().maxMemory() - BYTES_BESIDE * kept;
        double most = Math.max(records.size, free / BYTES_PER_PAIR);
        var cost = new PassCost(records);
        double affordable = Blocking.affordable(records);
        double all = 0;
        var passes = model.passes();
        double[] expected = new double[passes.size()];
        workers.each(
                passes.size(),
                pass -> expected[pass] = Math.min(affordable, cost.pairsPerRecord(passes.get(pass)) * records.size));
        for (int pass = 0; pass < expected.length; pass++) {
            progress.done(
                    "expected by " + passes.get(pass),
                    String.format(Locale.ROOT, "%,d pairs", Math.round(expected[pass])));
            all += expected[pass];
        }
        phase(
                "forecast",
                String.format(
                        Locale.ROOT,
                        "at most %,d pairs, about %.1f s and %,d MB; there is memory for %,d",
                        Math.round(all),
                        all / PAIRS_PER_SECOND,
                        Math.round(all * BYTES_PER_PAIR / 1e6),
                        Math.round(most)));
        return most;
    }

    private static String estimated(Parameters parameters) {
        long pairsForOne = Math.round(1 / parameters.priors()[Parameters.MATCH]);
        return String.format(Locale.ROOT, "of %,d pairs of records one is the same", pairsForOne)
                + parameters.relations().stream()
                        .map(relation -> "; told apart: " + relation.name())
                        .collect(Collectors.joining());
    }

    private float[] weights(Scoring scoring, Compared pairs, long[] same) throws UnusableFile {
        float[] weights = new float[pairs.candidates.size];
        workers.stretches(weights.length, BATCH, () -> new Weigher(scoring), (weigher, from, to) -> {
            for (int i = from; i < to; i++) {
                boolean known = same.length > 0
                        && Arrays.binarySearch(same, Apart.pair(pairs.candidates.first(i), pairs.candidates.second(i)))
                                >= 0;
                weights[i] = known
                        ? (float) Clustering.PAIR_BITS_MAX
                        : (float) weigher.weight(pairs.patterns[i], pairs.surprises[i]);
            }
        });
        return weights;
    }

    private static long[] patterns(Comparisons comparisons, long[] pairs) {
        long[] patterns = new long[pairs.length];
        long[] pattern = new long[1];
        for (int i = 0; i < pairs.length; i++) {
            comparisons.compare((int) (pairs[i] >>> 32), (int) pairs[i], pattern, new long[1]);
            patterns[i] = pattern[0];
        }
        return patterns;
    }

    /** Keeps apart the pairs known to be two, and returns those known to be one, sorted. */
    private long[] known(List<DelimitedFile> files, Records records) throws UnusableFile {
        if (options.known().isEmpty()) {
            return new long[0];
        }
        var ids = new Ids(model, files, records);
        var rows = new HashMap<String, Integer>();
        for (int row = 0; row < records.size; row++) {
            int file = (int) (records.origin[row] >>> 32);
            rows.put(file + " " + ids.of(row), row);
        }
        var same = new LongList(options.known().size());
        var apart = new LongList(options.known().size());
        for (var pair : options.known()) {
            int left = row(rows, 0, pair.left());
            int right = row(rows, files.size() - 1, pair.right());
            (pair.same() ? same : apart).add(Apart.pair(left, right));
        }
        records.keepApart(Arrays.copyOf(apart.values, apart.size));
        long[] sorted = Arrays.copyOf(same.values, same.size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int row(Map<String, Integer> rows, int file, String id) throws UnusableFile {
        var row = rows.get(file + " " + id);
        if (row == null) {
            throw new UnusableFile("A known pair names the record \"" + id + "\", which is not in the file.");
        }
        return row;
    }

    /** A copy is found if a pair of even odds or better joins it to the person it was made from. */
    private static PlantedRecall recall(
            Plants plants, Records records, Compared pairs, float[] weights, int[] clusters) {
        boolean[] found = new boolean[plants.count];
        for (int i = 0; i < weights.length; i++) {
            int plant = pairs.candidates.second(i) - records.size;
            int other = pairs.candidates.first(i);
            found[plant] |= weights[i] >= 0 && other < records.size && clusters[other] == clusters[plant];
        }
        int all = 0;
        var byDamage = new TreeMap<String, PlantedRecall.Share>();
        for (int plant = 0; plant < plants.count; plant++) {
            int one = found[plant] ? 1 : 0;
            all += one;
            for (var damage : Set.copyOf(plants.suffered(plant))) {
                byDamage.merge(
                        damage.words,
                        new PlantedRecall.Share(one, 1),
                        (a, b) -> new PlantedRecall.Share(a.found() + b.found(), a.planted() + b.planted()));
            }
        }
        return new PlantedRecall(new PlantedRecall.Share(all, plants.count), byDamage);
    }

    private void phase(String name, String outcome) {
        long now = System.nanoTime();
        seconds.merge(name, (now - phaseStarted) / 1e9, Double::sum);
        phaseStarted = now;
        progress.done(name, outcome);
    }
}
