package id.gemet.funding;

import id.gemet.access.Acting;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Decision.DecidedBefore;
import id.gemet.funding.Decision.NoSuchProposal;
import id.gemet.funding.Decision.OwnProposal;
import id.gemet.funding.Decision.SentBack;
import id.gemet.funding.Proposed.NoSuchLine;
import id.gemet.funding.Proposed.NobodyQualifies;
import id.gemet.funding.Proposed.Ready;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which money pays for whom: proposed by one person, for people chosen by priority within the line's earmarks, and
 * reserved when another approves. Either all who are still free get their commitment and the ledger its one transfer, or
 * nothing happens.
 */
@Service
@Transactional
public class Allocation {

    private final Ledger ledger;
    private final Candidates candidates;
    private final Proposals proposals;
    private final CommitmentRows commitments;
    private final HandOvers handOvers;
    private final Tariffs tariffs;
    private final Deeds deeds;
    private final AuditTrail audit;
    private final Statistics statistics;
    private final Clock clock;

    Allocation(
            Ledger ledger,
            Candidates candidates,
            Proposals proposals,
            CommitmentRows commitments,
            HandOvers handOvers,
            Tariffs tariffs,
            Deeds deeds,
            AuditTrail audit,
            Statistics statistics,
            Clock clock) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.proposals = proposals;
        this.commitments = commitments;
        this.handOvers = handOvers;
        this.tariffs = tariffs;
        this.deeds = deeds;
        this.audit = audit;
        this.statistics = statistics;
        this.clock = clock;
    }

    public Proposed propose(UUID key, AllocationRequest request) {
        return propose(key, request, candidates.waitingFor(request.months()));
    }

    /** @param except who are offered a place already */
    public Proposed propose(UUID key, AllocationRequest request, Set<WorkerId> except) {
        return propose(
                key,
                request,
                candidates.waitingFor(request.months()).stream()
                        .filter(candidate -> !except.contains(new WorkerId(candidate.worker())))
                        .toList());
    }

    Proposed propose(UUID key, AllocationRequest request, List<Candidate> waiting) {
        var content = "funding.propose " + request;
        var done = deeds.done(key, content).map(ProposalId::new).flatMap(proposals::find);
        if (done.isPresent()) {
            return new Ready(done.get().id(), done.get().people(), done.get().amount(), false);
        }
        var found = ledger.find(request.line());
        if (found.isEmpty()) {
            return new NoSuchLine();
        }
        var line = found.get();
        var refused = line.refuses(request.months(), today());
        if (refused.isPresent()) {
            return refused.get();
        }
        var places = line.limits().places(commitments.mostInAMonth(line.id(), request.months()));
        if (places == 0) {
            return new Proposed.QuotaFull(line.limits().quota().orElseThrow());
        }
        var pick = Pick.from(
                withoutOtherPayer(waiting, line, request.months()),
                line,
                request.months(),
                Math.min(places, request.people()),
                tariffs.table());
        if (pick.places().isEmpty()) {
            return pick.moneyEnds()
                    ? Proposed.NotEnough.of(line, request.months(), tariffs.table())
                    : new NobodyQualifies();
        }
        return add(deeds.begin(key, content), line, request.months(), pick);
    }

    /** Those whom none of the payers could pay for that go before this line. */
    private List<Candidate> withoutOtherPayer(List<Candidate> waiting, BudgetLine line, MonthRange months) {
        if (line.earmarks().unless().isEmpty()) {
            return waiting;
        }
        var before = ledger.list().stream()
                .filter(other -> !other.id().equals(line.id())
                        && line.earmarks().unless().contains(other.payer().kind())
                        && other.limits().maySpendOn(today()))
                .toList();
        return waiting.stream()
                .filter(candidate -> before.stream().noneMatch(other -> other.couldPay(candidate, months)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Proposed add(Deeds.Deed deed, BudgetLine line, MonthRange months, Pick pick) {
        var id = new ProposalId(deed.id());
        if (!deed.repeated()) {
            proposals.add(id, line, months, pick);
            audit.record(
                    "funding.propose",
                    "proposal:" + id,
                    "%d people, %s".formatted(pick.places().size(), pick.amount()));
            statistics.refresh();
        }
        return new Ready(id, pick.places().size(), pick.amount(), pick.moneyEnds());
    }

    /** Reserves the money. Repeating it reserves nothing more. Part of a plan is decided with the plan. */
    public Decision approve(ProposalId id) {
        return partOfPlan(id).orElseGet(() -> approvePart(id));
    }

    /** Back to the proposer, with what to change. Part of a plan is decided with the plan. */
    public Decision sendBack(ProposalId id, String note) {
        return partOfPlan(id).orElseGet(() -> sendBackPart(id, note));
    }

    private Optional<Decision> partOfPlan(ProposalId id) {
        return proposals.find(id).flatMap(Proposal::plan).map(Decision.PartOfPlan::new);
    }

    Decision approvePart(ProposalId id) {
        var locked = proposals.lock(id);
        var obstacle = obstacle(locked);
        return obstacle.isPresent() ? obstacle.get() : reserve(locked.orElseThrow());
    }

    Decision sendBackPart(ProposalId id, String note) {
        var obstacle = obstacle(proposals.lock(id));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        proposals.decide(id, Proposal.Status.RETURNED, note);
        audit.record("funding.return", "proposal:" + id, "");
        return new SentBack();
    }

    private static Optional<Decision> obstacle(Optional<Proposal> proposal) {
        if (proposal.isEmpty()) {
            return Optional.of(new NoSuchProposal());
        }
        if (proposal.get().status() != Proposal.Status.PROPOSED) {
            return Optional.of(new DecidedBefore(proposal.get().status()));
        }
        return proposal.get().proposer().equals(Acting.current().user())
                ? Optional.of(new OwnProposal())
                : Optional.empty();
    }

    private Decision reserve(Proposal proposal) {
        if (proposal.isHandOver()) {
            handOvers.hold(proposal);
        }
        var line = ledger.lock(proposal.line()).orElseThrow();
        if (line.balance().free().compareTo(proposal.amount()) < 0) {
            return new Decision.NotEnough(line.balance().free(), proposal.amount());
        }
        if (!line.limits().maySpendOn(today()) || !line.months().contains(proposal.months())) {
            return new Decision.SpendingHasEnded(line.ends());
        }
        var places = line.limits().places(commitments.mostInAMonth(line.id(), proposal.months()));
        if (places < proposal.people()) {
            return new Decision.QuotaFull(line.limits().quota().orElseThrow(), places);
        }
        var broken = proposal.isHandOver() ? handOvers.release(proposal) : 0;
        if (broken > 0) {
            return new Decision.NoLongerUnbroken(broken);
        }
        proposals.decide(proposal.id(), Proposal.Status.APPROVED, "");
        var total = commitments.insertFrom(proposal.id());
        if (total.people() > 0) {
            ledger.post(
                    line,
                    TransferReason.RESERVE,
                    total.amount(),
                    "",
                    proposal.id().value());
        }
        if (proposal.isHandOver()) {
            handOvers.finish(proposal, total.people());
        }
        audit.record(
                "funding.approve",
                "proposal:" + proposal.id(),
                "%d people, %s".formatted(total.people(), total.amount()));
        statistics.refresh();
        return new Approved(total.people(), total.amount(), refused(proposal, total.people()));
    }

    private List<Decision.AlreadyFunded> refused(Proposal proposal, int funded) {
        return funded == proposal.people() ? List.of() : commitments.refusedOf(proposal.id());
    }

    /** Of those who wait for the month, the first whom each line could pay for, masked. */
    @Transactional(readOnly = true)
    public Map<LineId, List<FundedPerson>> nextInLine(Collection<LineId> lines, BillingMonth month, int most) {
        var months = new MonthRange(month, month);
        var waiting = candidates.waitingFor(months);
        return ledger.list().stream()
                .filter(line -> lines.contains(line.id()))
                .collect(Collectors.toMap(
                        BudgetLine::id,
                        line -> withoutOtherPayer(waiting, line, months).stream()
                                .filter(line.earmarks()::admit)
                                .sorted(Candidate.PRIORITY)
                                .limit(most)
                                .map(candidate -> candidate.in(months))
                                .toList()));
    }

    @Transactional(readOnly = true)
    public List<Proposal> proposals() {
        return proposals.list();
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(ProposalId id) {
        return proposals.find(id);
    }
}
