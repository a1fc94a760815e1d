package id.gemet.enrolment;

import id.gemet.funding.Proposal;
import id.gemet.funding.ProposalId;
import id.gemet.shared.MonthRange;
import java.util.UUID;

/**
 * A proposal that offers freed months to the next in line.
 *
 * @param people offered a place
 */
public record Replaced(ProposalId proposal, String lineName, MonthRange months, int people, Proposal.Status status) {

    public boolean approved() {
        return status == Proposal.Status.APPROVED;
    }

    /** Of the proposal. */
    public UUID id() {
        return proposal.value();
    }
}
