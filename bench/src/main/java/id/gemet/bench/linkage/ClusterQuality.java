package id.gemet.bench.linkage;

import id.gemet.bench.linkage.csv.CsvBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Clusters beside the truth. The <em>cluster F1</em> is the F1 over all pairs of records that the clusters imply: every
 * two records in one cluster count as a pair found, whether or not a tool ever compared them.
 *
 * @param people how many people the records are of
 * @param exact people whose records make up one cluster, with nobody else's among them
 * @param peopleWithMore people with two records or more
 * @param exactWithMore of those, the exact ones
 */
record ClusterQuality(Quality pairs, long people, long exact, long peopleWithMore, long exactWithMore) {

    /** A record that the file does not name is a cluster by itself. */
    static ClusterQuality of(Records records, Path clusters) throws IOException {
        var labels = new long[records.count()];
        var named = new boolean[records.count()];
        try (var rows = new CsvBytes(clusters)) {
            rows.next();
            while (rows.next()) {
                var record = records.number(rows.key(0));
                if (named[record]) {
                    throw new IOException(clusters + " has the id " + rows.text(0) + " twice");
                }
                named[record] = true;
                labels[record] = rows.key(1);
            }
        }
        var dense = Labels.dense(labels);
        for (int i = 0, unnamed = records.count(); i < dense.length; i++) {
            if (!named[i]) {
                dense[i] = unnamed++;
            }
        }
        return of(records, withoutGaps(dense));
    }

    private static int[] withoutGaps(int[] labels) {
        return Labels.dense(Arrays.stream(labels).asLongStream().toArray());
    }

    private static ClusterQuality of(Records records, int[] clusters) {
        var people = records.people();
        var shared = new long[clusters.length];
        for (var i = 0; i < shared.length; i++) {
            shared[i] = (long) people[i] << 32 | clusters[i];
        }
        Arrays.sort(shared);
        var personSizes = Labels.sizes(people);
        var clusterSizes = Labels.sizes(clusters);
        var right = 0L;
        var exact = 0L;
        var exactWithMore = 0L;
        for (int from = 0, to = 0; from < shared.length; from = to) {
            while (to < shared.length && shared[to] == shared[from]) {
                to++;
            }
            var size = to - from;
            right += Labels.pairs(size);
            if (personSizes[(int) (shared[from] >>> 32)] == size && clusterSizes[(int) shared[from]] == size) {
                exact++;
                exactWithMore += size > 1 ? 1 : 0;
            }
        }
        return new ClusterQuality(
                new Quality(Labels.pairs(people), Labels.pairs(clusters), right),
                Arrays.stream(personSizes).filter(size -> size > 0).count(),
                exact,
                Arrays.stream(personSizes).filter(size -> size > 1).count(),
                exactWithMore);
    }

    double exactShare() {
        return (double) exact / people;
    }

    double exactShareWithMore() {
        return peopleWithMore == 0 ? 1 : (double) exactWithMore / peopleWithMore;
    }
}
