package id.gemet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "GROGOL, GROGOL, 0",
        "GROGOL, GROGL, 1",
        "GROGOL, GROGOLL, 1",
        "GROGOL, GROGUL, 1",
        "GROGOL, GRGOOL, 1",
        "GROGOL, GORGUL, 2",
        "GROGOL, GEREM, 3",
        "'', AB, 2",
        "'', ABCDEF, 3"
    })
    void countsSlipsUpToTheLimit(String left, String right, int distance) {
        assertThat(Spelling.distance(left, right, 2)).isEqualTo(distance);
        assertThat(Spelling.distance(right, left, 2)).isEqualTo(distance);
    }
}
