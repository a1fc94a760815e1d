package id.gemet.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicCountsTest {

    @Test
    void fewerThanTenPeopleAreHidden() {
        var shown = PublicCounts.of(Map.of("a", 9L, "b", 3L, "c", 10L, "d", 500L));

        assertThat(shown)
                .isEqualTo(Map.of(
                        "a", Optional.empty(), "b", Optional.empty(), "c", Optional.of(10L), "d", Optional.of(500L)));
        assertThat(PublicCounts.of(9)).isEmpty();
        assertThat(PublicCounts.of(10)).contains(10L);
    }

    @Test
    void aSingleSmallFigureTakesTheNextOneWithIt() {
        assertThat(PublicCounts.of(Map.of("a", 4L, "b", 20L, "c", 30L)))
                .containsEntry("a", Optional.empty())
                .containsEntry("b", Optional.empty())
                .containsEntry("c", Optional.of(30L));
    }

    @Test
    void theHiddenAreNeverFewerThanTenTogether() {
        var seed = 20_260_511L;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var counts = new HashMap<Integer, Long>();
            IntStream.range(0, 1 + random.nextInt(12)).forEach(i -> counts.put(i, (long) random.nextInt(30)));
            var shown = PublicCounts.of(counts);
            var hidden = counts.keySet().stream()
                    .filter(key -> shown.getOrDefault(key, Optional.empty()).isEmpty())
                    .mapToLong(counts::get)
                    .sum();
            var all = counts.values().stream().mapToLong(Long::longValue).sum();

            assertThat(shown.values().stream().flatMap(Optional::stream))
                    .as("seed %d round %d", seed, round)
                    .allMatch(count -> count >= 10);
            assertThat(hidden == 0 || hidden >= 10 || hidden == all)
                    .as("seed %d round %d: %s", seed, round, counts)
                    .isTrue();
        }
    }
}
