package id.gemet.billing;

import id.gemet.shared.Rupiah;
import java.time.LocalDate;

/** What came of correcting a bill. */
public sealed interface Corrected {

    record Done(Note note) implements Corrected {}

    /** The bill comes to that much already. */
    record NothingToCorrect() implements Corrected {}

    /** The line has not that much free for a debit note. */
    record NotEnough(Rupiah left) implements Corrected {}

    /** Nothing of a closed month changes any more. */
    record MonthClosed() implements Corrected {}

    /** The line's last day, which is given, is past: it pays no more than was billed. */
    record SpendingHasEnded(LocalDate lastDay) implements Corrected {}

    record NoSuchBill() implements Corrected {}
}
