package id.gemet.verification;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, lets the rules judge them, and takes officers' decisions. */
@Service
@Transactional
public class Verification {

    private final Cases cases;
    private final Registry registry;
    private final AuditTrail trail;
    private final Clock clock;

    Verification(Cases cases, Registry registry, AuditTrail trail, Clock clock) {
        this.cases = cases;
        this.registry = registry;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens a case for everybody listed who has none, reopens those whose yearly check is due, and judges all open ones
     * on the evidence there is now. Safe to run again. Returns how many are open.
     */
    public int assess() {
        var today = LocalDate.now(clock);
        cases.openMissing(today);
        cases.reopenDue(today);
        var open = cases.open();
        var births = registry.birthDates(open.stream().map(Cases.Open::worker).toList());
        var rules = new Eligibility(cases.settings());
        var city = Acting.current().region();
        var startsOn = today.plusMonths(1).withDayOfMonth(1);
        var assessed = open.stream()
                .map(each -> new Cases.Assessed(
                        each.worker(),
                        rules.judge(new Facts(
                                city,
                                startsOn,
                                Optional.ofNullable(births.get(each.worker())),
                                each.kelurahan(),
                                each.employed(),
                                each.coveredOtherwise(),
                                each.dukcapil(),
                                each.marks()))))
                .toList();
        cases.keep(assessed, today);
        trail.record("verification.assess", "cases", assessed.size() + " open");
        return assessed.size();
    }

    /** Nobody decides on a worker he proposed himself: such a case is left as it was. */
    public Decided decide(Collection<WorkerId> workers, Outcome outcome) {
        var today = LocalDate.now(clock);
        var decided = cases.decide(
                workers,
                outcome,
                Acting.current().user().value(),
                clock.instant(),
                today,
                today.plusMonths(cases.settings().reverifyMonths()));
        trail.record(
                "verification.decide",
                workers.size() == 1 ? "worker:" + workers.iterator().next() : "workers",
                outcome.status() + outcome.reason().map(reason -> " " + reason).orElse("") + ", " + decided.size()
                        + " of " + workers.size());
        return new Decided(decided, workers.size() - decided.size());
    }

    /** Accepts everybody who passed every rule, but for those left out. */
    public Decided acceptPassing(Collection<WorkerId> except) {
        return decide(cases.passingAll(except), new Outcome.Accept());
    }

    /** Rejects everybody who failed a rule, each for the first rule failed. */
    public int rejectFailing() {
        return cases.failing().entrySet().stream()
                .mapToInt(failing -> decide(failing.getValue(), new Outcome.Reject(Reason.of(failing.getKey())))
                        .workers()
                        .size())
                .sum();
    }

    /** How many cases stand where. */
    @Transactional(readOnly = true)
    public Map<CaseStatus, Long> counts() {
        return cases.counts();
    }

    /** Open cases that passed every rule. */
    @Transactional(readOnly = true)
    public List<WorkerId> passing() {
        return cases.passingAll(List.of());
    }
}
