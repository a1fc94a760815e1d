package id.gemet.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast kernels against values from the literature and against the textbook. */
class KernelsTest {

    private static final long SEED = 1945;
    private static final int LENGTH_MAX = 80;
    private static final int PAIRS_PER_LENGTH = 150;

    @ParameterizedTest
    @CsvSource(textBlock = """
            MARTHA,     MARHTA,     0.961
            DWAYNE,     DUANE,      0.840
            DIXON,      DICKSONX,   0.813
            JONES,      JOHNSON,    0.832
            SITI,       SITI,       1.000
            SITI,       BUDI,       0.500
            ABC,        XYZ,        0.000
            """)
    void jaroWinklerHasThePublishedValues(String a, String b, double similarity) {
        assertThat(JaroWinkler.similarity(a, b)).isEqualTo(similarity, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SITI,       SITI,       0, 0
            SITI,       SIIT,       1, 2
            SITI,       STI,        1, 1
            SITI,       SITTI,      1, 1
            CA,         ABC,        3, 3
            SUPRIYADI,  SUPRIYANTO, 3, 3
            '',         SITI,       4, 4
            """)
    void onlyAlignmentCountsSwapsOfNeighboursAsOne(String a, String b, int alignment, int levenshtein) {
        assertThat(OptimalStringAlignment.distance(a, b)).isEqualTo(alignment);
        assertThat(Levenshtein.distance(a, b)).isEqualTo(levenshtein);
    }

    @Test
    void machineWordsComputeWhatTheTextbookComputesAtEveryLength() {
        for (var pair : pairs()) {
            assertThat(JaroWinkler.similarity(pair.a, pair.b))
                    .as("Jaro-Winkler, seed %d: %s", SEED, pair)
                    .isEqualTo(Textbook.jaroWinkler(pair.a, pair.b));
            assertThat(OptimalStringAlignment.distance(pair.a, pair.b))
                    .as("alignment, seed %d: %s", SEED, pair)
                    .isEqualTo(Textbook.alignment(pair.a, pair.b));
            assertThat(Levenshtein.distance(pair.a, pair.b))
                    .as("Levenshtein, seed %d: %s", SEED, pair)
                    .isEqualTo(Textbook.levenshtein(pair.a, pair.b));
        }
    }

    @Test
    void slicesAndPreparedTextsGiveWhatStringsGive() {
        var prepared = new Positions();
        for (var pair : pairs()) {
            var a = ("<<" + pair.a + ">").getBytes(StandardCharsets.ISO_8859_1);
            var b = ("<" + pair.b + ">>").getBytes(StandardCharsets.ISO_8859_1);
            int aTo = 2 + pair.a.length();
            int bTo = 1 + pair.b.length();
            prepared.of(a, 2, aTo);

            assertThat(JaroWinkler.similarity(a, 2, aTo, b, 1, bTo))
                    .isEqualTo(JaroWinkler.similarity(prepared, b, 1, bTo))
                    .isEqualTo(JaroWinkler.similarity(pair.a, pair.b));
            assertThat(OptimalStringAlignment.distance(a, 2, aTo, b, 1, bTo))
                    .isEqualTo(OptimalStringAlignment.distance(prepared, b, 1, bTo))
                    .isEqualTo(OptimalStringAlignment.distance(pair.a, pair.b));
            assertThat(Levenshtein.distance(a, 2, aTo, b, 1, bTo))
                    .isEqualTo(Levenshtein.distance(prepared, b, 1, bTo))
                    .isEqualTo(Levenshtein.distance(pair.a, pair.b));
        }
    }

    @Test
    void measuresAreTheSameFromEitherSide() {
        for (var pair : pairs()) {
            assertThat(JaroWinkler.similarity(pair.a, pair.b))
                    .as("seed %d: %s", SEED, pair)
                    .isEqualTo(JaroWinkler.similarity(pair.b, pair.a));
            assertThat(OptimalStringAlignment.distance(pair.a, pair.b))
                    .isEqualTo(OptimalStringAlignment.distance(pair.b, pair.a));
            assertThat(Levenshtein.distance(pair.a, pair.b)).isEqualTo(Levenshtein.distance(pair.b, pair.a));
        }
    }

    @Test
    void everyTextIsItself() {
        for (var pair : pairs()) {
            var copy = new String(pair.a.toCharArray());
            assertThat(JaroWinkler.similarity(pair.a, copy)).isEqualTo(1);
            assertThat(OptimalStringAlignment.distance(pair.a, copy)).isZero();
            assertThat(Levenshtein.distance(pair.a, copy)).isZero();
        }
    }

    @Test
    void charactersBeyondLatin1AreToldApart() {
        // Ł and A share their lower byte
        assertThat(OptimalStringAlignment.distance("\u0141ISA", "AISA")).isEqualTo(1);
        assertThat(Levenshtein.distance("AISA", "\u0141ISA")).isEqualTo(1);
        assertThat(JaroWinkler.similarity("\u0141", "A")).isZero();
    }

    private record Pair(String a, String b) {}

    private static Iterable<Pair> pairs() {
        var random = new Random(SEED);
        var pairs = new ArrayList<Pair>();
        for (int length = 0; length <= LENGTH_MAX; length++) {
            for (int i = 0; i < PAIRS_PER_LENGTH; i++) {
                var a = text(random, length);
                pairs.add(new Pair(a, random.nextBoolean() ? slips(a, random) : text(random, random.nextInt(81))));
            }
        }
        return pairs;
    }

    /** Of two to nine letters, one of them outside ASCII, so that many repeat. */
    private static String text(Random random, int length) {
        int letters = 2 + random.nextInt(8);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("AÜBCDEFGH".charAt(random.nextInt(letters)));
        }
        return text.toString();
    }

    private static String slips(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0 && damaged.length() > 1; i--) {
            int place = random.nextInt(damaged.length() - 1);
            char letter = damaged.charAt(place);
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(place);
                case 1 -> damaged.insert(place, 'A');
                case 2 -> damaged.setCharAt(place, 'Z');
                default -> {
                    damaged.setCharAt(place, damaged.charAt(place + 1));
                    damaged.setCharAt(place + 1, letter);
                }
            }
        }
        return damaged.toString();
    }
}
