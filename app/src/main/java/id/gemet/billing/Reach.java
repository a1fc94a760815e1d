package id.gemet.billing;

import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;

/**
 * How far down the open bills an amount of money reaches.
 *
 * @param bills covered whole, from the top
 * @param below what they come to
 * @param above what they come to with the next one; the same when the amount ends with a bill
 */
record Reach(int bills, Rupiah below, Rupiah above) {

    /** Without an amount: to the last one. */
    static Reach of(List<Rupiah> open, Optional<Rupiah> amount) {
        var sum = Rupiah.ZERO;
        for (var i = 0; i < open.size(); i++) {
            var next = sum.plus(open.get(i));
            if (amount.isPresent() && next.compareTo(amount.get()) > 0) {
                return new Reach(i, sum, i > 0 && sum.equals(amount.get()) ? sum : next);
            }
            sum = next;
        }
        return new Reach(open.size(), sum, sum);
    }

    /** Also false when the amount is more than all that is open. */
    boolean isWhole(Optional<Rupiah> amount) {
        return bills > 0 && amount.map(below::equals).orElse(true);
    }
}
