package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, lets the rules judge them, and takes officers' decisions. */
@Service
@Transactional
public class Verification {

    private final Cases cases;
    private final OpenCases openCases;
    private final Queue queue;
    private final RuleBook rules;
    private final Registry registry;
    private final AuditTrail trail;
    private final Statistics statistics;
    private final Clock clock;

    Verification(
            Cases cases,
            OpenCases openCases,
            Queue queue,
            RuleBook rules,
            Registry registry,
            AuditTrail trail,
            Statistics statistics,
            Clock clock) {
        this.cases = cases;
        this.openCases = openCases;
        this.queue = queue;
        this.rules = rules;
        this.registry = registry;
        this.trail = trail;
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * Opens a case for everybody listed who has none, reopens those whose yearly check is due, and judges all open ones
     * on the evidence there is now. Safe to run again. Returns how many are open.
     */
    public int assess() {
        var today = LocalDate.now(clock);
        var opened = cases.openMissing(today);
        statistics.refresh();
        var reopened = cases.reopenDue(me(), clock.instant(), today);
        var open = judge(Optional.empty());
        trail.record("verification.assess", "cases", open + " open, " + opened + " new, " + reopened + " opened again");
        return open;
    }

    /** Judges one open case on the evidence there is now. */
    public void assess(WorkerId worker) {
        judge(Optional.of(worker));
    }

    private int judge(Optional<WorkerId> only) {
        var city = Acting.current().region();
        if (city.level() == RegionLevel.KECAMATAN || city.level() == RegionLevel.KELURAHAN) {
            throw new IllegalStateException("The rules judge with the eyes of the whole city");
        }
        var today = LocalDate.now(clock);
        var open = openCases.list(only);
        var births =
                registry.birthDates(open.stream().map(OpenCases.Open::worker).toList());
        var eligibility = new Eligibility(rules.today());
        var startsOn = today.plusMonths(1).withDayOfMonth(1);
        var assessed = open.stream()
                .map(each -> new Cases.Assessed(
                        each.worker(),
                        eligibility.judge(new Facts(
                                city,
                                startsOn,
                                Optional.ofNullable(births.get(each.worker())),
                                each.kelurahan(),
                                each.employed(),
                                each.coveredOtherwise(),
                                each.dukcapil(),
                                each.visit(),
                                each.marks()))))
                .toList();
        cases.keep(assessed, today);
        return assessed.size();
    }

    /** Nobody decides on a worker he proposed himself: such a case is left as it was. */
    public Decided decide(Collection<WorkerId> workers, Outcome outcome) {
        var today = LocalDate.now(clock);
        var decided = cases.decide(
                workers,
                outcome,
                me(),
                clock.instant(),
                today,
                today.plusMonths(rules.today().reverifyMonths()));
        trail.record(
                "verification.decide",
                object(workers),
                outcome.status() + outcome.reason().map(reason -> " " + reason).orElse("") + ", " + decided.size()
                        + " of " + workers.size());
        statistics.refresh();
        return new Decided(decided, workers.size() - decided.size());
    }

    /** Accepts everybody who passes every rule on the evidence there is now, but for those left out. */
    public Decided acceptPassing(Collection<WorkerId> except) {
        assess();
        return decide(queue.passing(CaseFilter.OPEN, except), new Outcome.Accept());
    }

    /** The same for some, and only if they are as many as the officer was shown; empty when something changed since. */
    public Optional<Decided> acceptPassing(CaseFilter filter, Collection<WorkerId> except, int shown) {
        assess();
        var passing = queue.passing(filter, except);
        return passing.size() == shown ? Optional.of(decide(passing, new Outcome.Accept())) : Optional.empty();
    }

    /**
     * Settles everybody who failed a rule, each for the weightiest rule failed: refused, or sent back where it can be
     * mended. Returns how many.
     */
    public int rejectFailing() {
        assess();
        return queue.failing(CaseFilter.OPEN).entrySet().stream()
                .mapToInt(failing -> settle(failing.getKey(), failing.getValue()))
                .sum();
    }

    /** The same for one rule, and only if they are as many as the officer was shown. */
    public Optional<Integer> rejectFailing(CaseFilter filter, Rule rule, int shown) {
        assess();
        var failing = queue.failing(filter).getOrDefault(rule, List.of());
        return failing.size() == shown ? Optional.of(settle(rule, failing)) : Optional.empty();
    }

    private int settle(Rule failed, List<WorkerId> workers) {
        return decide(workers, Reason.of(failed).outcome()).workers().size();
    }

    /** Opens decided cases again; who does so is from then on one of those who proposed, and cannot decide. */
    public List<WorkerId> proposeAgain(Collection<WorkerId> workers) {
        var reopened = cases.proposeAgain(workers, Reason.MENDED, me(), clock.instant());
        trail.record("verification.propose", object(workers), reopened.size() + " of " + workers.size());
        return reopened;
    }

    /** How many open cases the actor could settle at once, by the weightiest rule failed. */
    @Transactional(readOnly = true)
    public Map<Rule, List<WorkerId>> failing(CaseFilter filter) {
        return queue.failing(filter);
    }

    /** Open cases that passed every rule and that the actor may decide. */
    @Transactional(readOnly = true)
    public List<WorkerId> passing(CaseFilter filter, Collection<WorkerId> except) {
        return queue.passing(filter, except);
    }

    /** How many cases stand where. */
    @Transactional(readOnly = true)
    public Map<CaseStatus, Long> counts() {
        return queue.counts();
    }

    private static String object(Collection<WorkerId> workers) {
        return workers.size() == 1 ? "worker:" + workers.iterator().next() : "workers";
    }

    private static UUID me() {
        return Acting.current().user().value();
    }
}
