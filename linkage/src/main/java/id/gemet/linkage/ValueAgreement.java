package id.gemet.linkage;

/** How two values that have no inner structure to compare agree: sex, kelurahan, telephone. */
public enum ValueAgreement implements Level {
    SAME,
    /** Telephone numbers that differ in one digit. */
    ONE_DIGIT,
    DIFFERENT,
    MISSING
}
