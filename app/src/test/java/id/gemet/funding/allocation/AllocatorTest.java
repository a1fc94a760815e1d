package id.gemet.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final int CASES = Integer.getInteger("gemet.cases", 2000);
    private static final long SEED = Long.getLong("gemet.seed", 20_261_126);

    @Test
    void equalsTheBestOfAllPlansAndKeepsToEveryCondition() {
        for (var i = 0; i < CASES; i++) {
            var seed = SEED + i;
            var question = new RandomQuestion(seed).question();

            var plan = solve(question);

            assertThat(plan.optimal()).as("seed %d", seed).isTrue();
            assertThat(score(plan.achieved())).as("seed %d", seed).isEqualTo(EveryPlan.best(question));
            assertThat(faults(question, plan)).as("seed %d", seed).isEmpty();
            assertThat(EveryDivision.servedIn(question, plan))
                    .as("served in the order of priority, seed %d", seed)
                    .isEqualTo(EveryDivision.best(question, plan));
        }
    }

    @Test
    void doesNotDependOnTheOrderOfTheQuestion() {
        for (var i = 0; i < CASES / 10; i++) {
            var seed = SEED + i;
            var question = new RandomQuestion(seed).question();

            assertThat(solve(shuffled(question, new Random(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(solve(question));
        }
    }

    private static Plan solve(Question question) {
        return Allocator.solve(question, Duration.ofSeconds(30));
    }

    private static Question shuffled(Question question, Random random) {
        var lines = new ArrayList<>(question.lines());
        var workers = new ArrayList<>(question.workers());
        Collections.shuffle(lines, random);
        Collections.shuffle(workers, random);
        return new Question(
                question.months(), lines, workers, question.maturesAfter(), question.order(), question.seed());
    }

    private static EveryPlan.Score score(Achieved achieved) {
        return new EveryPlan.Score(List.of(
                -achieved.lapsing(),
                -achieved.lostMonths(),
                achieved.protectedAnew(),
                achieved.personMonths(),
                -achieved.lineOrder()));
    }

    private static List<String> faults(Question question, Plan plan) {
        var faults = new ArrayList<String>();
        Map<UUID, Long> spent = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        var seen = new HashSet<String>();
        for (var award : plan.awards()) {
            var worker = question.workers().stream()
                    .filter(one -> one.id().equals(award.worker()))
                    .findFirst()
                    .orElseThrow();
            for (var part : award.parts()) {
                var line = question.lines().stream()
                        .filter(one -> one.id().equals(part.line()))
                        .findFirst()
                        .orElseThrow();
                for (var month : part.months().months()) {
                    spent.merge(line.id(), line.price(worker.sector(), month).amount(), Long::sum);
                    people.merge(line.id() + " " + month, 1, Integer::sum);
                    if (!worker.admittedBy().contains(line.id())
                            || line.price(worker.sector(), month).amount() == 0) {
                        faults.add("outside its conditions: " + part);
                    }
                    if (!seen.add(worker.id() + " " + month)) {
                        faults.add("two payers in a month: " + award);
                    }
                    if (worker.standing()
                            .filter(standing -> month.compareTo(standing.through()) <= 0)
                            .isPresent()) {
                        faults.add("paid already: " + award);
                    }
                }
            }
        }
        for (var line : question.lines()) {
            if (spent.getOrDefault(line.id(), 0L) > line.free().amount()) {
                faults.add("more than is free: " + line);
            }
            for (var month : question.months().months()) {
                if (people.getOrDefault(line.id() + " " + month, 0) > line.quota(month)) {
                    faults.add("over the quota: " + line);
                }
            }
        }
        return faults;
    }
}
