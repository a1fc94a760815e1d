package id.gemet.funding.pledge;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.TariffTable;

/** In what a payer promises. */
public enum PledgeUnit {
    /** So many workers, each for all the months. */
    PEOPLE,
    RUPIAH,
    /** So many months of one worker's dues, whoever they are. */
    MONTHS;

    /** In rupiah, at the dues of those months; where they change, a loose month costs what the first does. */
    public Rupiah worth(long quantity, MonthRange months, PayerKind payer, TariffTable tariffs) {
        return switch (this) {
            case PEOPLE ->
                months.months().stream()
                        .map(month ->
                                tariffs.monthly(payer, Sector.OTHER, month).monthly())
                        .reduce(Rupiah.ZERO, Rupiah::plus)
                        .times(quantity);
            case RUPIAH -> new Rupiah(quantity);
            case MONTHS ->
                tariffs.monthly(payer, Sector.OTHER, months.first()).monthly().times(quantity);
        };
    }
}
