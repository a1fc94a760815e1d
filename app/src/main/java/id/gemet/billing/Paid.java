package id.gemet.billing;

/** What came of entering a payment. */
public sealed interface Paid {

    record Done(Payment payment) implements Paid {}

    /** Every bill of this line and month is paid already, or none was issued. */
    record NothingToPay() implements Paid {}

    /** Money cannot have been paid on a day that has not come. */
    record InTheFuture() implements Paid {}
}
