package id.gemet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, from its start to its end. */
record Fresh(double seconds, double processorSeconds) {

    static final String HEAP = "-Xmx512m";

    private static final int POLL_MILLISECONDS = 5;

    /** With the options the launcher gives to a check. */
    static Fresh run(String program, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        return run(List.of(HEAP, "-Xms512m", "-XX:TieredStopAtLevel=1"), program, environment, arguments);
    }

    static Fresh run(List<String> options, String program, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        var started = System.nanoTime();
        var process = builder.start();
        var processor = Duration.ZERO;
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program + " failed");
        }
        return new Fresh((System.nanoTime() - started) / 1e9, processor.toMillis() / 1e3);
    }
}
