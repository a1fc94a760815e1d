package id.gemet.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import id.gemet.linkage.IndonesianNames;
import id.gemet.linkage.engine.Linkage;
import id.gemet.linkage.engine.Linked;
import id.gemet.linkage.engine.ModelGuess;
import id.gemet.linkage.engine.UnusableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./gemet link}: who is the same in one file or in two, of any kind and country; exit 2 for unusable input. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Find which records of one CSV file, or of two, are the same person or thing.",
            "Learns from the records themselves; the result depends neither on their order nor on the threads.",
            "Prints progress on standard error and a summary as JSON on standard output."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:The files were linked.", "2:The input cannot be used; one sentence says why."})
public final class LinkCommand implements Callable<Integer> {

    private static final int UNUSABLE_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--model", paramLabel = "MODEL.json", description = "Columns, how they compare, and blocking.")
    private @Nullable Path model;

    @Option(names = "--guess", paramLabel = "A.csv", description = "Print a first model of a file, and do no more.")
    private @Nullable Path guess;

    @Option(names = "--out", paramLabel = "FILE", description = "Pairs: left_id,right_id,weight,probability.")
    private @Nullable Path out;

    @Option(names = "--clusters", paramLabel = "FILE", description = "Every record: id,cluster.")
    private @Nullable Path clusters;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "Least probability of a pair that is written (default: ${DEFAULT-VALUE}).")
    private double threshold = 0.5;

    @Option(names = "--threads", paramLabel = "N", description = "Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "0..2", paramLabel = "FILE", description = "One file, or two to be linked with each other.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        try {
            if (guess != null) {
                print(LinkModelFile.write(ModelGuess.of(guess, new IndonesianNames())));
                return 0;
            }
            link();
            return 0;
        } catch (UnusableFile | UnusableInput refused) {
            err(String.valueOf(refused.getMessage()));
            return UNUSABLE_INPUT;
        }
    }

    private void link() throws IOException, UnusableFile, UnusableInput {
        if (model == null || out == null || files.isEmpty()) {
            throw new UnusableInput("link takes --model MODEL.json, --out pairs.csv and one or two CSV files.");
        }
        if (!(threshold >= 0 && threshold <= 1) || threads < 1) {
            throw new UnusableInput("--threshold is a probability from 0 to 1, and --threads at least 1.");
        }
        long started = System.nanoTime();
        var linked = new Linkage(LinkModelFile.read(model), Optional.empty(), threads, this::phase).link(files);
        linked.passes()
                .forEach(pass -> err(String.format(
                        Locale.ROOT,
                        "  by %s: %,d pairs%s",
                        pass.pass(),
                        pass.pairs(),
                        pass.splitBlocks() == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "; %,d large blocks divided, %,d records there met nobody",
                                        pass.splitBlocks(),
                                        pass.skippedRecords()))));
        int[] written = new int[1];
        beside(out, stream -> written[0] = linked.writePairs(stream, threshold));
        if (clusters != null) {
            beside(clusters, linked::writeClusters);
        }
        print(summary(linked, written[0], (System.nanoTime() - started) / 1e9));
    }

    private interface Writing {
        void to(OutputStream stream) throws IOException, UnusableFile;
    }

    /** Writes beside the place and moves there, so that a file is whole or not there. */
    private static void beside(Path place, Writing writing) throws IOException, UnusableFile, UnusableInput {
        var target = place.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableInput("The folder of " + place + " does not exist; make it first.");
        }
        var beside = Files.createTempFile(folder, ".gemet-link", ".csv");
        try {
            try (var stream = Files.newOutputStream(beside)) {
                writing.to(stream);
            }
            Files.move(beside, target, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String summary(Linked linked, int links, double seconds) {
        var phases = linked.seconds().entrySet().stream()
                .map(phase -> String.format(Locale.ROOT, "\"%s\":%.2f", phase.getKey(), phase.getValue()))
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "{\"records\":%d,\"pairs_compared\":%d,\"links\":%d,\"clusters\":%d,\"seconds\":%.2f,\"phases\":{%s}}",
                linked.records(),
                linked.pairsCompared(),
                links,
                linked.clusters(),
                seconds,
                phases);
    }

    private void phase(String name, String outcome) {
        err(name + ": " + outcome);
    }

    private void err(String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(line);
            spec.commandLine().getErr().flush();
        }
    }

    private void print(String line) {
        if (spec != null) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }
    }
}
