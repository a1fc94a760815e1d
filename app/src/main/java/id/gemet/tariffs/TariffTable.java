package id.gemet.tariffs;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.Rate.Branch;
import java.util.List;

/** The price of any month, past ones included, from dated rates and reductions. */
public final class TariffTable {

    private final List<Rate> rates;
    private final List<Reduction> reductions;

    TariffTable(List<Rate> rates, List<Reduction> reductions) {
        this.rates = List.copyOf(rates);
        this.reductions = List.copyOf(reductions);
    }

    /** Throws for a month before the first rate: nobody could have been covered then. */
    public Tariff monthly(PayerKind payer, Sector sector, BillingMonth month) {
        var jkk = rate(Branch.JKK, month);
        var jkm = rate(Branch.JKM, month);
        var full = new Tariff(jkk.amount(), jkm.amount(), jkk.regulation());
        return reductions.stream()
                .filter(reduction -> reduction.applies()
                        && reduction.payer() == payer
                        && reduction.sector() == sector
                        && reduction.months().contains(month))
                .findFirst()
                .map(reduction -> full.reducedBy(reduction.percentOff(), reduction.regulation()))
                .orElse(full);
    }

    /** The dearest of the months: what has to be set aside per month so that none of them runs short. */
    public Rupiah dearest(PayerKind payer, Sector sector, List<BillingMonth> months) {
        return months.stream()
                .map(month -> monthly(payer, sector, month).monthly())
                .max(Rupiah::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("No month to price"));
    }

    private Rate rate(Branch branch, BillingMonth month) {
        return rates.stream()
                .filter(rate -> rate.branch() == branch && rate.months().contains(month))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No %s rate for %s".formatted(branch, month)));
    }
}
