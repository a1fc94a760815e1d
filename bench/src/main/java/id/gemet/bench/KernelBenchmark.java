package id.gemet.bench;

import id.gemet.linkage.text.JaroWinkler;
import id.gemet.linkage.text.Levenshtein;
import id.gemet.linkage.text.OptimalStringAlignment;
import id.gemet.linkage.text.Positions;
import id.gemet.linkage.text.Textbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Pairs of names per microsecond, which is millions per second, on one core; the textbook in the same run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(NamePairs.PAIRS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

    private final NamePairs pairs;
    private final byte[] name;
    private final byte[] other;
    private final int[] nameAt;
    private final int[] otherAt;
    private final Positions prepared = new Positions();

    public KernelBenchmark() {
        try {
            pairs = NamePairs.invented();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var names = NamePairs.slices(pairs.names());
        var others = NamePairs.slices(pairs.others());
        name = names.text();
        nameAt = names.offsets();
        other = others.text();
        otherAt = others.offsets();
    }

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(KernelBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    @Benchmark
    public double jaroWinkler() {
        double sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += JaroWinkler.similarity(name, nameAt[i], nameAt[i + 1], other, otherAt[i], otherAt[i + 1]);
        }
        return sum;
    }

    @Benchmark
    public double jaroWinklerOneToMany() {
        prepared.of(name, nameAt[0], nameAt[1]);
        double sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += JaroWinkler.similarity(prepared, other, otherAt[i], otherAt[i + 1]);
        }
        return sum;
    }

    @Benchmark
    public double jaroWinklerOfStrings() {
        double sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += JaroWinkler.similarity(pairs.names().get(i), pairs.others().get(i));
        }
        return sum;
    }

    @Benchmark
    public double jaroWinklerOfTextbook() {
        double sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += Textbook.jaroWinkler(pairs.names().get(i), pairs.others().get(i));
        }
        return sum;
    }

    @Benchmark
    public int alignment() {
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += OptimalStringAlignment.distance(name, nameAt[i], nameAt[i + 1], other, otherAt[i], otherAt[i + 1]);
        }
        return sum;
    }

    @Benchmark
    public int alignmentOneToMany() {
        prepared.of(name, nameAt[0], nameAt[1]);
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += OptimalStringAlignment.distance(prepared, other, otherAt[i], otherAt[i + 1]);
        }
        return sum;
    }

    @Benchmark
    public int alignmentOfStrings() {
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += OptimalStringAlignment.distance(
                    pairs.names().get(i), pairs.others().get(i));
        }
        return sum;
    }

    @Benchmark
    public int alignmentOfTextbook() {
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += Textbook.alignment(pairs.names().get(i), pairs.others().get(i));
        }
        return sum;
    }

    @Benchmark
    public int levenshtein() {
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += Levenshtein.distance(name, nameAt[i], nameAt[i + 1], other, otherAt[i], otherAt[i + 1]);
        }
        return sum;
    }

    @Benchmark
    public int levenshteinOneToMany() {
        prepared.of(name, nameAt[0], nameAt[1]);
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += Levenshtein.distance(prepared, other, otherAt[i], otherAt[i + 1]);
        }
        return sum;
    }

    @Benchmark
    public int levenshteinOfTextbook() {
        int sum = 0;
        for (int i = 0; i < NamePairs.PAIRS; i++) {
            sum += Textbook.levenshtein(pairs.names().get(i), pairs.others().get(i));
        }
        return sum;
    }
}
