package id.gemet.verification;

import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The cases to be judged, with what every source says of these people. Each source is read once from end to end and joined
 * here: about people listed a moment ago a planner knows too little to be trusted with the joins.
 */
@Repository
class OpenCases {

    /** A worker whose case is open, with everything but the birth date, which is sealed. */
    record Open(
            WorkerId worker,
            Optional<RegionCode> kelurahan,
            boolean employed,
            boolean coveredOtherwise,
            Optional<DukcapilAnswer> dukcapil,
            Optional<VisitFinding> visit,
            Set<String> marks) {}

    private record Membership(boolean employed, boolean otherwise) {
        static final Membership NONE = new Membership(false, false);
    }

    private record Answers(
            @Nullable String dukcapil, @Nullable String visit) {
        static final Answers NONE = new Answers(null, null);
    }

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody's, or one worker's alone. */
    List<Open> list(Optional<WorkerId> only) {
        var memberships = memberships(only);
        var answers = answers(only);
        var marks = marks(only);
        return ask("""
            select c.worker_id, c.identity_id, c.kelurahan_code,
                   exists (select from verification.decreed d
                            where d.office_id = c.office_id and d.worker_id = c.worker_id) as decreed
              from verification.live_case c
             where c.status = 'PROPOSED' and (:only::uuid is null or c.worker_id = :only::uuid)
            """, only, (row, number) -> {
            var worker = row.getObject("worker_id", UUID.class);
            var identity = row.getObject("identity_id", UUID.class);
            return open(
                    row,
                    memberships.getOrDefault(identity, Membership.NONE),
                    answers.getOrDefault(identity, Answers.NONE),
                    marks.getOrDefault(worker, Set.of()));
        });
    }

    /**
     * Membership without employer counts against those only whom no decree of this pemda names: whom it names, the pemda
     * itself enrolled.
     */
    private static Open open(ResultSet row, Membership membership, Answers answers, Set<String> marks)
            throws SQLException {
        return new Open(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                membership.employed(),
                membership.otherwise() && !row.getBoolean("decreed"),
                Optional.ofNullable(answers.dukcapil()).map(DukcapilAnswer::valueOf),
                Optional.ofNullable(answers.visit()).map(VisitFinding::valueOf),
                marks);
    }

    private Map<UUID, Membership> memberships(Optional<WorkerId> only) {
        return map("""
            select identity_id, bool_or(segment <> 'BPU') as employed, bool_or(segment = 'BPU') as otherwise
              from registry.published_membership
             where status = 'ACTIVE' and (:only::uuid is null or identity_id = (%s))
             group by identity_id
            """, only, row -> new Membership(row.getBoolean("employed"), row.getBoolean("otherwise")));
    }

    private Map<UUID, Answers> answers(Optional<WorkerId> only) {
        return map("""
            select identity_id, max(answer) filter (where kind = 'DUKCAPIL') as dukcapil,
                   max(answer) filter (where kind = 'VISIT') as visit
              from verification.newest_evidence
             where :only::uuid is null or identity_id = (%s)
             group by identity_id
            """, only, row -> new Answers(row.getString("dukcapil"), row.getString("visit")));
    }

    private Map<UUID, Set<String>> marks(Optional<WorkerId> only) {
        return map("""
            select worker_id, array_agg(distinct finding) as marks
              from intake.published_finding
             where :only::uuid is null or worker_id = :only::uuid
             group by worker_id
            """, only, row -> Set.of((String[]) row.getArray("marks").getArray()));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** By the id in the first column; where the query asks for the identity of the one worker, it gets it. */
    private <T> Map<UUID, T> map(String query, Optional<WorkerId> only, Reading<T> reading) {
        var found = new HashMap<UUID, T>();
        var identity = "select identity_id from verification.worker_case where worker_id = :only::uuid";
        ask(query.formatted(identity), only, (row, number) -> {
            found.put(row.getObject(1, UUID.class), reading.of(row));
            return true;
        });
        return found;
    }

    private <T> List<T> ask(String query, Optional<WorkerId> only, RowMapper<T> reading) {
        return jdbc.sql(query)
                .param("only", only.map(WorkerId::toString).orElse(null))
                .query(reading)
                .list();
    }
}
