package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Sector;
import id.gemet.tariffs.Tariff;
import id.gemet.tariffs.TariffTable;
import java.util.ArrayList;
import java.util.List;

/** What a month of one person costs a line: the tariff, less what its kind of payer is spared. */
final class PriceRules {

    /** @param sector part of the message key; ALL where both sectors cost the same */
    record Price(String sector, MonthRange months, Tariff tariff) {}

    private PriceRules() {}

    static List<Price> of(BudgetLine line, TariffTable tariffs) {
        var other = of(line, Sector.OTHER, tariffs);
        var transport = of(line, Sector.TRANSPORT, tariffs);
        if (tariffsOf(other).equals(tariffsOf(transport))) {
            return other.stream()
                    .map(price -> new Price("ALL", price.months(), price.tariff()))
                    .toList();
        }
        var both = new ArrayList<>(transport);
        both.addAll(other);
        return both;
    }

    private static List<Object> tariffsOf(List<Price> prices) {
        return prices.stream()
                .<Object>map(price -> List.of(price.months(), price.tariff()))
                .toList();
    }

    private static List<Price> of(BudgetLine line, Sector sector, TariffTable tariffs) {
        var prices = new ArrayList<Price>();
        for (var month : line.months().months()) {
            var tariff = tariffs.monthly(line.payer().kind(), sector, month);
            var same = !prices.isEmpty() && prices.getLast().tariff().equals(tariff);
            var first = same ? prices.removeLast().months().first() : month;
            prices.add(new Price(sector.name(), new MonthRange(first, month), tariff));
        }
        return prices;
    }
}
