package id.gemet.verification;

/**
 * What must hold of a worker before a pemda pays for cover. Each names its row in docs/regulations.md; the words shown
 * are message keys of the same name.
 */
public enum Rule {
    /** Not older than 64 and not younger than 17 on the day cover would start. */
    AGE_LIMIT("R-014"),
    /** No active membership through an employer or a construction project at the insurer. */
    NOT_COVERED_BY_EMPLOYER("R-015"),
    /** No active membership of the worker's own or through another payer. */
    NOT_COVERED_BY_OTHER_PAYER("R-016"),
    /** Neither ASN nor TNI nor Polri. */
    NOT_CIVIL_SERVANT("R-017"),
    NOT_DECEASED("R-018"),
    /** The population register knows the number under this name. */
    IDENTITY_CONFIRMED("R-019"),
    LIVES_IN_CITY("R-021");

    private final String regulation;

    Rule(String regulation) {
        this.regulation = regulation;
    }

    /** Number in docs/regulations.md. */
    public String regulation() {
        return regulation;
    }
}
