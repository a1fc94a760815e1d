package id.gemet.linkage.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What linking came to. Records are named by their ids; the order of all output is that of a hash of the ids. */
public final class Linked {

    private static final int LINES_IN_PIECE = 1 << 12;

    private final LinkModel model;
    private final boolean oneFile;
    private final Ids ids;
    private final Records records;
    private final Candidates pairs;
    private final long[] patterns;
    private final long[] surprises;
    private final float[] weights;
    private final int[] clusters;
    private final Parameters parameters;
    private final Scoring scoring;
    private final FieldComparison[] fields;
    private final List<PassReport> passes;
    private final PlantedRecall plantedRecall;
    private final Map<String, Double> seconds;
    private final Workers workers;

    Linked(
            LinkModel model,
            List<DelimitedFile> files,
            Records records,
            Linkage.Compared pairs,
            float[] weights,
            int[] clusters,
            Parameters parameters,
            Scoring scoring,
            List<PassReport> passes,
            PlantedRecall plantedRecall,
            Map<String, Double> seconds,
            Workers workers) {
        this.model = model;
        this.oneFile = files.size() == 1;
        this.ids = new Ids(model, files, records);
        this.records = records;
        this.pairs = pairs.candidates();
        this.patterns = pairs.patterns();
        this.surprises = pairs.surprises();
        this.weights = weights;
        this.clusters = clusters;
        this.parameters = parameters;
        this.scoring = scoring;
        this.fields = new Comparisons(records).fields;
        this.passes = passes;
        this.plantedRecall = plantedRecall;
        this.seconds = seconds;
        this.workers = workers;
    }

    public int records() {
        return records.size;
    }

    public int pairsCompared() {
        return pairs.size;
    }

    public Parameters parameters() {
        return parameters;
    }

    public List<PassReport> passes() {
        return passes;
    }

    /** How many damaged copies of its own records the run found. */
    public PlantedRecall plantedRecall() {
        return plantedRecall;
    }

    /** By column the names of its levels, best first. */
    public List<List<String>> levels() {
        return Arrays.stream(fields).map(field -> List.of(field.levels())).toList();
    }

    /** What is to be expected of a threshold, judged by the weights of the pairs compared: for each probability asked. */
    public List<Expectation> expectations(double... thresholds) {
        double[] right = new double[thresholds.length];
        int[] links = new int[thresholds.length];
        double all = 0;
        for (float weight : weights) {
            double probability = Scoring.probability(weight);
            all += probability;
            for (int t = 0; t < thresholds.length; t++) {
                boolean linked = probability >= thresholds[t];
                right[t] += linked ? probability : 0;
                links[t] += linked ? 1 : 0;
            }
        }
        var expectations = new ArrayList<Expectation>();
        for (int t = 0; t < thresholds.length; t++) {
            expectations.add(new Expectation(
                    thresholds[t], links[t], links[t] == 0 ? 1 : right[t] / links[t], all == 0 ? 1 : right[t] / all));
        }
        return expectations;
    }

    /**
     * @param threshold least probability of a link
     * @param links pairs of at least that
     * @param precision of the links, what share is one person
     * @param recall of the compared pairs that are one person, what share is linked
     */
    public record Expectation(double threshold, int links, double precision, double recall) {}

    /** The pairs of which the records say least whether they are one person, the most doubtful first. */
    public List<ExplainedPair> doubtful(int count) throws UnusableFile {
        var nearest = new PriorityQueue<Integer>(Comparator.comparingDouble((Integer pair) -> -Math.abs(weights[pair]))
                .thenComparing(Comparator.reverseOrder()));
        for (int i = 0; i < weights.length; i++) {
            nearest.add(i);
            if (nearest.size() > count) {
                nearest.remove();
            }
        }
        var pairsInOrder = new ArrayList<>(nearest);
        pairsInOrder.sort(Comparator.comparingDouble((Integer pair) -> Math.abs(weights[pair]))
                .thenComparing(Comparator.naturalOrder()));
        var explained = new ArrayList<ExplainedPair>();
        for (int pair : pairsInOrder) {
            explained.add(explained(pair));
        }
        return explained;
    }

    private ExplainedPair explained(int pair) throws UnusableFile {
        int left = left(pair);
        int right = right(pair);
        var leftValues = values(left);
        var rightValues = values(right);
        var columns = new ArrayList<ExplainedPair.Contribution>();
        for (int c = 0; c < fields.length; c++) {
            columns.add(new ExplainedPair.Contribution(
                    parameters.columns().get(c),
                    levelName(pair, c),
                    scoring.bits(c, patterns[pair], surprises[pair]),
                    leftValues.get(c),
                    rightValues.get(c)));
        }
        return new ExplainedPair(
                ids.of(left),
                ids.of(right),
                weights[pair],
                Scoring.probability(weights[pair]),
                scoring.priorBits(),
                columns);
    }

    private String levelName(int pair, int column) {
        int level = Comparisons.level(patterns[pair], column);
        return level == FieldComparison.MISSING ? "missing" : fields[column].levels()[level - 1];
    }

    private List<String> values(int row) throws UnusableFile {
        var file = ids.file(row);
        int[] bounds = new int[2 * file.header().size()];
        file.cells((int) records.origin[row], bounds);
        var values = new ArrayList<String>();
        for (var column : model.columns()) {
            int cell = file.column(column.name());
            values.add(file.text(bounds[2 * cell], bounds[2 * cell + 1]).strip());
        }
        return values;
    }

    /** The record of the first file stands left. */
    private int left(int pair) {
        int first = pairs.first(pair);
        if (oneFile) {
            return first;
        }
        int second = pairs.second(pair);
        return records.origin[first] >>> 32 <= records.origin[second] >>> 32 ? first : second;
    }

    private int right(int pair) {
        return left(pair) == pairs.first(pair) ? pairs.second(pair) : pairs.first(pair);
    }

    /** By phase, in the order they ran. */
    public Map<String, Double> seconds() {
        return seconds;
    }

    /** People found: clusters of one record count too. */
    public int clusters() {
        int count = 0;
        for (int row = 0; row < clusters.length; row++) {
            count += clusters[row] == row ? 1 : 0;
        }
        return count;
    }

    /**
     * Writes {@code left_id,right_id,weight,probability} for pairs of at least this probability; returns how many.
     *
     * @param explained whether a column {@code why} says what each column contributes, in bits
     */
    public int writePairs(OutputStream out, double probabilityMin, boolean explained) throws IOException {
        out.write(("left_id,right_id,weight,probability" + (explained ? ",why\n" : "\n"))
                .getBytes(StandardCharsets.UTF_8));
        double weightMin = Scoring.weight(Math.min(probabilityMin, 0.999)) - 0.01; // nearly all pairs are far below
        return write(out, pairs.size, (lines, from, to) -> {
            for (int i = from; i < to; i++) {
                lines.fetched += weights[i] < weightMin ? 0 : ids.fetch(pairs.first(i)) + ids.fetch(pairs.second(i));
            }
            int written = 0;
            for (int i = from; i < to; i++) {
                double probability = weights[i] < weightMin ? -1 : Scoring.probability(weights[i]);
                if (probability >= probabilityMin) {
                    line(lines, i, probability, explained);
                    written++;
                }
            }
            return written;
        });
    }

    private void line(Lines lines, int pair, double probability, boolean explained) {
        lines.id(left(pair));
        lines.sign(',');
        lines.id(right(pair));
        lines.sign(',');
        lines.decimal(weights[pair], 2);
        lines.sign(',');
        lines.decimal(probability, 4);
        if (explained) {
            lines.text(",\"" + why(pair) + "\"");
        }
        lines.sign('\n');
    }

    private String why(int pair) {
        var why = new StringBuilder();
        for (int c = 0; c < fields.length; c++) {
            double bits = scoring.bits(c, patterns[pair], surprises[pair]);
            why.append(c == 0 ? "" : "; ")
                    .append(String.format(Locale.ROOT, "%+.1f ", bits))
                    .append(parameters.columns().get(c).replace("\"", "\"\""))
                    .append(' ')
                    .append(levelName(pair, c));
        }
        return why.toString();
    }

    /** Writes {@code id,cluster}; a cluster is named by one of its records. */
    public void writeClusters(OutputStream out) throws IOException {
        out.write("id,cluster\n".getBytes(StandardCharsets.UTF_8));
        write(out, records.size, (lines, from, to) -> {
            for (int row = from; row < to; row++) {
                lines.fetched += ids.fetch(row) + ids.fetch(clusters[row]);
            }
            for (int row = from; row < to; row++) {
                lines.id(row);
                lines.sign(',');
                lines.id(clusters[row]);
                lines.sign('\n');
            }
            return to - from;
        });
    }

    private interface Piece {
        /** Lays out the lines of some indices; returns how many there are. */
        int layOut(Lines lines, int from, int to);
    }

    /** Writes lines, which threads lay out piece by piece, in their order; returns how many. */
    private int write(OutputStream out, int count, Piece piece) throws IOException {
        var inOrder = new InOrder(out, Workers.pieces(count, LINES_IN_PIECE));
        var written = new AtomicInteger();
        workers.stretches(count, LINES_IN_PIECE, () -> new Lines(ids), (lines, from, to) -> {
            written.addAndGet(piece.layOut(lines, from, to));
            inOrder.put(from / LINES_IN_PIECE, lines.take());
        });
        inOrder.finish();
        return written.get();
    }
}
