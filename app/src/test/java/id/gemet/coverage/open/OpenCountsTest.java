package id.gemet.coverage.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenCountsTest {

    private static final long SEED = 20_260_511L;

    @Test
    void fewerThanTenPeopleAreHiddenAndTheRestIsRoundedDown() {
        assertThat(OpenCounts.of(Map.of("a", 4L, "b", 3L, "c", 5L, "d", 507L)))
                .isEqualTo(Map.of(
                        "a", Optional.empty(), "b", Optional.empty(), "c", Optional.empty(), "d", Optional.of(500L)));
        assertThat(OpenCounts.of(9)).isEmpty();
        assertThat(OpenCounts.of(19)).contains(10L);
    }

    @Test
    void aSingleSmallFigureTakesTheNextOneWithIt() {
        assertThat(OpenCounts.of(Map.of("a", 4L, "b", 20L, "c", 30L)))
                .containsEntry("a", Optional.empty())
                .containsEntry("b", Optional.empty())
                .containsEntry("c", Optional.of(30L));
    }

    @Test
    void smallFiguresNearTheMostTheyCanBeTakeTheNextOneWithThem() {
        assertThat(OpenCounts.of(Map.of("a", 9L, "b", 9L, "c", 40L))).containsEntry("c", Optional.empty());
    }

    @Test
    void nobodyFindsASmallCellFromATotalAndItsParts() {
        var random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            var counts = counts(random);
            var attack = new Attack(counts);
            for (var key : counts.keySet()) {
                if (attack.hides(key) && counts.getOrDefault(key, 0L) > 0) {
                    assertThat(attack.room(key))
                            .as("seed %d round %d, cell %s of %s", SEED, round, key, counts)
                            .isGreaterThan(1);
                }
            }
        }
    }

    /** Whoever knows that all else stood still learns no more of a handful who came than "some". */
    @Test
    void nobodyFindsAHandfulWhoCameFromOneMonthToTheNext() {
        var random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            var before = counts(random);
            var key = random.nextInt(before.size());
            var after = new HashMap<>(before);
            var came = 1 + random.nextInt(9);
            after.merge(key, (long) came, Long::sum);

            var steps = steps(OpenCounts.of(before), OpenCounts.of(after));
            var total = OpenCounts.of(sum(after)).orElse(0L)
                    - OpenCounts.of(sum(before)).orElse(0L);

            assertThat(total).as("seed %d round %d", SEED, round).isIn(0L, 10L);
            assertThat(steps).as("seed %d round %d", SEED, round).allMatch(step -> step == 0 || step == 10);
        }
    }

    /** The changes of cells shown in both months. */
    private static List<Long> steps(Map<Integer, Optional<Long>> one, Map<Integer, Optional<Long>> other) {
        return one.entrySet().stream()
                .flatMap(cell -> cell.getValue().stream()
                        .flatMap(shown -> other.getOrDefault(cell.getKey(), Optional.empty()).stream()
                                .map(next -> next - shown)))
                .toList();
    }

    private static Map<Integer, Long> counts(Random random) {
        var counts = new HashMap<Integer, Long>();
        var most = 1 + random.nextInt(60);
        IntStream.range(0, 1 + random.nextInt(12)).forEach(i -> counts.put(i, (long) random.nextInt(most)));
        return counts;
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Somebody with the release alone, who is told besides which hidden cells are small ones. The others have ten people
     * or more; a shown figure stands for ten possible ones. Where any cell is shown the exact total is known too, as from a
     * figure that the city published on the same day.
     */
    private static final class Attack {

        private static final long SLACK = 9;

        private final Map<Integer, Long> counts;
        private final Map<Integer, Optional<Long>> released;
        private final long hiddenLeast;
        private final long hiddenMost;

        Attack(Map<Integer, Long> counts) {
            this.counts = counts;
            this.released = OpenCounts.of(counts);
            var shown = released.values().stream()
                    .flatMap(Optional::stream)
                    .mapToLong(Long::longValue)
                    .sum();
            var cells = released.values().stream().filter(Optional::isPresent).count();
            var total = sum(counts);
            var least = cells > 0 ? total : OpenCounts.of(total).orElse(0L);
            var most = cells > 0 ? total : least + SLACK;
            this.hiddenLeast = least - shown - SLACK * cells;
            this.hiddenMost = most - shown;
        }

        boolean hides(int key) {
            return isHidden(key) && isSmall(key);
        }

        /** How many values the small cell can have. */
        long room(int key) {
            var others = counts.keySet().stream()
                    .filter(other -> other != key && isHidden(other))
                    .toList();
            var large = others.stream().filter(other -> !isSmall(other)).count();
            var othersLeast = 10 * large;
            var least = large > 0 ? 0 : Math.max(0, hiddenLeast - SLACK * others.size());
            var most = Math.min(SLACK, hiddenMost - othersLeast);
            return most - least + 1;
        }

        private boolean isHidden(int key) {
            return released.getOrDefault(key, Optional.empty()).isEmpty();
        }

        private boolean isSmall(int key) {
            return counts.getOrDefault(key, 0L) < 10;
        }
    }
}
