package id.gemet.registry;

import java.util.Set;

/**
 * What became of a listing.
 *
 * @param changed empty unless {@link Outcome#UPDATED}
 */
public record Registered(Outcome outcome, WorkerId worker, IdentityId identity, Set<Detail> changed) {

    public Registered {
        changed = Set.copyOf(changed);
    }

    /** Names that files, API and pages use. */
    public enum Outcome {
        NEW,
        /** Listed already, and nothing changed. */
        KNOWN,
        UPDATED
    }
}
