package id.gemet.billing;

import id.gemet.shared.Rupiah;
import java.time.LocalDate;

/** What came of entering a payment. */
public sealed interface Paid {

    record Done(Payment payment) implements Paid {}

    /** Every bill of this line and month is paid already, or none was issued. */
    record NothingToPay() implements Paid {}

    /** The amount ends within a bill; nobody is paid for by half. The two nearest amounts that do not. */
    record NotWholeBills(Rupiah below, Rupiah above) implements Paid {}

    /** Nothing of a closed month changes any more. */
    record MonthClosed() implements Paid {}

    /** After the last day of the line, which is given. */
    record SpendingHasEnded(LocalDate lastDay) implements Paid {}

    /** Money cannot have been paid on a day that has not come. */
    record InTheFuture() implements Paid {}
}
