package id.gemet.verification;

/** What a rule says of somebody. */
enum Judgement {
    PASSED,
    FAILED,
    /** The evidence it needs is not there yet. */
    UNKNOWN
}
