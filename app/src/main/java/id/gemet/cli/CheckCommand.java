package id.gemet.cli;

import id.gemet.intake.file.FileNote;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.intake.judge.IndexedPeople;
import id.gemet.intake.judge.JudgedList;
import id.gemet.intake.judge.KnownPeople;
import id.gemet.intake.judge.ListJudge;
import id.gemet.intake.judge.Participants;
import id.gemet.intake.judge.UnusableList;
import id.gemet.shared.RegionCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** {@code ./gemet check}: judges a list offline, by the same code as the pages; exit 2 for input that cannot be used. */
final class CheckCommand {

    private static final int UNUSABLE_INPUT = 2;

    private static final Option REGION = Command.option(
            "region", "CODE", "Whose list it is, as a dotted code such as 36.72; places are looked up there.");
    private static final Option PARTICIPANTS = Command.option(
            "participants", "FILE", "CSV from the insurer: nik, name, birth_date, sex, segment, status, paid_through.");
    private static final Option REGISTRY = Command.option(
            "registry",
            "FILE",
            "CSV of the people already known: nik, name, birth_date, sex, mother_name, kelurahan_code, phone.");
    private static final Option OUT = Command.required("out", "FILE", "Where to write the result, as CSV.");
    private static final Option ON = Command.option("on", "DATE", "The day ages are counted on; today unless given.");

    private final Path list;
    private final @Nullable String region;
    private final @Nullable Path participants;
    private final @Nullable Path registry;
    private final Path result;
    private final @Nullable LocalDate on;
    private final PrintWriter out;
    private final PrintWriter err;

    private CheckCommand(Arguments given, PrintWriter out, PrintWriter err) throws NotUnderstood {
        this.list = given.paths().getFirst();
        this.region = given.text(REGION);
        this.participants = given.path(PARTICIPANTS);
        this.registry = given.path(REGISTRY);
        this.result = given.requiredPath(OUT);
        this.on = given.day(ON);
        this.out = out;
        this.err = err;
    }

    static Command command() {
        return new Command(
                        "check",
                        List.of(
                                "Judge a list of workers without a server: what each row is, what is wrong with it, who is who.",
                                "Writes one line per row of every sheet, and a summary as JSON on standard output."),
                        (given, out, err) -> new CheckCommand(given, out, err).run())
                .takes(Operands.one("LIST", "The list: an XLSX workbook or a CSV file."))
                .takes(REGION, PARTICIPANTS, REGISTRY, OUT, ON)
                .exits(
                        "0   The list was judged, whatever was found in it.",
                        "2   The input cannot be used; one sentence says why.");
    }

    private int run() {
        var started = Instant.now();
        try {
            out.println(judge(started).json());
            out.flush();
            return 0;
        } catch (UnreadableFile | UnusableList | UnusableInput refused) {
            return refuse(String.valueOf(refused.getMessage()));
        } catch (IOException failed) {
            return refuse("A file could not be read or written: " + failed.getMessage());
        }
    }

    private CheckSummary judge(Instant started) throws IOException, UnusableList, UnusableInput {
        var day = on == null ? LocalDate.now(ZoneId.of("Asia/Jakarta")) : on;
        var scope = scope();
        if (!Files.isRegularFile(list)) {
            throw new UnusableInput("There is no file " + list + ".");
        }
        try (var file = ListFile.open(list, String.valueOf(list.getFileName()))) {
            var judge = new ListJudge(scope, day, knownPeople(), insured(day));
            JudgedList judged = judge.judge(file);
            new CheckResult(file.sheets(), result).write(judged);
            file.notes().forEach(this::warn);
            return CheckSummary.of(judged, started);
        }
    }

    private Optional<RegionCode> scope() throws UnusableInput {
        if (region == null) {
            return Optional.empty();
        }
        var code = RegionCode.of(region);
        if (code.isEmpty()) {
            throw new UnusableInput("--region takes a dotted code such as 36.72, not " + region + ".");
        }
        return code;
    }

    private KnownPeople knownPeople() throws IOException, UnusableInput {
        return registry == null ? KnownPeople.NONE : new IndexedPeople(CheckRegistry.read(registry));
    }

    private Participants insured(LocalDate day) throws IOException, UnusableInput {
        return participants == null ? Participants.NONE : CheckParticipants.read(participants, day);
    }

    private void warn(FileNote note) {
        say("Note: " + note.sentence(Locale.ENGLISH));
    }

    private int refuse(String sentence) {
        say(sentence);
        return UNUSABLE_INPUT;
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
