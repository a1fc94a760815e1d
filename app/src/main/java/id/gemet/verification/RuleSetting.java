package id.gemet.verification;

/** A figure in the rules that an office may set within limits; ages in completed years. */
public enum RuleSetting {
    AGE_YEARS_MIN("R-014", 17, 17, 64),
    AGE_YEARS_MAX("R-014", 64, 17, 64),
    /** Months somebody must have lived in the city, found out by a visit; 0 asks for none. */
    RESIDENCE_MONTHS("R-021", 0, 0, 60),
    /** Months after which verified people are checked again. */
    REVERIFY_MONTHS("R-024", 12, 1, 24),
    /** The unpaid month in a row on whose first day cover is over; 1: with the last paid day. */
    LAPSE_MONTHS("R-503", 3, 1, 4),
    /** Paid months before which a death leaves the funeral costs alone. */
    MATURE_MONTHS("R-501", 3, 1, 12);

    private final String regulation;
    private final int usual;
    private final int least;
    private final int most;

    RuleSetting(String regulation, int usual, int least, int most) {
        this.regulation = regulation;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Number in docs/regulations.md. */
    public String regulation() {
        return regulation;
    }

    /** Where the office set nothing. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    boolean allows(int value) {
        return value >= least && value <= most;
    }
}
