package id.gemet.coverage.continuity;

/** Who is told that cover ends. */
public enum Audience {
    OFFICE,
    PAYER,
    WORKER
}
