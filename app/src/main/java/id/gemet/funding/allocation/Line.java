package id.gemet.funding.allocation;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Money that may pay for people.
 *
 * @param payer whose money it is; a person's payer changes only when this does
 * @param quota the most people it may pay for in any one month; empty: as many as the money allows
 * @param prices a person's month by sector; a month not named is one it may not pay
 */
public record Line(UUID id, UUID payer, Rupiah free, OptionalInt quota, Map<Sector, Map<BillingMonth, Rupiah>> prices) {

    public Line {
        prices = Map.copyOf(prices);
    }

    Rupiah price(Sector sector, BillingMonth month) {
        return prices.getOrDefault(sector, Map.of()).getOrDefault(month, Rupiah.ZERO);
    }
}
