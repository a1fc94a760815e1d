package id.gemet.funding.web;

import id.gemet.funding.Balance;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.Proposal;
import id.gemet.funding.Waiting;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Optional;

/**
 * @param mayPropose whether this role may propose whom to pay for
 * @param waiting people on approved decrees whom nobody pays for this month; empty for a company
 * @param company a company looks at its own money
 */
record FundsPage(
        List<Row> rows,
        Optional<Balance> total,
        List<Decision> decisions,
        Optional<Waiting> waiting,
        boolean mayPropose,
        boolean mayOpen,
        boolean mayReadBooks,
        boolean company,
        int people) {

    record Row(BudgetLine line, MoneyBar bar, String rules) {}

    record Decision(Proposal proposal, String line) {

        public boolean open() {
            return proposal.status() == Proposal.Status.PROPOSED;
        }
    }

    static Optional<Balance> total(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::balance).reduce(Balance::plus);
    }

    public Rupiah free() {
        return total.map(Balance::free).orElse(Rupiah.ZERO);
    }

    public Rupiah received() {
        return total.map(Balance::received).orElse(Rupiah.ZERO);
    }
}
