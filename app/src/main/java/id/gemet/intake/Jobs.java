package id.gemet.intake;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.access.Role;
import id.gemet.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Work that outlives the process it began in. */
@Repository
@Transactional
class Jobs {

    /** A process that has not renewed its lease for this long is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final String COLUMNS = "list_id, office_id, kind, actor_id, actor_name, actor_role, attempts, lease";

    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whoever is free. */
    void ask(ListId list, Job.Kind kind) {
        insert(list, kind, Optional.empty());
    }

    /** For the caller itself. */
    Job begin(ListId list, Job.Kind kind) {
        var actor = Acting.current();
        var lease = UUID.randomUUID();
        insert(list, kind, Optional.of(lease));
        return new Job(list, actor.office(), kind, actor.user(), actor.name(), actor.role(), 1, lease);
    }

    private void insert(ListId list, Job.Kind kind, Optional<UUID> lease) {
        var actor = Acting.current();
        jdbc.sql("""
            insert into intake.job (list_id, office_id, kind, actor_id, actor_name, actor_role, attempts, lease,
                                    leased_until)
            values (:list, access.current_office(), :kind, :actor, :name, :role, :attempts, :lease::uuid,
                    case when :lease::uuid is not null then clock_timestamp() + make_interval(secs => :seconds) end)
            """)
                .param("list", list.value())
                .param("kind", kind.name())
                .param("actor", actor.user().value())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("attempts", lease.isPresent() ? 1 : 0)
                .param("lease", lease.map(UUID::toString).orElse(null))
                .param("seconds", LEASE.toSeconds())
                .update();
    }

    /** The next piece of work in any pemda; needs no actor. */
    Optional<Job> lease() {
        return jdbc.sql("select " + COLUMNS + " from intake.lease_job(:lease, :seconds)")
                .param("lease", UUID.randomUUID())
                .param("seconds", (int) LEASE.toSeconds())
                .query(Jobs::job)
                .optional();
    }

    /** At the head of every transaction of a job: only the holder of the lease may go on. */
    void renew(Job job) {
        progress(job, 0);
    }

    /** An attempt that gets further than any before it does not count, however it ends. */
    void progress(Job job, int rows) {
        int held = jdbc.sql("""
            update intake.job
               set rows_done = rows_done + :rows, furthest = greatest(furthest, rows_done + :rows),
                   attempts = case when rows_done + :rows > furthest then 0 else attempts end,
                   leased_until = clock_timestamp() + make_interval(secs => :seconds)
             where list_id = :list and lease = :lease
            """)
                .param("rows", rows)
                .param("seconds", LEASE.toSeconds())
                .param("list", job.list().value())
                .param("lease", job.lease())
                .update();
        if (held == 0) {
            throw new LeaseLost(job.list());
        }
    }

    /** How many in a row got no further, this one included; none when another process has the job. */
    @Transactional(readOnly = true)
    public int attempts(Job job) {
        return jdbc.sql("select attempts from intake.job where list_id = :list and lease = :lease")
                .param("list", job.list().value())
                .param("lease", job.lease())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void startOver(Job job) {
        renew(job);
        jdbc.sql("update intake.job set rows_done = 0 where list_id = :list")
                .param("list", job.list().value())
                .update();
    }

    void finish(Job job) {
        renew(job);
        jdbc.sql("delete from intake.job where list_id = :list")
                .param("list", job.list().value())
                .update();
    }

    /** How many rows are done, while there is work on the list. */
    @Transactional(readOnly = true)
    public OptionalInt rowsDone(ListId list) {
        var rows = jdbc.sql("select rows_done from intake.job where list_id = :list")
                .param("list", list.value())
                .query(Integer.class)
                .optional();
        return rows.isPresent() ? OptionalInt.of(rows.get()) : OptionalInt.empty();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new ListId(row.getObject("list_id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                Job.Kind.valueOf(row.getString("kind")),
                new UserId(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                Role.valueOf(row.getString("actor_role")),
                row.getInt("attempts"),
                row.getObject("lease", UUID.class));
    }
}
