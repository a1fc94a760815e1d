package id.gemet.billing;

/** What is done about somebody whom the three lists do not agree on. */
public enum NextStep {
    NONE,
    /** Pay the bill that is open. */
    PAY,
    /** Bill them first, then ask the insurer to take them up. */
    BILL,
    /** Send the name to the insurer again. */
    RETRY,
    /** Give the place to the next in line. */
    REPLACE,
    /** Ask the insurer to give the dues back or count them on. */
    REFUND,
    /** Have the identity number checked. */
    ASK_DUKCAPIL,
    /** Ask the insurer's branch what it holds there, and why. */
    ASK_INSURER
}
