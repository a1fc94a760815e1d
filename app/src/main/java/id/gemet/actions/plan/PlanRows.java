package id.gemet.actions.plan;

import id.gemet.access.OfficeId;
import id.gemet.actions.SignedRows;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Paper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is known of action plans; nothing of it ever changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlanRows {

    private final SignedRows signed;

    PlanRows(SignedRows signed) {
        this.signed = signed;
    }

    void add(ActionPlanId plan, String title) {
        signed.add("""
            insert into actions.plan (id, office_id, title, by_user, by_name, at)
            values (:plan, access.current_office(), :title, :user, :name, :at)
            """).param("plan", plan.value()).param("title", title).update();
    }

    void addVersion(ActionPlanId plan, int version, OfficeId owner, int people, LocalDate due, Optional<Change> why) {
        changed(signed.add("""
            insert into actions.plan_version (plan_id, version, office_id, desk_id, people, due_on, document, dated,
                                              reason, by_user, by_name, at)
            values (:plan, :version, access.current_office(), :desk, :people, :due, :document, :dated, :reason, :user,
                    :name, :at)
            """), why)
                .param("plan", plan.value())
                .param("version", version)
                .param("desk", owner.value())
                .param("people", people)
                .param("due", due)
                .update();
    }

    void addStep(UUID step, ActionPlanId plan, String title) {
        signed.add("""
            insert into actions.step (id, plan_id, office_id, title, by_user, by_name, at)
            values (:step, :plan, access.current_office(), :title, :user, :name, :at)
            """)
                .param("step", step)
                .param("plan", plan.value())
                .param("title", title)
                .update();
    }

    void addStepVersion(
            UUID step, ActionPlanId plan, int version, OfficeId owner, LocalDate due, Optional<Change> why) {
        changed(signed.add("""
            insert into actions.step_version (step_id, version, plan_id, office_id, desk_id, due_on, document, dated,
                                              reason, by_user, by_name, at)
            values (:step, :version, :plan, access.current_office(), :desk, :due, :document, :dated, :reason, :user,
                    :name, :at)
            """), why)
                .param("step", step)
                .param("version", version)
                .param("plan", plan.value())
                .param("desk", owner.value())
                .param("due", due)
                .update();
    }

    void addProof(UUID step, ActionPlanId plan, Paper paper, String fileName, byte[] sealed) {
        signed.add("""
            insert into actions.step_evidence (step_id, plan_id, office_id, document, dated, file_name, sealed, by_user,
                                               by_name, at)
            values (:step, :plan, access.current_office(), :document, :dated, :file, :sealed, :user, :name, :at)
            """)
                .param("step", step)
                .param("plan", plan.value())
                .param("document", paper.name())
                .param("dated", paper.dated())
                .param("file", fileName)
                .param("sealed", sealed)
                .update();
    }

    private static StatementSpec changed(StatementSpec insert, Optional<Change> why) {
        var paper = why.flatMap(Change::paper);
        return insert.param("reason", why.map(Change::reason).orElse(""))
                .param("document", paper.map(Paper::name).orElse(""))
                .param("dated", paper.map(Paper::dated).orElse(null));
    }
}
