package id.gemet.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.zip.CRC32;

/** What one contestant did on one list, round after round. */
final class Results {

    static final String HEADER = String.format(
            Locale.ROOT,
            "%-6s %9s %-10s | %7s %7s %7s | %8s %8s %8s %7s | %7s | %6s | %s",
            "set",
            "records",
            "tool",
            "F1 pair",
            "F1 clus",
            "exact",
            "median s",
            "min",
            "max",
            "x bare",
            "CPU s",
            "MB",
            "same clusters every round");

    private final Contestant contestant;
    private final Path folder;
    private final List<ColdRun> runs = new ArrayList<>();
    private final Set<Long> outcomes = new HashSet<>();

    Results(Contestant contestant, Path folder) throws IOException {
        this.contestant = contestant;
        this.folder = Files.createDirectories(folder.resolve(contestant.name().replace(' ', '-')));
    }

    void run(Path list) throws IOException, InterruptedException {
        Files.deleteIfExists(pairs());
        Files.deleteIfExists(clusters());
        var run = ColdRun.of(contestant.start().command(list, pairs(), clusters()), folder);
        runs.add(run);
        if (links()) {
            outcomes.add(checksum(clusters()));
        }
    }

    String line(String set, int records, double bareSeconds, Path truth) throws IOException {
        var name = String.format(Locale.ROOT, "%-6s %9d %-10s | ", set, records, contestant.name());
        var failure = runs.stream().filter(ColdRun::failed).findFirst();
        return name + (failure.isPresent() ? "failed: " + failure.get().complaint() : figures(truth, bareSeconds));
    }

    private String figures(Path truth, double bareSeconds) throws IOException {
        var speed = String.format(
                Locale.ROOT,
                " | %8.2f %8.2f %8.2f %7.1f | %7.2f | %6d | ",
                medianSeconds(),
                sorted(ColdRun::seconds)[0],
                sorted(ColdRun::seconds)[runs.size() - 1],
                medianSeconds() / bareSeconds,
                median(ColdRun::cpuSeconds),
                runs.stream().mapToLong(ColdRun::megabytes).max().orElse(0));
        if (!links()) {
            return String.format(Locale.ROOT, "%7s %7s %7s", "", "", "") + speed;
        }
        var known = Records.of(truth);
        var found = ClusterQuality.of(known, clusters());
        var quality = String.format(
                Locale.ROOT,
                "%7.4f %7.4f %7.4f",
                PairQuality.of(known, pairs()).decided().f1(),
                found.pairs().f1(),
                found.exactShareWithMore());
        return quality + speed + (outcomes.size() == 1 ? "yes" : "NO");
    }

    double medianSeconds() {
        return median(ColdRun::seconds);
    }

    private double median(ToDoubleFunction<ColdRun> measure) {
        return sorted(measure)[runs.size() / 2];
    }

    private double[] sorted(ToDoubleFunction<ColdRun> measure) {
        return runs.stream().mapToDouble(measure).sorted().toArray();
    }

    private boolean links() {
        return Files.exists(clusters());
    }

    private Path pairs() {
        return folder.resolve("pairs.csv");
    }

    private Path clusters() {
        return folder.resolve("clusters.csv");
    }

    private static long checksum(Path file) throws IOException {
        var sum = new CRC32();
        try (var in = Files.newInputStream(file)) {
            var block = new byte[1 << 16];
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                sum.update(block, 0, read);
            }
        }
        return sum.getValue();
    }
}
