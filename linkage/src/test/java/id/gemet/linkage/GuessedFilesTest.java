package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.linkage.engine.LinkOptions;
import id.gemet.linkage.engine.Linkage;
import id.gemet.linkage.engine.ModelGuess;
import id.gemet.linkage.engine.NameCulture;
import id.gemet.linkage.engine.UnusableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files the defaults were not made for, linked with the model guessed from them; the floors are below what is measured. */
class GuessedFilesTest {

    private static final int SEED = 1790;
    private static final String[] SYLLABLES =
            "ka lo mi ren tas bel dor fin gus har jon nev pel ros sil tov wim yar zed quo".split(" ");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> entityOf = new HashMap<>();
    private final List<String> rows = new ArrayList<>();

    /**
     * An enumerator's sheet without birth dates: all of a house share the surname, the number and the street, whether or not
     * the headers say it in words that are known.
     */
    @ParameterizedTest
    @ValueSource(strings = {"last_name,first_name,middle,number,street", "sukunimi,etunimi,toinen,talo,katu"})
    void thoseOfOneHouseAreNotOnePerson(String header) throws IOException, UnusableFile {
        int person = 0;
        for (int house = 0; house < 260; house++) {
            var surname = word(common(90));
            var number = String.valueOf(1 + random.nextInt(400));
            var street = word(500 + random.nextInt(25));
            for (int member = 0; member < 1 + random.nextInt(4); member++) {
                var first = word(1000 + common(120));
                var middle = word(random.nextInt(12)).substring(0, 1);
                add(person, surname, first, middle, number, street);
                if (random.nextInt(4) > 0) {
                    add(person, slip(surname, 5), slip(first, 5), random.nextInt(3) > 0 ? middle : "", number, street);
                }
                person++;
            }
        }

        assertThat(f1(header)).isGreaterThan(0.9);
    }

    /** Titles share words, above all common ones: sharing the rarest of them brings strangers together, and means little. */
    @Test
    void titlesThatShareAWordAreNotOneTitle() throws IOException, UnusableFile {
        for (int paper = 0; paper < 2500; paper++) {
            var title = words(3 + random.nextInt(7), 2000, 110);
            var authors = words(2 + random.nextInt(5), 3000, 100);
            var year = String.valueOf(1994 + random.nextInt(10));
            add(paper, title, authors, "Proc. " + paper % 4, year);
            if (random.nextInt(5) > 0) {
                int initial = random.nextInt(2) == 0 ? authors.indexOf(' ') : 1;
                authors = authors.charAt(0)
                        + authors.substring(initial)
                        + (random.nextInt(4) == 0 ? " " + word(3000) : "");
                add(paper, slip(title, 6), authors, "Conference no. " + paper % 4, year);
            }
        }

        assertThat(f1("title,authors,venue,year")).isGreaterThan(0.96);
    }

    private double f1(String header) throws IOException, UnusableFile {
        var order = new Random(SEED);
        Collections.shuffle(rows, order);
        var file = Files.writeString(
                folder.resolve("list.csv"),
                "id," + header + "\n" + String.join("\n", rows) + "\n",
                StandardCharsets.UTF_8);
        var model = ModelGuess.of(List.of(file), NameCulture.PLAIN);
        var linked = new Linkage(model, LinkOptions.threads(2), (phase, outcome) -> {}).link(List.of(file));
        var out = new ByteArrayOutputStream();
        linked.writeClusters(out);
        Map<String, List<Integer>> clusters = new HashMap<>();
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> clusters.computeIfAbsent(cells[1], none -> new ArrayList<>())
                        .add(entityOf.get(cells[0])));
        long found = 0;
        long right = 0;
        for (var members : clusters.values()) {
            found += pairs(members.size());
            right += rightPairs(members);
        }
        double f1 = 2.0 * right / (found + rightPairs(List.copyOf(entityOf.values())));
        System.out.printf("seed %d, %s: cluster F1 %.4f%n", SEED, header, f1);
        return f1;
    }

    private static long rightPairs(List<Integer> entities) {
        return entities.stream()
                .collect(Collectors.groupingBy(entity -> entity, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(GuessedFilesTest::pairs)
                .sum();
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    private void add(int entity, String... cells) {
        var id = "r" + rows.size();
        entityOf.put(id, entity);
        rows.add(id + "," + String.join(",", cells));
    }

    private String words(int count, int from, int different) {
        return IntStream.range(0, count)
                .mapToObj(i -> word(from + common(different)))
                .collect(Collectors.joining(" "));
    }

    /** Few values often, many seldom. */
    private int common(int different) {
        return (int) (different * Math.pow(random.nextDouble(), 2));
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number * 7919 + 401; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** One letter wrong, in one of so many. */
    private String slip(String text, int oneIn) {
        if (random.nextInt(oneIn) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
    }
}
