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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./gemet check}: judges a list offline, by the same code as the pages; exit 2 for input that cannot be used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Judge a list of workers without a server: what each row is, what is wrong with it, who is who.",
            "Writes one line per row of every sheet, and a summary as JSON on standard output."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The list was judged, whatever was found in it.",
            "2:The input cannot be used; one sentence says why."
        })
public final class CheckCommand implements Callable<Integer> {

    private static final int UNUSABLE_INPUT = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LIST", description = "The list: an XLSX workbook or a CSV file.")
    private Path list = Path.of("");

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Whose list it is, as a dotted code such as 36.72; places are looked up there.")
    private @Nullable String region;

    @Option(
            names = "--participants",
            paramLabel = "FILE",
            description = "CSV nik,name,birth_date,sex,segment,status,paid_through from the insurer.")
    private @Nullable Path participants;

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "CSV nik,name,birth_date,sex,mother_name,kelurahan_code,phone of the people already known.")
    private @Nullable Path registry;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the result, as CSV.")
    private Path out = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", description = "The day ages are counted on; today unless given.")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        var started = Instant.now();
        try {
            var summary = judge(started);
            print(summary);
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
            new CheckResult(file.sheets(), out).write(judged);
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
        err("Note: " + note.sentence(Locale.ENGLISH));
    }

    private int refuse(String sentence) {
        err(sentence);
        return UNUSABLE_INPUT;
    }

    private void err(String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(line);
            spec.commandLine().getErr().flush();
        }
    }

    private void print(CheckSummary summary) {
        if (spec != null) {
            spec.commandLine().getOut().println(summary.json());
            spec.commandLine().getOut().flush();
        }
    }
}
