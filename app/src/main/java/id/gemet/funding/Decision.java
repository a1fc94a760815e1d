package id.gemet.funding;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of deciding on a proposal. */
public sealed interface Decision {

    /** @param refused people of the proposal whom somebody else came to pay for in the meantime */
    record Approved(int people, Rupiah amount, List<AlreadyFunded> refused) implements Decision {
        public Approved {
            refused = List.copyOf(refused);
        }
    }

    record SentBack() implements Decision {}

    /** Others were faster; nothing was reserved. */
    record NotEnough(Rupiah left, Rupiah needed) implements Decision {}

    /** Nothing was reserved. */
    record QuotaFull(int quota, int left) implements Decision {}

    /** Nothing was reserved. */
    record SpendingHasEnded(LocalDate lastDay) implements Decision {}

    /** The payer or the months of so many people changed since they were to go over; nothing was reserved. */
    record NoLongerUnbroken(int people) implements Decision {}

    /** Whoever proposes does not decide. */
    record OwnProposal() implements Decision {}

    /** It is decided as a whole. */
    record PartOfPlan(PlanId plan) implements Decision {}

    record DecidedBefore(Proposal.Status status) implements Decision {}

    record NoSuchProposal() implements Decision {}

    /** @param payer whose commitment it is, where the asker may know */
    record AlreadyFunded(UUID worker, String shownAs, Optional<String> payer, BillingMonth through) {}
}
