package id.gemet.funding;

import id.gemet.access.UserId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.Instant;

/** Somebody's proposal to reserve money for named people, and whether somebody else agreed. */
public record Proposal(
        ProposalId id,
        LineId line,
        MonthRange months,
        int people,
        Rupiah amount,
        Status status,
        String note,
        UserId proposer,
        String proposerName,
        Instant proposedAt,
        String deciderName) {

    public enum Status {
        PROPOSED,
        APPROVED,
        RETURNED
    }
}
