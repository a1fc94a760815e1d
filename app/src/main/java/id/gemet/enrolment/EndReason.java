package id.gemet.enrolment;

/** Why somebody's cover ends before its time. */
public enum EndReason {
    DIED,
    MOVED,
    /** An employer pays from now on. */
    FORMAL_WORK,
    OVER_AGE,
    OTHER
}
