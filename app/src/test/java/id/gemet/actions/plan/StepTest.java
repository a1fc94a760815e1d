package id.gemet.actions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.OfficeId;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Optional<Step.Proof> DONE =
            Optional.of(new Step.Proof(new Paper("Berita acara", TODAY), "ba.pdf", "Ratna", TODAY));

    @Test
    void aStepIsOverdueFromTheDayAfterUntilThereIsProof() {
        assertThat(step(Optional.empty(), TODAY).state(TODAY)).isEqualTo(Step.State.OPEN);
        assertThat(step(Optional.empty(), TODAY.minusDays(1)).state(TODAY)).isEqualTo(Step.State.OVERDUE);
        assertThat(step(Optional.empty(), TODAY.minusDays(9)).daysLate(TODAY)).isEqualTo(9);
        assertThat(step(DONE, TODAY.minusDays(9)).state(TODAY)).isEqualTo(Step.State.DONE);
        assertThat(step(DONE, TODAY.minusDays(9)).daysLate(TODAY)).isZero();
    }

    @Test
    void aStepPutOffIsNotLateButRemembersForHowLong() {
        var step = step(Optional.empty(), TODAY.minusDays(20), TODAY.plusDays(10));

        assertThat(step.state(TODAY)).isEqualTo(Step.State.OPEN);
        assertThat(step.daysPutOff()).isEqualTo(30);
    }

    @Test
    void thePlanOfTheLongestOverdueStepComesFirst() {
        var onTime = plan("Tepat", step(Optional.empty(), TODAY.plusDays(1)), step(DONE, TODAY.minusDays(90)));
        var late = plan("Lambat", step(Optional.empty(), TODAY.minusDays(3)));
        var later = plan(
                "Paling lambat",
                step(Optional.empty(), TODAY.minusDays(2)),
                step(Optional.empty(), TODAY.minusDays(40)));

        assertThat(Stream.of(onTime, late, later).sorted(ActionPlan.furthestBehind(TODAY)))
                .containsExactly(later, late, onTime);
        assertThat(later.overdue(TODAY)).hasSize(2);
        assertThat(onTime.done()).isEqualTo(1);
    }

    @Test
    void aPromiseChangesForAReason() {
        var nothing = Optional.<Paper>empty();
        assertThatThrownBy(() -> new Change(" ", nothing)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ActionPlan plan(String title, Step... steps) {
        return new ActionPlan(
                new ActionPlanId(UUID.randomUUID()), title, 100, List.of(terms(TODAY.plusDays(90))), List.of(steps));
    }

    private static Step step(Optional<Step.Proof> proof, LocalDate... due) {
        return new Step(
                UUID.randomUUID(),
                "Langkah",
                Stream.of(due)
                        .map(StepTest::terms)
                        .sorted(Comparator.comparing(Terms::dueOn))
                        .toList(),
                proof);
    }

    private static Terms terms(LocalDate due) {
        return new Terms(
                new Terms.Owner(new OfficeId(UUID.randomUUID()), "Dinas Pertanian"),
                due,
                Optional.empty(),
                "Ratna",
                TODAY);
    }
}
