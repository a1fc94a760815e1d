package id.gemet.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import id.gemet.linkage.IndonesianNames;
import id.gemet.linkage.engine.KnownPair;
import id.gemet.linkage.engine.LinkOptions;
import id.gemet.linkage.engine.Linkage;
import id.gemet.linkage.engine.ModelGuess;
import id.gemet.linkage.engine.PassReport;
import id.gemet.linkage.engine.UnusableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private static final double RECALL_TO_SAY_NONE = 0.5;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--model", paramLabel = "MODEL.json", description = "Columns, how they compare, and blocking.")
    private @Nullable Path model;

    @Option(
            names = "--guess",
            paramLabel = "A.csv",
            description = "Print a first model of a file, or of two, and do no more.")
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

    @Option(names = "--explain", description = "Add a column to the pairs: what each column contributes, in bits.")
    private boolean explain;

    @Option(names = "--report", paramLabel = "FILE.html", description = "A readable report, values masked.")
    private @Nullable Path report;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "Judged pairs, left_id,right_id,same: believed, and learnt from.")
    private @Nullable Path labels;

    @Option(
            names = "--cannot-link",
            paramLabel = "FILE",
            description = "Pairs that are never linked: left_id,right_id.")
    private @Nullable Path cannotLink;

    @Option(
            names = "--one-to-one",
            description = "Nobody stands twice in either of two files: each record is linked with one at most.")
    private boolean oneToOne;

    @Option(
            names = "--parameters",
            paramLabel = "FILE.json",
            description = "Take what another run learned, and learn nothing.")
    private @Nullable Path parameters;

    @Option(names = "--save-parameters", paramLabel = "FILE.json", description = "Keep what this run learned.")
    private @Nullable Path saveParameters;

    @Option(names = "--threads", paramLabel = "N", description = "Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "0..2", paramLabel = "FILE", description = "One file, or two to be linked with each other.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        try {
            if (guess != null) {
                var both = new ArrayList<>(List.of(guess));
                both.addAll(files);
                print(LinkModelFile.write(ModelGuess.of(both, new IndonesianNames())));
                return 0;
            }
            link();
            return 0;
        } catch (UnusableFile | UnusableInput refused) {
            err(String.valueOf(refused.getMessage()));
            return UNUSABLE_INPUT;
        } catch (OutOfMemoryError tooLarge) {
            err("The files do not fit into memory; give more with GEMET_HEAP, as in GEMET_HEAP=8g ./gemet link …");
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
        for (var place : new Path[] {out, clusters, saveParameters, report}) {
            if (place != null) {
                folder(place);
            }
        }
        long started = System.nanoTime();
        var linked = linkage().link(files);
        linked.passes().forEach(pass -> err(line(pass)));
        int[] written = new int[1];
        beside(out, stream -> written[0] = linked.writePairs(stream, threshold, explain));
        if (clusters != null) {
            beside(clusters, linked::writeClusters);
        }
        if (saveParameters != null) {
            beside(
                    saveParameters,
                    stream -> stream.write(
                            LinkParametersFile.write(linked.parameters()).getBytes(StandardCharsets.UTF_8)));
        }
        if (report != null) {
            beside(
                    report,
                    stream -> stream.write(
                            new LinkReport(linked, files, threshold).html().getBytes(StandardCharsets.UTF_8)));
        }
        print(LinkSummary.json(linked, written[0], (System.nanoTime() - started) / 1e9));
        var recall = linked.plantedRecall().all();
        if (written[0] == 0 && recall.share() < RECALL_TO_SAY_NONE) {
            err(String.format(
                    Locale.ROOT,
                    "No links were found, but only %d of %d damaged copies that were planted either: this does not"
                            + " say that there are no duplicates. Give the model more blocking passes or columns.",
                    recall.found(),
                    recall.planted()));
        }
    }

    private Linkage linkage() throws IOException, UnusableInput {
        if (model == null) {
            throw new UnusableInput("link takes --model MODEL.json.");
        }
        var read = LinkModelFile.read(model);
        if (oneToOne) {
            if (files.size() != 2) {
                throw new UnusableInput("--one-to-one takes two files.");
            }
            read = read.oneToOne();
        }
        var known = new ArrayList<KnownPair>();
        if (labels != null) {
            known.addAll(KnownPairsFile.read(labels));
        }
        if (cannotLink != null) {
            known.addAll(KnownPairsFile.read(cannotLink));
        }
        var learned = parameters == null
                ? Optional.<id.gemet.linkage.engine.Parameters>empty()
                : Optional.of(LinkParametersFile.read(parameters));
        try {
            return new Linkage(read, new LinkOptions(learned, known, threads), this::phase);
        } catch (IllegalArgumentException refused) {
            throw new UnusableInput(String.valueOf(refused.getMessage()));
        }
    }

    private static String line(PassReport pass) {
        var cost = String.format(
                Locale.ROOT,
                "  by %s: %,d pairs, %,d of them likely one, %,d by this pass alone",
                pass.pass(),
                pass.pairs(),
                pass.links(),
                pass.alone());
        return pass.splitBlocks() == 0
                ? cost
                : cost
                        + String.format(
                                Locale.ROOT,
                                "; %,d large blocks divided, %,d records there met nobody",
                                pass.splitBlocks(),
                                pass.skippedRecords());
    }

    private interface Writing {
        void to(OutputStream stream) throws IOException, UnusableFile;
    }

    private static Path folder(Path place) throws UnusableInput {
        var folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableInput("The folder of " + place + " does not exist; make it first.");
        }
        return folder;
    }

    /** Writes beside the place and moves there, so that a file is whole or not there. */
    private static void beside(Path place, Writing writing) throws IOException, UnusableFile, UnusableInput {
        var beside = Files.createTempFile(folder(place), ".gemet-link", ".part");
        try {
            try (var stream = Files.newOutputStream(beside)) {
                writing.to(stream);
            }
            Files.move(beside, place.toAbsolutePath(), REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
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
