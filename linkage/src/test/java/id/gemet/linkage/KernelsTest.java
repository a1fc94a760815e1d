package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast kernels against values from the literature and against slow implementations one can read. */
class KernelsTest {

    private static final long SEED = 1945;

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
            SITI,       SITI,       0
            SITI,       SIIT,       1
            SITI,       STI,        1
            SITI,       SITTI,      1
            CA,         ABC,        3
            SUPRIYADI,  SUPRIYANTO, 3
            '',         SITI,       4
            """)
    void alignmentCountsSwapsOfNeighboursAsOne(String a, String b, int distance) {
        assertThat(OptimalStringAlignment.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void machineWordsComputeWhatTheTableComputes() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            var a = text(random);
            var b = random.nextBoolean() ? text(random) : slip(a, random);
            assertThat(OptimalStringAlignment.distance(a, b))
                    .as("seed %d, round %d: %s and %s", SEED, i, a, b)
                    .isEqualTo(OptimalStringAlignment.distanceByTable(a, b));
        }
    }

    @Test
    void machineWordsComputeWhatTheTextbookJaroComputes() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            var a = text(random);
            var b = random.nextBoolean() ? text(random) : slip(a, random);
            boolean inOrder = a.length() != b.length() ? a.length() < b.length() : a.compareTo(b) <= 0;
            double expected = a.isEmpty() || b.isEmpty()
                    ? (a.equals(b) ? 1 : 0)
                    : inOrder ? JaroWinkler.jaroOfText(a, b) : JaroWinkler.jaroOfText(b, a);
            assertThat(JaroWinkler.jaro(a, b))
                    .as("seed %d, round %d: %s and %s", SEED, i, a, b)
                    .isEqualTo(expected);
            assertThat(JaroWinkler.jaro(b, a)).isEqualTo(expected);
        }
    }

    @Test
    void textsThatFitNoMachineWordAreComparedAllTheSame() {
        var text = "Ünal".repeat(20);

        assertThat(OptimalStringAlignment.distance(text, text + "x")).isEqualTo(1);
        assertThat(JaroWinkler.similarity(text, text)).isEqualTo(1);
    }

    private static String text(Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(65) : random.nextInt(12);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('A' + random.nextInt(5)));
        }
        return text.toString();
    }

    private static String slip(String text, Random random) {
        if (text.isEmpty() || text.length() > 60) {
            return text;
        }
        int place = random.nextInt(text.length());
        return text.substring(0, place) + "Z" + text.substring(random.nextBoolean() ? place : place + 1);
    }
}
