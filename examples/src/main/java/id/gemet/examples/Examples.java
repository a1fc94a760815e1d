package id.gemet.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of both demo cities into a directory: {@code Examples OUTDIR [--seed N]}. */
public final class Examples {

    private Examples() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            System.err.println("Say where to: Examples OUTDIR [--seed N]");
            System.exit(2);
        }
        var out = Path.of(arguments[0]);
        var seed = DemoCities.SEED;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--seed")) {
                seed = Long.parseLong(arguments[++i]);
            }
        }
        write(DemoCities.cilegon(seed), out.resolve("cilegon"));
        write(DemoCities.jambi(seed), out.resolve("jambi"));
    }

    private static void write(DemoCity city, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var list : city.lists()) {
            Files.write(directory.resolve(list.fileName()), list.content());
            Files.write(directory.resolve(list.fileName() + ".expected.csv"), list.expectedCsv());
        }
        Files.writeString(directory.resolve("peserta.csv"), city.participants());
        Files.writeString(directory.resolve("dukcapil.csv"), city.dukcapil());
        Files.writeString(directory.resolve("dtsen.csv"), city.dtsen());
        System.out.printf(
                "%s: %,d rows in %d lists, %,d should pass verification%n",
                city.name(), city.dataRows(), city.lists().size(), city.verifiable());
    }
}
