package id.gemet.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step on the way from a proposal to a card, as the module that takes it knows it. Modules above this one implement
 * it as a component; the registry itself takes the first step.
 */
public interface JourneyStep {

    /** From 2, for being listed is 1. */
    int number();

    /** When the worker reached it; empty if not yet. */
    Optional<Reached> reachedBy(WorkerId worker);

    /** @param by the officer or office, empty where nobody in particular did it */
    record Reached(LocalDate on, String by) {}
}
