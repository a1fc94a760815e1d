package id.gemet.verification;

/** What a rule says of somebody. */
public enum Judgement {
    PASSED,
    FAILED,
    /** The evidence it needs is not there yet, or two sources contradict each other. */
    UNKNOWN
}
