package id.gemet.bench.linkage;

import id.gemet.bench.linkage.tools.BareParse;
import id.gemet.linkage.IndonesianNames;
import id.gemet.linkage.engine.LinkOptions;
import id.gemet.linkage.engine.Linkage;
import id.gemet.linkage.engine.ModelGuess;
import id.gemet.linkage.engine.UnusableFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One list linked again and again in one process, as a service would: from its CSV to a file of clusters, with a bare parse
 * of the same file after each round. The first rounds, in which the process warms, are printed and left out of the medians.
 *
 * <p>Arguments: the list, a {@code people.csv}, and the rounds measured; by default 11 after {@value #WARMING} others.
 */
public final class WarmLinkBenchmark {

    private static final int WARMING = 8;

    private WarmLinkBenchmark() {}

    public static void main(String[] arguments) throws IOException, UnusableFile {
        var list = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        var clusters = Files.createTempFile("clusters", ".csv");
        var model = ModelGuess.of(List.of(list), new IndonesianNames());
        var options = LinkOptions.threads(Runtime.getRuntime().availableProcessors());
        double[] seconds = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -WARMING; round < rounds; round++) {
            System.gc(); // so that no round pays for what the one before it left
            long started = System.nanoTime();
            var linked = new Linkage(model, options, (phase, outcome) -> {}).link(List.of(list));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(clusters))) {
                linked.writeClusters(out);
            }
            double taken = (System.nanoTime() - started) / 1e9;
            long parsing = System.nanoTime();
            var parsed = BareParse.parse(list);
            double bare = (System.nanoTime() - parsing) / 1e9;
            if (round >= 0) {
                seconds[round] = taken;
                ratios[round] = taken / bare;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s %.2f s, bare parse %.3f s of %s%n",
                    round < 0 ? "warming" : "round " + (round + 1),
                    taken,
                    bare,
                    parsed);
        }
        Files.delete(clusters);
        Arrays.sort(seconds);
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "median %.2f s (%.2f to %.2f), %.1f times the bare parse%n",
                seconds[rounds / 2],
                seconds[0],
                seconds[rounds - 1],
                ratios[rounds / 2]);
    }
}
