package id.gemet.bench.linkage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How well a tool found the records of one person.
 *
 * <p>Arguments: {@code truth.csv} (id, entity), {@code clusters.csv} (id, cluster) and if wanted {@code pairs.csv}
 * (left_id, right_id, weight, probability), each with a header line.
 */
public final class EvaluateLinks {

    private EvaluateLinks() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Arguments: truth.csv, clusters.csv, and pairs.csv if wanted");
            System.exit(2);
        }
        var records = Records.of(Path.of(arguments[0]));
        var clusters = ClusterQuality.of(records, Path.of(arguments[1]));
        System.out.printf(
                Locale.ROOT,
                "%d records of %d people, %d with more than one%n",
                records.count(),
                clusters.people(),
                clusters.peopleWithMore());
        System.out.println("clusters: " + clusters.pairs());
        System.out.printf(
                Locale.ROOT,
                "people whose cluster is exactly right: %.4f; of those with more than one record: %.4f%n",
                clusters.exactShare(),
                clusters.exactShareWithMore());
        if (arguments.length > 2) {
            var pairs = PairQuality.of(records, Path.of(arguments[2]));
            System.out.println("pairs of probability 0.5 or more: " + pairs.decided());
            System.out.printf(
                    Locale.ROOT, "pairs at the best probability, %.4f: %s%n", pairs.bestProbability(), pairs.best());
            System.out.println("pairs named at all: " + pairs.named());
        }
    }
}
