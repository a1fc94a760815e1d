package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.BillingMonth;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves people from the lines that pay for them to another one: no month without a payer, none with two. Proposed and
 * approved like any other allocation; on approval the earlier lines get their months back in the same transaction.
 */
@Service
@Transactional
public class HandOvers {

    private final Ledger ledger;
    private final Candidates candidates;
    private final Proposals proposals;
    private final CommitmentRows commitments;
    private final List<HandOverFollower> followers;
    private final Tariffs tariffs;
    private final Deeds deeds;
    private final AuditTrail audit;
    private final Clock clock;

    HandOvers(
            Ledger ledger,
            Candidates candidates,
            Proposals proposals,
            CommitmentRows commitments,
            List<HandOverFollower> followers,
            Tariffs tariffs,
            Deeds deeds,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.proposals = proposals;
        this.commitments = commitments;
        this.followers = List.copyOf(followers);
        this.tariffs = tariffs;
        this.deeds = deeds;
        this.audit = audit;
        this.clock = clock;
    }

    /** From next month on: this one may be billed already. All of the people, or nobody. */
    public Proposed propose(UUID key, HandOver wanted) {
        var content = "funding.hand-over " + wanted;
        var done = deeds.done(key, content).map(ProposalId::new).flatMap(proposals::find);
        if (done.isPresent()) {
            return new Proposed.Ready(
                    done.get().id(), done.get().people(), done.get().amount(), false);
        }
        var now = BillingMonth.containing(today());
        if (wanted.months().first().compareTo(now) <= 0) {
            throw new IllegalArgumentException("A month that has begun stays with its payer");
        }
        var line = ledger.find(wanted.to());
        return line.isEmpty() ? new Proposed.NoSuchLine() : propose(key, content, wanted, line.get());
    }

    private Proposed propose(UUID key, String content, HandOver wanted, BudgetLine line) {
        var refused = line.refuses(wanted.months(), today());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (line.limits().places(commitments.mostInAMonth(line.id(), wanted.months()))
                < wanted.people().size()) {
            return new Proposed.QuotaFull(line.limits().quota().orElseThrow());
        }
        var unbroken = commitments.unbroken(wanted.people(), wanted.to(), wanted.months());
        var pick = Pick.from(
                candidates.verified(unbroken, wanted.months()),
                line,
                wanted.months(),
                wanted.people().size(),
                tariffs.table());
        if (pick.moneyEnds()) {
            return Proposed.NotEnough.of(line, wanted.months(), tariffs.table());
        }
        if (pick.places().size() < wanted.people().size()) {
            return new Proposed.NotEverybody(
                    wanted.people().size() - pick.places().size());
        }
        var id = new ProposalId(deeds.begin(key, content).id());
        proposals.addHandOver(id, line, wanted.months(), pick, wanted.document());
        audit.record(
                "funding.hand-over",
                "proposal:" + id,
                "%d people, %s".formatted(pick.places().size(), pick.amount()));
        return new Proposed.Ready(id, pick.places().size(), pick.amount(), false);
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }

    /** All its lines, always in the same order, so that two that cross wait and never deadlock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(Proposal proposal) {
        commitments.linesOf(proposal.id()).stream()
                .sorted(Comparator.comparing(LineId::value))
                .forEach(ledger::lock);
    }

    /**
     * Ends what other lines had set aside for these people from the proposal's first month on; they get it back. Returns
     * how many people it could not be done for: their payer or their months changed since.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    int release(Proposal proposal) {
        var unbroken = commitments.unbroken(proposals.workers(proposal.id()), proposal.line(), proposal.months());
        var missing = proposal.people() - unbroken.size();
        if (missing == 0) {
            for (var part : commitments.cutFor(proposal)) {
                var line = ledger.lock(part.line()).orElseThrow();
                ledger.post(
                        line,
                        TransferReason.RELEASE,
                        part.amount(),
                        proposal.handsOver(),
                        proposal.id().value());
            }
        }
        return missing;
    }

    /** Everybody went over, or nothing did. */
    @Transactional(propagation = Propagation.MANDATORY)
    void finish(Proposal proposal, int wentOver) {
        if (wentOver != proposal.people()) {
            throw new IllegalStateException("Only %d of %d went over".formatted(wentOver, proposal.people()));
        }
        followers.forEach(follower -> follower.handedOver(proposal));
    }
}
