package id.gemet.billing;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Sector;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.TariffTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The month's price for every kind of payer and sector, to be joined with terms. */
record Prices(List<Price> all) {

    /** To be used with {@link #parameters()}. */
    static final String JOIN = """
        join unnest(:kinds::text[], :sectors::text[], :prices::bigint[]) as price (payer_kind, sector, rupiah)
          on price.payer_kind = t.payer_kind and price.sector = t.sector
        """;

    record Price(String kind, String sector, long rupiah) {}

    static Prices of(BillingMonth month, TariffTable tariffs) {
        var all = new ArrayList<Price>();
        for (var kind : PayerKind.values()) {
            for (var sector : Sector.values()) {
                var rupiah = tariffs.monthly(kind, sector, month).monthly().amount();
                all.add(new Price(kind.name(), sector.name(), rupiah));
            }
        }
        return new Prices(List.copyOf(all));
    }

    Map<String, Object> parameters() {
        return Map.of(
                "kinds", all.stream().map(Price::kind).toArray(String[]::new),
                "sectors", all.stream().map(Price::sector).toArray(String[]::new),
                "prices",
                        all.stream().map(price -> Long.toString(price.rupiah())).toArray(String[]::new));
    }
}
