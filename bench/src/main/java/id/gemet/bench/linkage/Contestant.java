package id.gemet.bench.linkage;

import id.gemet.bench.linkage.tools.BareParse;
import id.gemet.bench.linkage.tools.DukeLink;
import id.gemet.bench.linkage.tools.Naive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tool in the race.
 *
 * @param mostRecords where it is worth waiting for
 */
record Contestant(String name, int mostRecords, Start start) {

    interface Start {
        /** The command that reads the list and writes the two files. */
        List<String> command(Path list, Path pairs, Path clusters);
    }

    /** The least a tool can do; it links nothing. */
    static final Contestant BARE_PARSE = new Contestant(
            "bare parse", Integer.MAX_VALUE, (list, pairs, clusters) -> java("-Xmx64m", BareParse.class, list));

    private static final List<Contestant> ALL = List.of(
            new Contestant("gemet", Integer.MAX_VALUE, Contestant::gemet),
            new Contestant(
                    "naive", 1_000_000, (list, pairs, clusters) -> java("-Xmx6g", Naive.class, list, pairs, clusters)),
            new Contestant(
                    "duke", 200_000, (list, pairs, clusters) -> java("-Xmx6g", DukeLink.class, list, pairs, clusters)));

    static Contestant of(String name) {
        return ALL.stream()
                .filter(contestant -> contestant.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No contestant is called " + name));
    }

    static Path launcher() {
        return Path.of(System.getProperty("gemet.launcher", "gemet")).toAbsolutePath();
    }

    private static List<String> gemet(Path list, Path pairs, Path clusters) {
        var model = System.getProperty("gemet.model", "bench/people-model.json");
        return List.of(
                launcher().toString(),
                "link",
                "--model",
                model,
                "--out",
                pairs.toString(),
                "--clusters",
                clusters.toString(),
                list.toString());
    }

    private static List<String> java(String heap, Class<?> main, Path... files) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (var file : files) {
            command.add(file.toString());
        }
        return command;
    }
}
