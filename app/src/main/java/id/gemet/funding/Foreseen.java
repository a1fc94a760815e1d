package id.gemet.funding;

import id.gemet.shared.MonthRange;
import java.util.List;

/**
 * What a plan has for somebody who waits: who would pay, and what each of the other open lines says. Whoever nobody pays for
 * finds there why not yet.
 *
 * @param shownAs the name as those outside the pemda may see it
 */
public record Foreseen(String shownAs, List<Paid> paid, List<Answer> others) {

    public record Paid(BudgetLine line, MonthRange months) {}

    public record Answer(BudgetLine line, Ground ground) {}

    /** Why a line does not pay for somebody in a plan. */
    public enum Ground {
        /** Less is left on it than a month of theirs costs. */
        SPENT,
        /** As many people as its quota has are paid for in the fullest month. */
        FULL,
        /** It could; the aims of the plan are reached better with another, or with its money for somebody else. */
        SPARED,
        /** Another line that could pay goes before it by its own condition. */
        STANDS_BACK,
        REGION,
        OCCUPATION,
        DECILE,
        SEX,
        AGE,
        DECREE
    }

    /** Whom to look at. */
    public enum Only {
        EVERYBODY,
        PAID,
        WAITING;

        boolean takes(boolean paid) {
            return this == EVERYBODY || paid == (this == PAID);
        }
    }

    public Foreseen {
        paid = List.copyOf(paid);
        others = List.copyOf(others);
    }

    public boolean isPaid() {
        return !paid.isEmpty();
    }
}
