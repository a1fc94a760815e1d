package id.gemet.billing;

import id.gemet.enrolment.Standing;
import id.gemet.shared.Rupiah;
import java.util.Optional;
import java.util.Set;

/**
 * What decree list, bill and the insurer's list say of one person in one month.
 *
 * @param listed named by a decree list and funded for the month
 * @param waiting sent to the insurer, which has not answered
 * @param standings every way in which the insurer's list names them; empty when it does not
 * @param numbers participant numbers under which the insurer holds them
 * @param readable false for a row of the insurer's without a readable NIK
 * @param due what the month costs for them, by the tariff of the month
 * @param billed what their bills come to after notes
 * @param dues what the insurer says it received for them; empty when its file does not say
 */
record PersonFacts(
        boolean listed,
        boolean waiting,
        Set<Standing> standings,
        int numbers,
        boolean readable,
        Rupiah due,
        Rupiah billed,
        Rupiah paid,
        Optional<Rupiah> dues) {

    PersonFacts {
        standings = Set.copyOf(standings);
    }

    boolean is(Standing standing) {
        return standings.contains(standing);
    }

    boolean isPaid() {
        return billed.amount() > 0 && paid.compareTo(billed) >= 0;
    }

    Rupiah listedRupiah() {
        return listed ? due : Rupiah.ZERO;
    }

    /** Where the file does not say, an active person counts with the price of the month. */
    Rupiah insurerRupiah() {
        return dues.orElse(is(Standing.ACTIVE) ? due : Rupiah.ZERO);
    }
}
