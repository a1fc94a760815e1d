package id.gemet.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewestChangesTest {

    private static final int CASES = Integer.getInteger("gemet.cases", 2000);
    private static final long SEED = Long.getLong("gemet.seed", 20_261_127);

    @Test
    void payersChangeAsSeldomAsInAnyDivisionOfTheSameTerms() {
        for (var i = 0; i < CASES; i++) {
            var seed = SEED + i;
            var question = new RandomQuestion(seed).question();

            var plan = Allocator.solve(question, Duration.ofSeconds(30));

            assertThat(plan.changesOfPayer())
                    .as("seed %d", seed)
                    .isEqualTo(plan.awards().isEmpty() ? 0 : EveryPayer.fewestChanges(question, plan));
            assertThat(plan.changesAtLeast()).as("seed %d", seed).isEqualTo(plan.changesOfPayer());
        }
    }

    /** Of many people the fewest are too slow to find: what is found lies above them, and the bound below. */
    @Test
    void theBoundOfManyPeopleIsNoMoreThanTheFewest() {
        var atTheBound = 0;
        for (var i = 0; i < CASES / 10; i++) {
            var seed = SEED + i;
            var question = new RandomQuestion(seed).question(12);
            var horizon = new Horizon(question);
            var groups = Group.of(question, horizon);
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            var shares = Optimum.of(horizon, groups, deadline).shares();
            var dealt = Allocator.deal(horizon, groups, shares);

            var exactly = FewestChanges.exactly(horizon, dealt, deadline);
            var nearly = FewestChanges.nearly(horizon, dealt, deadline);

            assertThat(exactly.exact()).as("seed %d", seed).isTrue();
            var fewest = changes(horizon, exactly.seats());
            var found = changes(horizon, nearly.seats());
            var bound = nearly.atLeast().applyAsLong(nearly.seats());
            assertThat(found).as("seed %d", seed).isBetween(fewest, changes(horizon, dealt));
            assertThat(bound).as("seed %d", seed).isLessThanOrEqualTo(fewest);
            assertThat(nearly.seats()).extracting(Seat::cohort).containsExactlyElementsOf(cohorts(dealt));
            assertThat(Seat.order(horizon, nearly.seats())).isLessThanOrEqualTo(Seat.order(horizon, dealt));
            atTheBound += bound == found ? 1 : 0;
        }
        assertThat(atTheBound).as("as few as can be, and known to be").isGreaterThan(CASES / 20);
    }

    private static List<Cohort> cohorts(List<Seat> seats) {
        return seats.stream().map(Seat::cohort).toList();
    }

    private static int changes(Horizon horizon, List<Seat> seats) {
        return seats.stream()
                .mapToInt(seat -> seat.route().changes(horizon, seat.cohort().payer()))
                .sum();
    }
}
