package id.gemet.funding;

import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.Decision.Approved;
import id.gemet.funding.Decision.NoSuchProposal;
import id.gemet.funding.Outlook.Share;
import id.gemet.funding.allocation.Allocator;
import id.gemet.funding.allocation.Line;
import id.gemet.funding.allocation.Part;
import id.gemet.funding.allocation.Plan;
import id.gemet.funding.allocation.Priority;
import id.gemet.funding.allocation.Question;
import id.gemet.funding.allocation.Standing;
import id.gemet.funding.allocation.Worker;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.shared.Sector;
import id.gemet.tariffs.TariffTable;
import id.gemet.tariffs.Tariffs;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The best division of all open lines among those who wait: looked at, proposed by one person, approved by another. */
@Service
@Transactional
public class Plans {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Ledger ledger;
    private final Candidates candidates;
    private final Proposals proposals;
    private final CommitmentRows commitments;
    private final Allocation allocation;
    private final Tariffs tariffs;
    private final Deeds deeds;
    private final AuditTrail audit;
    private final Statistics statistics;
    private final Clock clock;

    Plans(
            Ledger ledger,
            Candidates candidates,
            Proposals proposals,
            CommitmentRows commitments,
            Allocation allocation,
            Tariffs tariffs,
            Deeds deeds,
            AuditTrail audit,
            Statistics statistics,
            Clock clock) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.proposals = proposals;
        this.commitments = commitments;
        this.allocation = allocation;
        this.tariffs = tariffs;
        this.deeds = deeds;
        this.audit = audit;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What was asked and what came of it. */
    private record Solved(
            MonthRange months, List<BudgetLine> lines, List<Candidate> waiting, Question question, Plan plan) {}

    @Transactional(readOnly = true)
    public Outlook outlook(MonthRange months, WhatIf whatIf) {
        return outlook(solve(months, candidates.waitingFor(months), whatIf), whatIf);
    }

    /** Person-months that so much more on the line would add; others may move so that they fit. */
    @Transactional(readOnly = true)
    public long addedBy(MonthRange months, LineId line, Rupiah more, WhatIf whatIf) {
        var waiting = candidates.waitingFor(months);
        return solve(months, waiting, whatIf.withMore(line, more))
                        .plan
                        .achieved()
                        .personMonths()
                - solve(months, waiting, whatIf).plan.achieved().personMonths();
    }

    /** Empty when the plan pays for nobody. */
    public Optional<PlanId> propose(UUID key, MonthRange months, Optional<LineId> first) {
        return propose(key, months, first, candidates.waitingFor(months));
    }

    Optional<PlanId> propose(UUID key, MonthRange months, Optional<LineId> first, List<Candidate> waiting) {
        var deed = deeds.begin(key, "funding.plan " + months + " " + first);
        var id = new PlanId(deed.id());
        if (deed.repeated()) {
            return Optional.of(id);
        }
        var solved = solve(months, waiting, new WhatIf(Optional.empty(), 0, Rupiah.ZERO, first));
        if (solved.plan.awards().isEmpty()) {
            return Optional.empty();
        }
        var picks = picks(solved);
        picks.forEach((part, pick) -> {
            var line = Objects.requireNonNull(byId(solved.lines).get(part.line()));
            proposals.add(new ProposalId(UUID.randomUUID()), line, part.months(), pick, Optional.of(id));
        });
        audit.record(
                "funding.plan",
                "plan:" + id,
                "%d people".formatted(solved.plan.awards().size()));
        statistics.refresh();
        return Optional.of(id);
    }

    @Transactional(readOnly = true)
    public List<Proposal> proposals(PlanId id) {
        return proposals.ofPlan(id);
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
            var decision = allocation.approve(part.id());
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

    private Solved solve(MonthRange months, List<Candidate> waiting, WhatIf whatIf) {
        var table = tariffs.table();
        var lines = ledger.list().stream()
                .filter(line -> line.limits().maySpendOn(LocalDate.now(clock))
                        && line.months().first().compareTo(months.last()) <= 0
                        && months.first().compareTo(line.months().last()) <= 0)
                .toList();
        Map<Set<UUID>, Set<UUID>> sets = new LinkedHashMap<>();
        var workers = waiting.stream()
                .map(candidate -> worker(candidate, lines, months, sets))
                .toList();
        var question = new Question(
                months,
                lines.stream().map(line -> line(line, months, table, whatIf)).toList(),
                workers,
                Question.MATURES_AFTER,
                whatIf.order(),
                months.toString());
        return new Solved(months, lines, waiting, question, Allocator.solve(question, LIMIT));
    }

    /** Each month at the dearest of the plan's: what is reserved for a person then covers any of their months. */
    private Line line(BudgetLine line, MonthRange months, TariffTable table, WhatIf whatIf) {
        Map<Sector, Map<BillingMonth, Rupiah>> prices = new EnumMap<>(Sector.class);
        for (var sector : Sector.values()) {
            var price = table.dearest(line.payer().kind(), sector, months.months());
            prices.put(
                    sector,
                    months.months().stream()
                            .filter(line.months()::contains)
                            .collect(Collectors.toMap(Function.identity(), month -> price)));
        }
        return new Line(
                line.id().value(), line.payer().id().value(), whatIf.free(line), placesLeft(line, months), prices);
    }

    /** In the fullest month of these, beside those it pays for already. */
    private OptionalInt placesLeft(BudgetLine line, MonthRange months) {
        return line.limits().quota().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(line.limits().places(commitments.mostInAMonth(line.id(), months)));
    }

    /** The lines that may pay for them: not one that stands back for another of these that could. */
    private static List<BudgetLine> admitting(Candidate candidate, List<BudgetLine> lines) {
        var admitting =
                lines.stream().filter(line -> line.earmarks().admit(candidate)).toList();
        return admitting.stream()
                .filter(line -> admitting.stream()
                        .noneMatch(other -> !other.id().equals(line.id())
                                && line.earmarks()
                                        .unless()
                                        .contains(other.payer().kind())
                                && other.balance().free().compareTo(Rupiah.ZERO) > 0))
                .toList();
    }

    private static Worker worker(
            Candidate candidate, List<BudgetLine> lines, MonthRange months, Map<Set<UUID>, Set<UUID>> sets) {
        var admitted = new HashSet<UUID>();
        admitting(candidate, lines).forEach(line -> admitted.add(line.id().value()));
        Optional<Standing> standing = candidate.coveredNow()
                ? Optional.of(new Standing(months.first().plusMonths(-1), Question.MATURES_AFTER, Optional.empty()))
                : Optional.empty();
        var decile = candidate.decile();
        return new Worker(
                candidate.worker(),
                sets.computeIfAbsent(Set.copyOf(admitted), same -> same),
                candidate.sector(),
                standing,
                new Priority(
                        decile == null ? Priority.NO_DECILE : decile,
                        OccupationRisk.of(candidate.occupation()),
                        candidate.verifiedOn()));
    }

    /** One proposal for each line and its months. */
    private Map<Part, Pick> picks(Solved solved) {
        var table = tariffs.table();
        var people = solved.waiting.stream().collect(Collectors.toMap(Candidate::worker, Function.identity()));
        var lines = byId(solved.lines);
        Map<Part, List<Pick.Place>> places = new TreeMap<>(Comparator.comparing(Part::line)
                .thenComparing(part -> part.months().toString()));
        for (var award : solved.plan.awards()) {
            var candidate = Objects.requireNonNull(people.get(award.worker()));
            for (var part : award.parts()) {
                var kind =
                        Objects.requireNonNull(lines.get(part.line())).payer().kind();
                var monthly = table.dearest(kind, candidate.sector(), solved.months.months());
                places.computeIfAbsent(part, any -> new ArrayList<>()).add(new Pick.Place(candidate, monthly));
            }
        }
        Map<Part, Pick> picks = new LinkedHashMap<>();
        places.forEach((part, chosen) -> picks.put(
                part,
                new Pick(
                        List.copyOf(chosen),
                        chosen.stream()
                                .map(place ->
                                        place.monthly().times(part.months().count()))
                                .reduce(Rupiah.ZERO, Rupiah::plus),
                        false)));
        return picks;
    }

    private Outlook outlook(Solved solved, WhatIf whatIf) {
        Map<UUID, List<Map.Entry<Part, Pick>>> byLine = picks(solved).entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().line()));
        var shares = solved.lines.stream()
                .map(line -> share(
                        line, whatIf.free(line), byLine.getOrDefault(line.id().value(), List.of())))
                .toList();
        var none = (int) solved.question.workers().stream()
                .filter(worker -> worker.admittedBy().isEmpty())
                .count();
        var people = solved.plan.awards().size();
        return new Outlook(
                solved.months,
                shares,
                solved.plan.achieved(),
                people,
                solved.waiting.size(),
                none,
                solved.waiting.size() - people - none,
                solved.plan.changesOfPayer(),
                solved.plan.optimal());
    }

    private static Share share(BudgetLine line, Rupiah free, List<Map.Entry<Part, Pick>> picks) {
        return new Share(
                line,
                free,
                picks.stream().mapToInt(pick -> pick.getValue().places().size()).sum(),
                picks.stream()
                        .mapToInt(pick -> pick.getValue().places().size()
                                * pick.getKey().months().count())
                        .sum(),
                picks.stream().map(pick -> pick.getValue().amount()).reduce(Rupiah.ZERO, Rupiah::plus));
    }

    private static Map<UUID, BudgetLine> byId(List<BudgetLine> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.id().value(), Function.identity()));
    }
}
