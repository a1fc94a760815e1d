package id.gemet.coverage.plan;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;

/**
 * People of one budget line whose reserved months end together.
 *
 * @param through the last month that is reserved
 * @param monthly the dues of all of them for one month
 */
public record Cohort(BillingMonth through, int people, Rupiah monthly) {

    Rupiah monthlyAt(int percentDearer) {
        return new Rupiah(Math.ceilDiv(monthly.amount() * (100 + percentDearer), 100));
    }
}
