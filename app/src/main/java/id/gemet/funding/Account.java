package id.gemet.funding;

/** Where the money of a line can be. Every transfer takes from one of these what it gives to another. */
public enum Account {
    /** The world outside: below zero by all that was ever granted or promised. */
    SOURCE,
    /** Promised by a payer, not yet arrived. */
    PLEDGED,
    /** May be reserved for somebody. */
    FREE,
    RESERVED,
    BILLED,
    PAID,
    /** Given back to where it came from. */
    RETURNED
}
