package id.gemet.funding;

import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Decision.NoSuchProposal;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The best division of all open lines among those who wait: looked at, proposed by one person, approved by another. */
@Service
@Transactional
public class Plans {

    private final Ledger ledger;
    private final Candidates candidates;
    private final Planner planner;
    private final Proposals proposals;
    private final Allocation allocation;
    private final Deeds deeds;
    private final AuditTrail audit;
    private final Statistics statistics;

    Plans(
            Ledger ledger,
            Candidates candidates,
            Planner planner,
            Proposals proposals,
            Allocation allocation,
            Deeds deeds,
            AuditTrail audit,
            Statistics statistics) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.planner = planner;
        this.proposals = proposals;
        this.allocation = allocation;
        this.deeds = deeds;
        this.audit = audit;
        this.statistics = statistics;
    }

    @Transactional(readOnly = true)
    public Outlook outlook(MonthRange months, WhatIf whatIf) {
        return planner.solve(months, candidates.toPlanFor(months), whatIf).outlook();
    }

    /** Person-months that so much more on the line would add to what was asked; others may move so that they fit. */
    @Transactional(readOnly = true)
    public long addedBy(Outlook outlook, LineId line, Rupiah more, WhatIf whatIf) {
        return outlook(outlook.months(), whatIf.withMore(line, more)).achieved().personMonths()
                - outlook.achieved().personMonths();
    }

    /** Those who wait or whose money ends, with who would pay for them and what each other line says; in the order of priority. */
    @Transactional(readOnly = true)
    public List<Foreseen> foreseen(MonthRange months, WhatIf whatIf, Foreseen.Only only) {
        return planner.solve(months, candidates.toPlanFor(months), whatIf).foreseen(only);
    }

    /** Empty when the plan pays for nobody. */
    public Optional<PlanId> propose(UUID key, MonthRange months, Optional<LineId> first) {
        return propose(key, months, first, candidates.toPlanFor(months));
    }

    Optional<PlanId> propose(UUID key, MonthRange months, Optional<LineId> first, List<Candidate> waiting) {
        var deed = deeds.begin(key, "funding.plan " + months + " " + first);
        var id = new PlanId(deed.id());
        if (deed.repeated()) {
            return Optional.of(id);
        }
        var solved = planner.solve(months, waiting, new WhatIf(Optional.empty(), 0, Rupiah.ZERO, first));
        if (solved.plan().awards().isEmpty()) {
            return Optional.empty();
        }
        var byId = solved.byId();
        solved.picks().forEach((part, pick) -> {
            var line = Objects.requireNonNull(byId.get(part.line()));
            proposals.addPart(new ProposalId(UUID.randomUUID()), line, part.months(), pick, id, months);
        });
        audit.record(
                "funding.plan",
                "plan:" + id,
                "%d people".formatted(solved.plan().awards().size()));
        statistics.refresh();
        return Optional.of(id);
    }

    @Transactional(readOnly = true)
    public List<Proposal> proposals(PlanId id) {
        return proposals.ofPlan(id);
    }

    /** The one proposed last. */
    @Transactional(readOnly = true)
    public List<Proposal> last() {
        return proposals.ofLastPlan();
    }

    /** Back to whoever proposed it, with all its lines. */
    public Decision sendBack(PlanId id, String note) {
        Decision decision = new NoSuchProposal();
        for (var part : proposals.ofPlan(id)) {
            decision = allocation.sendBackPart(part.id(), note);
            if (!(decision instanceof Decision.SentBack)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return decision;
            }
        }
        return decision;
    }

    /** All of its lines' money is reserved, or none. */
    public Decision approve(PlanId id) {
        var parts = proposals.ofPlan(id).stream()
                .flatMap(part -> proposals.lock(part.id()).stream())
                .toList();
        if (parts.isEmpty()) {
            return new NoSuchProposal();
        }
        var decided = parts.stream()
                .filter(part -> part.status() != Proposal.Status.PROPOSED)
                .findFirst();
        if (decided.isPresent()) {
            return new Decision.DecidedBefore(decided.get().status());
        }
        var needed = new TreeMap<UUID, Rupiah>();
        parts.forEach(part -> needed.merge(part.line().value(), part.amount(), Rupiah::plus));
        for (var line : needed.entrySet()) {
            var free = ledger.lock(new LineId(line.getKey()))
                    .orElseThrow()
                    .balance()
                    .free();
            if (free.compareTo(line.getValue()) < 0) {
                return new Decision.NotEnough(free, line.getValue());
            }
        }
        var people = 0;
        var amount = Rupiah.ZERO;
        var refused = new ArrayList<Decision.AlreadyFunded>();
        for (var part : parts) {
            var decision = allocation.approvePart(part.id());
            if (!(decision instanceof Approved approved)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return decision;
            }
            people += approved.people();
            amount = amount.plus(approved.amount());
            refused.addAll(approved.refused());
        }
        return new Approved(people, amount, refused);
    }
}
