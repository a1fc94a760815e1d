package id.gemet.actions.plan;

import id.gemet.access.OfficeId;
import id.gemet.actions.plan.Terms.Change;
import id.gemet.actions.plan.Terms.Owner;
import id.gemet.actions.plan.Terms.Paper;
import id.gemet.shared.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the actor sees, put together from what was added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PlanReading {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ActionPlan> list() {
        return read(null);
    }

    Optional<ActionPlan> find(ActionPlanId plan) {
        return read(plan.value()).stream().findFirst();
    }

    private List<ActionPlan> read(@Nullable UUID only) {
        var terms = new HashMap<UUID, List<Terms>>();
        var people = new HashMap<UUID, Integer>();
        each("""
            select v.plan_id as of, v.people, v.desk_id, o.name as desk, v.due_on, v.document, v.dated, v.reason,
                   v.by_name, v.at
              from actions.plan_version v
              join access.office o on o.id = v.desk_id
             where :only::uuid is null or v.plan_id = :only::uuid
             order by v.version
            """, only, row -> people.put(of(row, terms), row.getInt("people")));
        each("""
            select v.step_id as of, v.desk_id, o.name as desk, v.due_on, v.document, v.dated, v.reason, v.by_name, v.at
              from actions.step_version v
              join access.office o on o.id = v.desk_id
             where :only::uuid is null or v.plan_id = :only::uuid
             order by v.version
            """, only, row -> of(row, terms));
        var steps = steps(only, terms);
        var plans = new ArrayList<ActionPlan>();
        each("select id, title from actions.plan where :only::uuid is null or id = :only::uuid", only, row -> {
            var id = row.getObject("id", UUID.class);
            plans.add(new ActionPlan(
                    new ActionPlanId(id),
                    row.getString("title"),
                    people.getOrDefault(id, 0),
                    terms.getOrDefault(id, List.of()),
                    steps.getOrDefault(id, List.of()).stream()
                            .sorted(Comparator.comparing(
                                            (Step step) -> step.terms().dueOn())
                                    .thenComparing(Step::title))
                            .toList()));
        });
        return plans;
    }

    private Map<UUID, List<Step>> steps(@Nullable UUID only, Map<UUID, List<Terms>> terms) {
        var steps = new HashMap<UUID, List<Step>>();
        each("""
            select s.id, s.plan_id, s.title, e.document, e.dated, e.file_name, e.by_name, e.at
              from actions.step s
              left join actions.step_evidence e on e.step_id = s.id
             where :only::uuid is null or s.plan_id = :only::uuid
            """, only, row -> {
            var id = row.getObject("id", UUID.class);
            steps.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new ArrayList<>())
                    .add(new Step(id, row.getString("title"), terms.getOrDefault(id, List.of()), proof(row)));
        });
        return steps;
    }

    private Optional<Step.Proof> proof(ResultSet row) throws SQLException {
        return row.getString("document") == null
                ? Optional.empty()
                : Optional.of(new Step.Proof(
                        new Paper(row.getString("document"), row.getObject("dated", LocalDate.class)),
                        row.getString("file_name"),
                        row.getString("by_name"),
                        Days.of(row.getObject("at", OffsetDateTime.class), clock)));
    }

    private UUID of(ResultSet row, Map<UUID, List<Terms>> terms) throws SQLException {
        var id = row.getObject("of", UUID.class);
        var reason = row.getString("reason");
        var paper = row.getString("document").isEmpty()
                ? Optional.<Paper>empty()
                : Optional.of(new Paper(row.getString("document"), row.getObject("dated", LocalDate.class)));
        terms.computeIfAbsent(id, first -> new ArrayList<>())
                .add(new Terms(
                        new Owner(new OfficeId(row.getObject("desk_id", UUID.class)), row.getString("desk")),
                        row.getObject("due_on", LocalDate.class),
                        reason.isEmpty() ? Optional.empty() : Optional.of(new Change(reason, paper)),
                        row.getString("by_name"),
                        Days.of(row.getObject("at", OffsetDateTime.class), clock)));
        return id;
    }

    private void each(String sql, @Nullable UUID only, RowCallbackHandler row) {
        jdbc.sql(sql).param("only", only).query(row);
    }

    /** The sealed file that shows the step. */
    Optional<byte[]> sealedProof(UUID step) {
        return jdbc.sql("select sealed from actions.step_evidence where step_id = :step")
                .param("step", step)
                .query(byte[].class)
                .optional();
    }

    Late late(LocalDate today) {
        return jdbc.sql("""
            select count(*) as steps, min(due_on) as since
              from (select distinct on (v.step_id) v.step_id, v.due_on
                      from actions.step_version v order by v.step_id, v.version desc) now
             where due_on < :today
               and not exists (select from actions.step_evidence e where e.step_id = now.step_id)
            """)
                .param("today", today)
                .query((row, number) ->
                        new Late(row.getLong("steps"), Optional.ofNullable(row.getObject("since", LocalDate.class))))
                .single();
    }
}
