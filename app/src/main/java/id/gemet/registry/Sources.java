package id.gemet.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which list brought or changed which worker, so that a list can be undone. */
@Repository
class Sources {

    private final JdbcClient jdbc;
    private final Workers workers;

    Sources(JdbcClient jdbc, Workers workers) {
        this.jdbc = jdbc;
        this.workers = workers;
    }

    void record(UUID list, Collection<WorkerId> named) {
        jdbc.sql("""
            insert into registry.worker_source (list_id, worker_id, office_id)
            select :list, worker, access.current_office() from unnest(:workers::uuid[]) as worker
                on conflict do nothing
            """).param("list", list).param("workers", ids(named)).update();
    }

    /** Keeps the workers as they are now; to be called before they change. */
    void recordChanges(Optional<UUID> list, List<Change> changes) {
        jdbc.sql("""
            insert into registry.worker_change (worker_id, office_id, list_id, details, before)
            select worker.id, worker.office_id, :list::uuid, string_to_array(change.details, ' '), worker.sealed
              from unnest(:workers::uuid[], :details) as change (worker_id, details)
              join registry.worker on worker.id = change.worker_id
            """)
                .param("list", list.map(UUID::toString).orElse(null))
                .param(
                        "workers",
                        ids(changes.stream().map(change -> change.before().id()).toList()))
                .param("details", changes.stream().map(Sources::details).toArray(String[]::new))
                .update();
    }

    private static String details(Change change) {
        return change.details().stream().sorted().map(Detail::name).collect(Collectors.joining(" "));
    }

    /** The workers that the list was the last to change, as they were before it. */
    List<Held> beforeChanges(UUID list, Collection<WorkerId> keep) {
        return jdbc.sql("""
            select distinct on (worker.id)
                   worker.id, worker.office_id, worker.identity_id, change.before as sealed,
                   worker.listed_on, worker.merged_into
              from registry.worker_change as change
              join registry.worker on worker.id = change.worker_id
             where change.list_id = :list
               and worker.id <> all (:keep::uuid[])
               and not exists (select from registry.worker_change as later
                                where later.worker_id = change.worker_id
                                  and later.changed_at > change.changed_at
                                  and later.list_id is distinct from change.list_id)
             order by worker.id, change.changed_at
            """)
                .param("list", list)
                .param("keep", ids(keep))
                .query(workers.held())
                .list();
    }

    void forgetChanges(UUID list, Collection<WorkerId> keep) {
        jdbc.sql("delete from registry.worker_change where list_id = :list and worker_id <> all (:keep::uuid[])")
                .param("list", list)
                .param("keep", ids(keep))
                .update();
    }

    /** Whom the list brought, and no other list names. */
    List<WorkerId> broughtOnlyBy(UUID list) {
        return jdbc.sql("""
            select id
              from registry.worker
             where source_list = :list
               and not exists (select from registry.worker_source as source
                                where source.worker_id = worker.id and source.list_id <> :list)
            """).param("list", list).query(UUID.class).list().stream()
                .map(WorkerId::new)
                .toList();
    }

    int remove(Collection<WorkerId> unused) {
        return jdbc.sql("delete from registry.worker where id = any (:unused::uuid[])")
                .param("unused", ids(unused))
                .update();
    }

    /** Workers who stay because of another list are that list's from now on. */
    void handOver(UUID list, Collection<WorkerId> keep) {
        jdbc.sql("delete from registry.worker_source where list_id = :list and worker_id <> all (:keep::uuid[])")
                .param("list", list)
                .param("keep", ids(keep))
                .update();
        jdbc.sql("""
            update registry.worker
               set source_list = (select list_id from registry.worker_source as source
                                   where source.worker_id = worker.id order by accepted_at, list_id limit 1)
             where source_list = :list and id <> all (:keep::uuid[])
            """).param("list", list).param("keep", ids(keep)).update();
    }

    private static String[] ids(Collection<WorkerId> workers) {
        return workers.stream().map(WorkerId::toString).toArray(String[]::new);
    }
}
