package id.gemet.linkage.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Links one file with itself, or two files with each other. */
public final class Linkage {

    /** Told as the work goes on: the phase that ends, and what it came to. */
    public interface Progress {
        void done(String phase, String outcome);
    }

    private static final int BATCH = 1024;

    private final LinkModel model;
    private final Optional<Parameters> given;
    private final Workers workers;
    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long phaseStarted = System.nanoTime();

    /**
     * @param given parameters learnt before; learnt from the records if empty
     * @param threads of which none changes the result
     */
    public Linkage(LinkModel model, Optional<Parameters> given, int threads, Progress progress) {
        this.model = model;
        this.given = given;
        this.workers = new Workers(threads);
        this.progress = progress;
    }

    /** @throws UnusableFile if a file lacks a column, has a ragged line, or is no text in UTF-8 */
    public Linked link(List<Path> paths) throws IOException, UnusableFile {
        var files = new ArrayList<DelimitedFile>();
        for (var path : paths) {
            files.add(DelimitedFile.read(path));
        }
        phase("read", files.stream().mapToInt(DelimitedFile::rows).sum() + " records");
        var records = new Encoder(model, files, workers).encode();
        phase("encode", records.columns + " columns");
        var blocking = new Blocking(records, workers);
        var candidates = blocking.candidates();
        phase("block", candidates.size + " pairs");
        long[] patterns = new long[candidates.size];
        long[] surprises = new long[candidates.size];
        workers.run(worker -> {
            var comparisons = new Comparisons(records);
            int to = workers.from(worker + 1, candidates.size);
            for (int from = workers.from(worker, candidates.size); from < to; from += BATCH) {
                comparisons.compare(candidates, from, Math.min(to, from + BATCH), patterns, surprises);
            }
        });
        phase("compare", candidates.size + " pairs");
        var comparisons = new Comparisons(records);
        var strangers = new Strangers(records, comparisons);
        var related = model.with(strangers.relations());
        var parameters = given.isPresent()
                ? given.get()
                : new Estimation(related, records, strangers, candidates, patterns, surprises, workers).estimate();
        phase(
                "estimate",
                String.format(
                                Locale.ROOT,
                                "%.3g of all pairs are one",
                                parameters.priors()[Parameters.MATCH])
                        + related.relations().stream()
                                .map(relation -> "; told apart: " + relation.name())
                                .collect(Collectors.joining()));
        var scoring = new Scoring(related, parameters, comparisons.strongLevels());
        float[] weights = new float[candidates.size];
        workers.run(worker -> {
            double[] scratch = scoring.scratch();
            int to = workers.from(worker + 1, candidates.size);
            for (int i = workers.from(worker, candidates.size); i < to; i++) {
                weights[i] = (float) scoring.weight(patterns[i], surprises[i], scratch);
            }
        });
        int[] clusters = new Clustering(records, candidates, weights, scoring, workers).clusters();
        phase("cluster", records.size + " records");
        return new Linked(
                model, files, records, candidates, weights, clusters, parameters, List.of(blocking.reports()), seconds);
    }

    private void phase(String name, String outcome) {
        long now = System.nanoTime();
        seconds.put(name, (now - phaseStarted) / 1e9);
        phaseStarted = now;
        progress.done(name, outcome);
    }
}
