package id.gemet.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCountsTest {

    /** So few slots that the hashes of most values fall together, and so many that few do. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 5_000, 60_000})
    void everyValueIsAsRareAsCountingAllOfThemSays(int rows) {
        var random = new Random(rows);
        long[] cells = new long[2 * rows];
        Map<Long, Integer> counts = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            long value = random.nextInt(3) == 0 ? random.nextInt(50) : random.nextLong();
            cells[2 * row + 1] = value;
            counts.merge(value, 1, Integer::sum);
        }

        var counted = new ValueCounts(cells, 2, 1, rows);

        counts.remove(0L);
        counts.forEach((value, count) ->
                assertThat(counted.bits(value)).isCloseTo(Math.log((rows + 1.0) / count) / Math.log(2), within(1e-9)));
        assertThat(counted.bits(77)).isCloseTo(Math.log(rows + 1.0) / Math.log(2), within(1e-9));
    }
}
