package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.Proposal;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.UUID;

/** A plan that was proposed: its parts, each with its line. */
record PlanPage(UUID id, List<Row> rows, boolean mayDecide, boolean own) {

    record Row(Proposal proposal, BudgetLine line) {}

    PlanPage {
        rows = List.copyOf(rows);
    }

    public Proposal first() {
        return rows.getFirst().proposal();
    }

    public boolean open() {
        return rows.stream().allMatch(row -> row.proposal().status() == Proposal.Status.PROPOSED);
    }

    public boolean decidable() {
        return open() && mayDecide;
    }

    public Rupiah amount() {
        return rows.stream().map(row -> row.proposal().amount()).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
