package id.gemet.bench.linkage.tools;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Pairs a tool took for one person, each once however often it was found, and what they join up to. */
final class FoundPairs {

    private long[] pairs = new long[1 << 12];
    private double[] probabilities = new double[1 << 12];
    private int count;

    /** The places of the two records in the list. */
    synchronized void add(int left, int right, double probability) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
            probabilities = Arrays.copyOf(probabilities, 2 * count);
        }
        pairs[count] = (long) Math.min(left, right) << 32 | Math.max(left, right);
        probabilities[count++] = probability;
    }

    void write(List<CleanRow> rows, Path pairsFile, Path clustersFile) throws IOException {
        var parents = new int[rows.size()];
        Arrays.setAll(parents, i -> i);
        var order = IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Long.compare(pairs[a], pairs[b]))
                .mapToInt(i -> i)
                .toArray();
        try (var out = new PrintWriter(Files.newBufferedWriter(pairsFile))) {
            out.println("left_id,right_id,weight,probability");
            var last = -1L;
            for (var at : order) {
                if (pairs[at] != last) {
                    last = pairs[at];
                    var left = (int) (last >>> 32);
                    var right = (int) last;
                    var odds = probabilities[at] / (1 - probabilities[at]);
                    out.printf(
                            Locale.ROOT,
                            "%d,%d,%.3f,%.6f%n",
                            rows.get(left).id(),
                            rows.get(right).id(),
                            Math.log(odds) / Math.log(2),
                            probabilities[at]);
                    parents[root(parents, right)] = root(parents, left);
                }
            }
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(clustersFile))) {
            out.println("id,cluster");
            for (var i = 0; i < parents.length; i++) {
                out.println(rows.get(i).id() + "," + root(parents, i));
            }
        }
    }

    private static int root(int[] parents, int record) {
        var at = record;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
