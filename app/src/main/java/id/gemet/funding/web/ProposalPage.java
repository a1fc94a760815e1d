package id.gemet.funding.web;

import id.gemet.funding.BudgetLine;
import id.gemet.funding.Proposal;
import id.gemet.shared.Rupiah;
import java.util.Optional;

/** @param mayDecide whether this person, in this role, may decide on it */
record ProposalPage(Proposal proposal, BudgetLine line, boolean mayDecide, boolean own, Optional<String> reference) {

    public boolean open() {
        return proposal.status() == Proposal.Status.PROPOSED;
    }

    public boolean decidable() {
        return open() && mayDecide && proposal.plan().isEmpty();
    }

    public Rupiah freeAfter() {
        return line.balance().free().minus(proposal.amount());
    }

    public Rupiah monthly() {
        return new Rupiah(proposal.amount().amount() / proposal.months().count());
    }
}
