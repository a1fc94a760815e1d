package id.gemet.billing;

import id.gemet.shared.Rupiah;

/** What came of correcting a bill. */
public sealed interface Corrected {

    record Done(Note note) implements Corrected {}

    /** The bill comes to that much already. */
    record NothingToCorrect() implements Corrected {}

    /** The line has not that much free for a debit note. */
    record NotEnough(Rupiah left) implements Corrected {}

    /** Nothing of a closed month changes any more. */
    record MonthClosed() implements Corrected {}

    record NoSuchBill() implements Corrected {}
}
