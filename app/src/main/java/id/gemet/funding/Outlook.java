package id.gemet.funding;

import id.gemet.funding.allocation.Achieved;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Map;

/**
 * What a plan would come to; nothing of it is stored.
 *
 * @param waiting whom the plan is made for: those who wait, and those whose money ends within its months
 * @param ending of these, those whose money ends
 * @param admittedByNone waiting people whom no open line may pay for
 * @param moneyEnds waiting people whom some line admits, and for whom the money does not reach
 * @param changesAtLeast how often payers change whichever of the lines pays which month of these terms
 */
public record Outlook(
        MonthRange months,
        List<Share> shares,
        Achieved achieved,
        int people,
        int waiting,
        int ending,
        int admittedByNone,
        int moneyEnds,
        int changesOfPayer,
        long changesAtLeast,
        boolean optimal) {

    /**
     * What one line pays in the plan.
     *
     * @param monthly what of it is for each month that it pays for
     */
    public record Share(
            BudgetLine line,
            Rupiah free,
            int people,
            int personMonths,
            Rupiah amount,
            Map<BillingMonth, Rupiah> monthly) {

        public Share {
            monthly = Map.copyOf(monthly);
        }

        public Rupiah left() {
            return free.minus(amount);
        }
    }

    public Outlook {
        shares = List.copyOf(shares);
    }

    public Rupiah amount() {
        return shares.stream().map(Share::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
