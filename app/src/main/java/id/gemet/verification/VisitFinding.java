package id.gemet.verification;

/** What an officer found who went there. */
public enum VisitFinding {
    LIVES_AND_WORKS,
    /** Lives there, but not yet for as long as the office asks. */
    NEW_HERE,
    NOT_WORKING,
    MOVED_AWAY,
    DECEASED,
    NOT_FOUND
}
