package id.gemet.linkage;

/** What of a person is compared. */
public enum Field {
    NIK,
    NAME,
    BIRTH_DATE,
    SEX,
    KELURAHAN,
    MOTHER,
    PHONE,
    /** Not a column: what the evidence loses because members of a household share it. */
    RELATION
}
