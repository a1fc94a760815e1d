package id.gemet.linkage;

/** How two names, each in comparison form, agree; spaces between tokens do not count. */
public enum NameAgreement implements Level {
    EXACT,
    REORDERED,
    /** Every token has its partner, some with a slip of one or two letters. */
    TYPO,
    /** Every token has its partner, some with two slips, which two different names may also be apart. */
    NEAR,
    /** Every token has its partner, some of them two established names a slip apart: Sugianto and Sugiarto. */
    CONFUSABLE,
    /** Every token has its partner, some only as an initial. */
    INITIALS,
    /** Every token of the shorter name is in the longer, or the longer begins with all of the shorter. */
    SUBSET,
    /** Some tokens agree while both names have others that do not. */
    PARTIAL,
    DIFFERENT,
    MISSING
}
