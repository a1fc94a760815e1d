package id.gemet.coverage;

/** What a figure counts. Whoever changes how it is counted raises the version; published figures keep theirs. */
public enum Definition {
    /** People with a term that the insurer accepted and that holds the day, each identity once. */
    COVERED_BY_PAYERS(1),
    /** The same, and people whom the insurer's participant file holds active in any segment, each identity once. */
    KNOWN_ACTIVE(1),
    /** Memberships, as somebody else counted and reported them; they need not be as many people. */
    REPORTED(1);

    private final int version;

    Definition(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }

    public boolean isComputed() {
        return this != REPORTED;
    }
}
