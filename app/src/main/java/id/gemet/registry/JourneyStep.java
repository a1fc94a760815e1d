package id.gemet.registry;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step on the way from a proposal to a card, as the module that takes it knows it. Modules above this one implement
 * it as a component; the registry itself takes the first step. Who stands where, triggers of the module's own tables tell
 * the registry ({@code registry.mark_step}), for the list of workers.
 */
public interface JourneyStep {

    /** The card in the worker's hands. */
    int LAST = 5;

    /** From 2 to the last, for being listed is 1. */
    int number();

    /** When the worker reached it; empty if not yet, or not any more. */
    Optional<Reached> reachedBy(WorkerId worker);

    /**
     * @param by the officer, office or payer, empty where nobody in particular did it
     * @param through the last month it holds for, empty where it does not run out
     */
    record Reached(LocalDate on, String by, Optional<BillingMonth> through) {

        public Reached(LocalDate on, String by) {
            this(on, by, Optional.empty());
        }
    }
}
