package id.gemet.bench.linkage;

import id.gemet.bench.linkage.damage.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Races tools over the same lists of invented people, each run a fresh process, all tools in turn, so that a noisy machine
 * is noisy for all of them. Beside them runs a bare parse of the same file: how many times its seconds a tool needs is what
 * can be compared between machines.
 *
 * <p>Arguments: profiles, sizes, rounds, tools, the lists with commas: {@code a,b,hard 100000,1000000 5 gemet,naive,duke}.
 */
public final class LinkBenchmark {

    private static final long SEED = 1;
    private static final Path LISTS = Path.of("bench", "target", "people");
    private static final Path LINKS = Path.of("bench", "target", "links");

    private LinkBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var profiles = argument(arguments, 0, "a,b,hard");
        var sizes = argument(arguments, 1, "100000,200000");
        var rounds = Integer.parseInt(argument(arguments, 2, "5").getFirst());
        var contestants = argument(arguments, 3, "gemet,naive,duke").stream()
                .map(Contestant::of)
                .toList();
        buildOnce(contestants);
        var lines = new ArrayList<String>();
        for (var profile : profiles) {
            for (var size : sizes) {
                lines.addAll(race(profile, Integer.parseInt(size), rounds, contestants));
            }
        }
        System.out.println(Results.HEADER);
        lines.forEach(System.out::println);
    }

    private static List<String> race(String profile, int records, int rounds, List<Contestant> contestants)
            throws IOException, InterruptedException {
        var people = people(profile, records);
        var list = people.resolve("people.csv");
        var folder = LINKS.resolve(profile + "-" + records);
        var bare = new Results(Contestant.BARE_PARSE, folder);
        var all = new ArrayList<>(List.of(bare));
        for (var contestant : contestants) {
            if (records <= contestant.mostRecords()) {
                all.add(new Results(contestant, folder));
            }
        }
        for (var round = 1; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "%s, %d records, round %d%n", profile, records, round);
            for (var results : all) {
                results.run(list);
            }
        }
        var lines = new ArrayList<String>();
        for (var results : all) {
            lines.add(results.line(profile, records, bare.medianSeconds(), people.resolve("truth.csv")));
        }
        return lines;
    }

    /** Written once; half a list is never taken for a whole one. */
    private static Path people(String profile, int records) throws IOException {
        var folder = LISTS.resolve(profile + "-" + records);
        if (!Files.exists(folder)) {
            var unfinished = Files.createTempDirectory(Files.createDirectories(LISTS), "unfinished");
            new GeneratePeople(Profile.of(profile), records, SEED, false).into(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    /** The launcher builds what has changed, which is nobody's running time. */
    private static void buildOnce(List<Contestant> contestants) throws IOException, InterruptedException {
        if (contestants.contains(Contestant.of("gemet"))) {
            ColdRun.of(List.of(Contestant.launcher().toString(), "help"), Files.createDirectories(LINKS));
        }
    }

    private static List<String> argument(String[] arguments, int at, String usual) {
        return List.of((at < arguments.length ? arguments[at] : usual).split(",", -1));
    }
}
