package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecaptureTest {

    /** The first row is the textbook's: 200 marked, 250 caught again, 40 of them marked. */
    @ParameterizedTest
    @CsvSource({"200, 250, 40, 1230", "10, 15, 5, 28", "100, 100, 100, 100", "9, 9, 0, 99"})
    void chapmansEstimate(long first, long second, long both, long all) {
        assertThat(new Recapture(first, second, both).estimate()).isEqualTo(all);
    }

    @Test
    void whereBothListsNameEverybodyNobodyIsMissing() {
        var same = new Recapture(100, 100, 100);

        assertThat(same.missing()).isZero();
        assertThat(same.atLeast()).isEqualTo(100);
        assertThat(same.atMost()).isEqualTo(100);
    }

    @Test
    void theIntervalHoldsTheTruthAboutNinetyFiveTimesInAHundred() {
        var seed = 1964L;
        var random = new Random(seed);
        var people = 2_000;
        var rounds = 2_000;
        var held = IntStream.range(0, rounds)
                .filter(_ -> {
                    var estimate = twoLists(random, people, 0.3, 0.2);
                    return estimate.atLeast() <= people && people <= estimate.atMost();
                })
                .count();

        assertThat(held * 100.0 / rounds).as("seed %d", seed).isBetween(93.0, 97.5);
    }

    @Test
    void tooFewOnBothSayNothing() {
        assertThat(new Recapture(50, 60, 6).isUsable()).isFalse();
        assertThat(new Recapture(50, 60, 7).isUsable()).isTrue();
    }

    @Test
    void noMoreAreOnBothThanOnEither() {
        assertThatThrownBy(() -> new Recapture(5, 60, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Recapture twoLists(Random random, int people, double inFirst, double inSecond) {
        long first = 0;
        long second = 0;
        long both = 0;
        for (var person = 0; person < people; person++) {
            var one = random.nextDouble() < inFirst;
            var other = random.nextDouble() < inSecond;
            first += one ? 1 : 0;
            second += other ? 1 : 0;
            both += one && other ? 1 : 0;
        }
        return new Recapture(first, second, both);
    }
}
