package id.gemet.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the files of both demo cities into a directory: {@code Examples OUTDIR [--seed N] [--big | --samples]}, or, with
 * {@code --registry PERSONS}, nothing but a registry of so many invented people.
 */
public final class Examples {

    private Examples() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            System.err.println("Say where to: Examples OUTDIR [--seed N] [--big | --samples | --registry PERSONS]");
            System.exit(2);
        }
        var out = Path.of(arguments[0]);
        var seed = DemoCities.SEED;
        var persons = 0;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--seed")) {
                seed = Long.parseLong(arguments[++i]);
            } else if (arguments[i].equals("--registry")) {
                persons = Integer.parseInt(arguments[++i]);
            }
        }
        if (persons > 0) {
            Files.createDirectories(out);
            new BigList(1, persons, seed).writeRegistry(out.resolve("registry-" + persons + ".csv"));
            return;
        }
        var wanted = List.of(arguments);
        if (wanted.contains("--samples")) {
            write(Samples.all(), out);
            return;
        }
        write(DemoCities.cilegon(seed), out.resolve("cilegon"));
        write(DemoCities.jambi(seed), out.resolve("jambi"));
        if (wanted.contains("--big")) {
            var big = new BigList(100_000, 250_000, seed);
            big.writeList(out.resolve("daftar-100000.xlsx"));
            big.writeRegistry(out.resolve("registry-250000.csv"));
        }
    }

    private static void write(DemoCity city, Path directory) throws IOException {
        write(city.lists(), directory);
        Files.writeString(directory.resolve("peserta.csv"), city.participants());
        Files.writeString(directory.resolve("dukcapil.csv"), city.dukcapil());
        Files.writeString(directory.resolve("dtsen.csv"), city.dtsen());
        System.out.printf(
                "%s: %,d rows in %d lists, %,d should pass verification%n",
                city.name(), city.dataRows(), city.lists().size(), city.verifiable());
    }

    private static void write(List<SentList> lists, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var list : lists) {
            Files.write(directory.resolve(list.fileName()), list.content());
            Files.write(directory.resolve(list.fileName() + ".expected.csv"), list.expectedCsv());
        }
    }
}
