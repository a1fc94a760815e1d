package id.gemet.verification;

/**
 * What must hold of a worker before a pemda pays for cover, the weightiest first. Each names its row in
 * docs/regulations.md; the words shown are message keys of the same name.
 */
public enum Rule {
    NOT_DECEASED("R-018"),
    /** Not older than 64 and not younger than 17 on the day cover would start. */
    AGE_LIMIT("R-014"),
    /** Neither ASN nor TNI nor Polri. */
    NOT_CIVIL_SERVANT("R-017"),
    /** No active membership through an employer, a construction project or work abroad at the insurer. */
    NOT_COVERED_BY_EMPLOYER("R-015"),
    /** No active membership of the worker's own or through another payer. */
    NOT_COVERED_BY_OTHER_PAYER("R-016"),
    LIVES_IN_CITY("R-021"),
    STILL_WORKS("R-022"),
    /** The population register knows the number under this name. */
    IDENTITY_CONFIRMED("R-019");

    private final String regulation;

    Rule(String regulation) {
        this.regulation = regulation;
    }

    /** Number in docs/regulations.md. */
    public String regulation() {
        return regulation;
    }
}
