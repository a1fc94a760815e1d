package id.gemet.actions.plan;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import id.gemet.audit.AuditTrail;
import id.gemet.funding.PaperKind;
import id.gemet.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The action plans (langkah nyata) of the city's offices. Who may change one, the database decides. */
@Service
@Transactional
public class ActionPlans {

    private final PlanRows rows;
    private final PlanReading reading;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;

    ActionPlans(PlanRows rows, PlanReading reading, JdbcClient jdbc, Vault vault, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.jdbc = jdbc;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param key drawn with the form, so that sending it twice promises once */
    public ActionPlanId promise(UUID key, OfficeId owner, String title, int people, LocalDate due) {
        var plan = new ActionPlanId(key);
        hold(plan);
        if (reading.find(plan).isEmpty()) {
            rows.add(plan, title.strip());
            rows.addVersion(plan, 1, owner, people, due, Optional.empty());
            trail.record("actions.plan", "plan:" + plan, people + " by " + due);
        }
        return plan;
    }

    /** @param key as for a plan */
    public void addStep(UUID key, ActionPlan plan, OfficeId owner, String title, LocalDate due) {
        hold(plan.id());
        if (step(plan.id(), key).isEmpty()) {
            rows.addStep(key, plan.id(), title.strip());
            rows.addStepVersion(key, plan.id(), 1, owner, due, Optional.empty());
            trail.record("actions.step", "step:" + key, "by " + due);
        }
    }

    /** Another office answers, or for other people or until another day. */
    public void change(ActionPlanId plan, OfficeId owner, int people, LocalDate due, Change why) {
        hold(plan);
        var now = reading.find(plan).orElseThrow();
        if (now.terms().isSame(owner, due) && now.people() == people) {
            return;
        }
        rows.addVersion(plan, now.history().size() + 1, owner, people, due, Optional.of(why));
        trail.record("actions.plan-change", "plan:" + plan, people + " by " + due);
    }

    /** False when it is done already. */
    public boolean change(ActionPlanId plan, UUID step, OfficeId owner, LocalDate due, Change why) {
        hold(plan);
        var now = step(plan, step).orElseThrow();
        if (now.proof().isPresent()) {
            return false;
        }
        if (now.terms().isSame(owner, due)) {
            return true;
        }
        rows.addStepVersion(step, plan, now.history().size() + 1, owner, due, Optional.of(why));
        trail.record("actions.step-change", "step:" + step, "by " + due);
        return true;
    }

    /** Done, by the document that shows it, a PDF or a picture; false when it was done before. */
    public boolean prove(ActionPlanId plan, UUID step, Paper paper, String fileName, byte[] file) {
        if (PaperKind.of(file).isEmpty()) {
            throw new IllegalArgumentException("What shows a step is a PDF or a picture");
        }
        hold(plan);
        var open = step(plan, step).filter(each -> each.proof().isEmpty()).isPresent();
        if (open) {
            rows.addProof(step, plan, paper, fileName, vault.seal(file, context(step)));
            trail.record("actions.step-done", "step:" + step, paper.name());
        }
        return open;
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> proof(UUID step) {
        return reading.sealedProof(step).map(kept -> vault.open(kept, context(step)));
    }

    /** The furthest behind first. */
    @Transactional(readOnly = true)
    public List<ActionPlan> list() {
        return reading.list().stream()
                .sorted(ActionPlan.furthestBehind(today()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ActionPlan> find(ActionPlanId plan) {
        return reading.find(plan);
    }

    /** Steps overdue today, of the plans that the actor sees. */
    @Transactional(readOnly = true)
    public Late late() {
        return reading.late(today());
    }

    private Optional<Step> step(ActionPlanId plan, UUID step) {
        return reading.find(plan).stream()
                .flatMap(found -> found.steps().stream())
                .filter(each -> each.id().equals(step))
                .findFirst();
    }

    /** Nobody else does anything about this plan until the transaction ends. */
    private void hold(ActionPlanId plan) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:plan, 0))")
                .param("plan", "action plan " + plan)
                .query(row -> {});
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }

    private static String context(UUID step) {
        return "step proof " + step;
    }
}
