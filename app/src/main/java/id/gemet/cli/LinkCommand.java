package id.gemet.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import id.gemet.linkage.IndonesianNames;
import id.gemet.linkage.engine.KnownPair;
import id.gemet.linkage.engine.LinkOptions;
import id.gemet.linkage.engine.Linkage;
import id.gemet.linkage.engine.ModelGuess;
import id.gemet.linkage.engine.Parameters;
import id.gemet.linkage.engine.PassReport;
import id.gemet.linkage.engine.UnusableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** {@code ./gemet link}: who is the same in one file or in two, of any kind and country; exit 2 for unusable input. */
final class LinkCommand {

    private static final int UNUSABLE_INPUT = 2;
    private static final double RECALL_TO_SAY_NONE = 0.5;
    private static final double USUAL_THRESHOLD = 0.5;

    private static final Option MODEL =
            Command.option("model", "MODEL.json", "Columns, how they compare, and blocking.");
    private static final Option GUESS =
            Command.option("guess", "A.csv", "Print a first model of a file, or of two, and do no more.");
    private static final Option OUT = Command.option("out", "FILE", "Pairs: left_id,right_id,weight,probability.");
    private static final Option CLUSTERS = Command.option("clusters", "FILE", "Every record: id,cluster.");
    private static final Option THRESHOLD = Command.option(
            "threshold", "P", "Least probability of a pair that is written (default: " + USUAL_THRESHOLD + ").");
    private static final Option EXPLAIN =
            Command.flag("explain", "Add a column to the pairs: what each column contributes, in bits.");
    private static final Option REPORT = Command.option("report", "FILE.html", "A readable report, values masked.");
    private static final Option LABELS =
            Command.option("labels", "FILE", "Judged pairs, left_id,right_id,same: believed, and learnt from.");
    private static final Option CANNOT_LINK =
            Command.option("cannot-link", "FILE", "Pairs that are never linked: left_id,right_id.");
    private static final Option ONE_TO_ONE = Command.flag(
            "one-to-one", "Nobody stands twice in either of two files: each record is linked with one at most.");
    private static final Option PARAMETERS =
            Command.option("parameters", "FILE.json", "Take what another run learned, and learn nothing.");
    private static final Option SAVE_PARAMETERS =
            Command.option("save-parameters", "FILE.json", "Keep what this run learned.");
    private static final Option THREADS = Command.option("threads", "N", "Default: as many as there are processors.");

    private final @Nullable Path model;
    private final @Nullable Path guess;
    private final @Nullable Path pairs;
    private final @Nullable Path clusters;
    private final double threshold;
    private final boolean explain;
    private final @Nullable Path report;
    private final @Nullable Path labels;
    private final @Nullable Path cannotLink;
    private final boolean oneToOne;
    private final @Nullable Path parameters;
    private final @Nullable Path saveParameters;
    private final int threads;
    private final List<Path> files;
    private final PrintWriter out;
    private final PrintWriter err;

    private LinkCommand(Arguments given, PrintWriter out, PrintWriter err) throws NotUnderstood {
        this.model = given.path(MODEL);
        this.guess = given.path(GUESS);
        this.pairs = given.path(OUT);
        this.clusters = given.path(CLUSTERS);
        this.threshold = given.number(THRESHOLD, USUAL_THRESHOLD);
        this.explain = given.has(EXPLAIN);
        this.report = given.path(REPORT);
        this.labels = given.path(LABELS);
        this.cannotLink = given.path(CANNOT_LINK);
        this.oneToOne = given.has(ONE_TO_ONE);
        this.parameters = given.path(PARAMETERS);
        this.saveParameters = given.path(SAVE_PARAMETERS);
        this.threads = given.wholeNumber(THREADS, Runtime.getRuntime().availableProcessors());
        this.files = given.paths();
        this.out = out;
        this.err = err;
    }

    static Command command() {
        return new Command(
                        "link",
                        List.of(
                                "Find which records of one CSV file, or of two, are the same person or thing.",
                                "Learns from the records themselves; the result depends neither on their order nor on the"
                                        + " threads.",
                                "Prints progress on standard error and a summary as JSON on standard output."),
                        (given, out, err) -> new LinkCommand(given, out, err).run())
                .takes(Operands.atMost(2, "[FILE...]", "One file, or two to be linked with each other."))
                .takes(
                        MODEL,
                        GUESS,
                        OUT,
                        CLUSTERS,
                        THRESHOLD,
                        EXPLAIN,
                        REPORT,
                        LABELS,
                        CANNOT_LINK,
                        ONE_TO_ONE,
                        PARAMETERS,
                        SAVE_PARAMETERS,
                        THREADS)
                .exits("0   The files were linked.", "2   The input cannot be used; one sentence says why.");
    }

    private int run() throws IOException {
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
            say(String.valueOf(refused.getMessage()));
            return UNUSABLE_INPUT;
        } catch (OutOfMemoryError tooLarge) {
            say("The files do not fit into memory; give more with GEMET_HEAP, as in GEMET_HEAP=8g ./gemet link …");
            return UNUSABLE_INPUT;
        }
    }

    private void link() throws IOException, UnusableFile, UnusableInput {
        if (model == null || pairs == null || files.isEmpty()) {
            throw new UnusableInput("link takes --model MODEL.json, --out pairs.csv and one or two CSV files.");
        }
        if (!(threshold >= 0 && threshold <= 1) || threads < 1) {
            throw new UnusableInput("--threshold is a probability from 0 to 1, and --threads at least 1.");
        }
        for (var place : new Path[] {pairs, clusters, saveParameters, report}) {
            if (place != null) {
                folder(place);
            }
        }
        long started = System.nanoTime();
        var linked = linkage().link(files);
        linked.passes().forEach(pass -> say(line(pass)));
        int[] written = new int[1];
        beside(pairs, stream -> written[0] = linked.writePairs(stream, threshold, explain));
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
            say(String.format(
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
        var learned =
                parameters == null ? Optional.<Parameters>empty() : Optional.of(LinkParametersFile.read(parameters));
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
        say(name + ": " + outcome);
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
