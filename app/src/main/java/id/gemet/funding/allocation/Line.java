package id.gemet.funding.allocation;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import java.util.Map;
import java.util.UUID;

/**
 * Money that may pay for people.
 *
 * @param payer whose money it is; a person's payer changes only when this does
 * @param quotas the most people it may pay for, by month; a month not named: as many as the money allows
 * @param prices a person's month by sector; a month not named is one it may not pay
 */
public record Line(
        UUID id,
        UUID payer,
        Rupiah free,
        Map<BillingMonth, Integer> quotas,
        Map<Sector, Map<BillingMonth, Rupiah>> prices) {

    public Line {
        quotas = Map.copyOf(quotas);
        prices = Map.copyOf(prices);
    }

    public int quota(BillingMonth month) {
        return quotas.getOrDefault(month, Integer.MAX_VALUE);
    }

    Rupiah price(Sector sector, BillingMonth month) {
        return prices.getOrDefault(sector, Map.of()).getOrDefault(month, Rupiah.ZERO);
    }
}
