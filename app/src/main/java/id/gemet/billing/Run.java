package id.gemet.billing;

import id.gemet.shared.Rupiah;
import java.util.List;

/** What came of issuing a month's bills. */
public sealed interface Run {

    /** Zero bills when nothing was missing. */
    record Issued(int bills, Rupiah amount) implements Run {}

    /** Nothing was issued: somebody looks, and says why it is right, or mends what is wrong. */
    record Parked(List<Doubt> doubts) implements Run {
        public Parked {
            doubts = List.copyOf(doubts);
        }
    }

    /** People are missing, but nothing of a closed month changes any more. */
    record MonthClosed() implements Run {}
}
