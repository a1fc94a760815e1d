package id.gemet.verification;

/** Why somebody was refused or sent back, from a list; each names its rule in docs/regulations.md. */
public enum Reason {
    OUTSIDE_AGE_LIMIT("R-014"),
    COVERED_BY_EMPLOYER("R-015"),
    COVERED_BY_OTHER_PAYER("R-016"),
    CIVIL_SERVANT("R-017"),
    DECEASED("R-018"),
    IDENTITY_NOT_CONFIRMED("R-019"),
    NOT_RESIDENT("R-021"),
    NOT_WORKING("R-022"),
    DATA_INCOMPLETE("R-023"),
    /** The yearly check is due. */
    DUE_AGAIN("R-024");

    private final String regulation;

    Reason(String regulation) {
        this.regulation = regulation;
    }

    public String regulation() {
        return regulation;
    }

    /** The reason that follows when a rule failed. */
    static Reason of(Rule failed) {
        return switch (failed) {
            case AGE_LIMIT -> OUTSIDE_AGE_LIMIT;
            case NOT_COVERED_BY_EMPLOYER -> COVERED_BY_EMPLOYER;
            case NOT_COVERED_BY_OTHER_PAYER -> COVERED_BY_OTHER_PAYER;
            case NOT_CIVIL_SERVANT -> CIVIL_SERVANT;
            case NOT_DECEASED -> DECEASED;
            case IDENTITY_CONFIRMED -> IDENTITY_NOT_CONFIRMED;
            case LIVES_IN_CITY -> NOT_RESIDENT;
        };
    }
}
