package id.gemet.funding;

/** What came of attaching a paper to an entry of the ledger. */
public enum Attached {
    DONE,
    /** An entry has one paper, and keeps it. */
    BEFORE,
    /** Neither PDF nor JPEG nor PNG. */
    NOT_A_PAPER,
    TOO_LARGE
}
