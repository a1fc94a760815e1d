package id.gemet.intake.judge;

/** What a physical row of a list came to; every row of every sheet has exactly one. */
public enum Outcome {
    NEW,
    /** Already known, from the registry or from an earlier row of the same list, and nothing changed. */
    KNOWN,
    /** In the registry, with something the registry does not have or has otherwise. */
    UPDATED,
    /** Carries an {@link Severity#ERROR}, or a number that is somebody else's already; held back until a person decides. */
    REPAIR,
    /** Title, heading, blank, total or signature. */
    IGNORED
}
