package id.gemet.funding;

import id.gemet.shared.BillingMonth;
import java.util.Map;

/** Asks enrolment, which comes after funding, what became of the money: whom each line covers by the insurer's word. */
public interface CoveredMonths {

    Covered NOBODY = new Covered(0, 0);

    /**
     * @param people in that month
     * @param months of everybody, up to and including it
     */
    record Covered(int people, int months) {}

    /** Lines that cover nobody may be missing. */
    Map<LineId, Covered> through(BillingMonth month);
}
