package id.gemet.funding;

import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.TariffTable;
import java.util.ArrayList;
import java.util.List;

/** Whom a line pays for: the first by priority within its earmarks, as many as were asked for and its money allows. */
record Pick(List<Place> places, Rupiah amount, boolean moneyEnds) {

    /** A candidate with the price of their dearest month: no month of theirs can then run short. */
    record Place(Candidate candidate, Rupiah monthly) {}

    static Pick from(List<Candidate> candidates, BudgetLine line, MonthRange months, int people, TariffTable tariffs) {
        var kind = line.payer().kind();
        var places = new ArrayList<Place>();
        var amount = Rupiah.ZERO;
        var qualified = candidates.stream()
                .filter(line.earmarks()::admit)
                .sorted(Candidate.PRIORITY)
                .limit(people)
                .toList();
        var prices = new Prices(tariffs, kind, months);
        for (var candidate : qualified) {
            var monthly = prices.monthly(candidate);
            var after = amount.plus(monthly.times(months.count()));
            if (after.compareTo(line.balance().free()) > 0) {
                return new Pick(List.copyOf(places), amount, true);
            }
            places.add(new Place(candidate, monthly));
            amount = after;
        }
        return new Pick(List.copyOf(places), amount, false);
    }

    private static final class Prices {
        private final Rupiah transport;
        private final Rupiah other;

        Prices(TariffTable tariffs, PayerKind kind, MonthRange months) {
            transport = tariffs.dearest(kind, id.gemet.shared.Sector.TRANSPORT, months.months());
            other = tariffs.dearest(kind, id.gemet.shared.Sector.OTHER, months.months());
        }

        Rupiah monthly(Candidate candidate) {
            return switch (candidate.sector()) {
                case TRANSPORT -> transport;
                case OTHER -> other;
            };
        }
    }
}
