package id.gemet.funding;

import id.gemet.access.UserId;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's proposal to reserve money for named people, and whether somebody else agreed.
 *
 * @param handsOver the paper by which these people leave another line; blank when nobody pays for them yet
 * @param plan of which it is a part: it is then decided with the other parts
 */
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
        String deciderName,
        Optional<PlanId> plan,
        String handsOver) {

    public boolean isHandOver() {
        return !handsOver.isBlank();
    }

    public enum Status {
        PROPOSED,
        APPROVED,
        RETURNED
    }
}
