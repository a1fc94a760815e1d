package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;

/**
 * One month of a plan, in people.
 *
 * @param joined who began to be paid for
 * @param left who died, moved away or went without paying
 * @param lapsed who lost their cover because a line's money or months ended
 * @param covered at the month's end
 * @param waiting verified and without money at the month's end
 * @param dues of those whom the lines pay for, reserved months included
 */
public record PlanMonth(
        BillingMonth month, long joined, long left, long lapsed, long covered, long waiting, Rupiah dues) {}
