package id.gemet.verification;

/** What an officer found who went there. */
public enum VisitFinding {
    LIVES_AND_WORKS,
    NOT_WORKING,
    MOVED_AWAY,
    DECEASED,
    NOT_FOUND
}
