package id.gemet.bench.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One process from its start to its end.
 *
 * @param cpuSeconds of all its threads, which other people's work on the machine lengthens less than the seconds
 * @param megabytes the most it ever held in memory, as Linux counts it; 0 where there is no {@code /proc}
 * @param complaint the last line it wrote to standard error when it failed; empty when it did its work
 */
record ColdRun(double seconds, double cpuSeconds, long megabytes, String complaint) {

    private static final long LOOK_EVERY_MILLIS = 10;

    static ColdRun of(List<String> command, Path folder) throws IOException, InterruptedException {
        var complaints = folder.resolve("stderr.txt");
        var started = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout.txt").toFile())
                .redirectError(complaints.toFile())
                .start();
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        var megabytes = 0L;
        var cpu = Duration.ZERO;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            megabytes = Math.max(megabytes, megabytes(status));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        var seconds = (System.nanoTime() - started) / 1e9;
        return new ColdRun(
                seconds,
                cpu.toMillis() / 1e3,
                megabytes,
                process.exitValue() == 0 ? "" : lastLine(complaints, process.exitValue()));
    }

    boolean failed() {
        return !complaint.isEmpty();
    }

    private static long megabytes(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has just ended
        }
    }

    private static String lastLine(Path complaints, int exitValue) throws IOException {
        var lines = Files.readAllLines(complaints).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() ? "exit value " + exitValue : lines.getLast();
    }
}
