package id.gemet.actions.plan;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists that plans rest on, and how far their people have come. */
@Repository
@Transactional
public class PlanLists {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    PlanLists(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** False when the list belongs to a plan already. */
    public boolean tie(ActionPlanId plan, UUID list) {
        var actor = Acting.current();
        var tied = jdbc.sql("""
            insert into actions.plan_list (list_id, plan_id, office_id, by_user, by_name, at)
            values (:list, :plan, access.current_office(), :user, :name, :at)
                on conflict (list_id) do nothing
            """)
                        .param("list", list)
                        .param("plan", plan.value())
                        .param("user", actor.user().value())
                        .param("name", actor.name())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
        if (tied) {
            trail.record("actions.plan-list", "plan:" + plan, "list:" + list);
        }
        return tied;
    }

    /** Lists of the city's offices that no plan rests on; to an office, its own. */
    @Transactional(readOnly = true)
    public List<TiedList> free() {
        return jdbc.sql("""
            select l.id, l.sender, l.committed_at, l.rows_read
              from intake.published_list l
             where l.sender_kind = 'OPD' and l.status = 'COMMITTED' and actions.may_tie(l.id)
               and not exists (select from actions.plan_list t where t.list_id = l.id)
             order by l.committed_at, l.id
            """).query(this::list).list();
    }

    @Transactional(readOnly = true)
    public List<TiedList> of(ActionPlanId plan) {
        return jdbc.sql("""
            select l.id, l.sender, l.committed_at, l.rows_read
              from actions.plan_list t
              join intake.published_list l on l.id = t.list_id
             where t.plan_id = :plan
             order by l.committed_at, l.id
            """).param("plan", plan.value()).query(this::list).list();
    }

    private TiedList list(ResultSet row, int number) throws SQLException {
        return new TiedList(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                Days.of(row.getObject("committed_at", OffsetDateTime.class), clock),
                row.getLong("rows_read"));
    }

    /** By plan, counted now, which takes long where people are many; plans without people are missing. */
    @Transactional(readOnly = true)
    public Map<ActionPlanId, ListedPeople> people() {
        var people = new HashMap<ActionPlanId, ListedPeople>();
        jdbc.sql("""
            with listed as (
                select t.plan_id, w.id
                  from actions.plan_list t
                  join registry.published_worker w on w.source_list = t.list_id
            ), reserved as (
                select distinct worker_id from funding.published_commitment
                 where status = 'RESERVED' and upper(months) > :today
            ), covered as (
                select distinct worker_id from enrolment.published_term
                 where status in ('ACTIVE', 'ENDED') and months @> :today
            ), person as (
                select l.plan_id, c.status = 'REJECTED' as rejected, c.status = 'VERIFIED' as passed,
                       a.worker_id is not null as active, r.worker_id is not null as reserved
                  from listed l
                  left join verification.published_case c on c.worker_id = l.id
                  left join reserved r on r.worker_id = l.id
                  left join covered a on a.worker_id = l.id
            )
            select plan_id, count(*) as listed,
                   count(*) filter (where rejected or passed or reserved or active) as verified,
                   count(*) filter (where passed or reserved or active) as eligible,
                   count(*) filter (where reserved or active) as funded,
                   count(*) filter (where active) as active
              from person
             group by plan_id
            """).param("today", today()).query(row -> {
            people.put(
                    new ActionPlanId(row.getObject("plan_id", UUID.class)),
                    new ListedPeople(
                            row.getLong("listed"),
                            row.getLong("verified"),
                            row.getLong("eligible"),
                            row.getLong("funded"),
                            row.getLong("active")));
        });
        return people;
    }

    /** Those on the plan's lists whom a list outside the plan, or the counter, brought first; the most first. */
    @Transactional(readOnly = true)
    public List<Elsewhere> elsewhere(ActionPlanId plan) {
        return jdbc.sql("""
            select coalesce(l.sender, '') as sender, count(distinct w.id) as people
              from actions.plan_list t
              join registry.published_source s on s.list_id = t.list_id
              join registry.published_worker w on w.id = s.worker_id
              left join intake.published_list l on l.id = w.source_list
             where t.plan_id = :plan
               and not exists (select from actions.plan_list own
                                where own.plan_id = t.plan_id and own.list_id = w.source_list)
             group by 1
             order by people desc, sender
            """)
                .param("plan", plan.value())
                .query((row, number) -> new Elsewhere(row.getString("sender"), row.getLong("people")))
                .list();
    }

    private LocalDate today() {
        return Acting.current().today(clock);
    }
}
