package id.gemet.cli;

import id.gemet.linkage.engine.Linked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run of {@code link} as one line of JSON. */
final class LinkSummary {

    private LinkSummary() {}

    static String json(Linked linked, int links, double seconds) {
        var phases = linked.seconds().entrySet().stream()
                .map(phase -> String.format(Locale.ROOT, "\"%s\":%.2f", phase.getKey(), phase.getValue()))
                .collect(Collectors.joining(","));
        var byDamage = linked.plantedRecall().byDamage().entrySet().stream()
                .map(damage -> String.format(
                        Locale.ROOT,
                        "\"%s\":%.3f",
                        damage.getKey(),
                        damage.getValue().share()))
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "{\"records\":%d,\"pairs_compared\":%d,\"links\":%d,\"clusters\":%d,\"planted_recall\":%.4f,"
                        + "\"planted_recall_by_damage\":{%s},\"seconds\":{%s,\"total\":%.2f},\"peak_mb\":%d}",
                linked.records(),
                linked.pairsCompared(),
                links,
                linked.clusters(),
                linked.plantedRecall().all().share(),
                byDamage,
                phases,
                seconds,
                peakMegabytes());
    }

    /** Of the whole process where the system tells, else of the heap. */
    private static long peakMegabytes() {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseGet(LinkSummary::heapMegabytes);
        } catch (IOException | UncheckedIOException elsewhere) {
            return heapMegabytes();
        }
    }

    private static long heapMegabytes() {
        return Runtime.getRuntime().totalMemory() >> 20;
    }
}
