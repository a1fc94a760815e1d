package id.gemet.verification;

import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decrees and the people they name. */
@Repository
class DecreeRows {

    /** By kelurahan, then by name, as annexes are read. */
    static final Comparator<Worker> ANNEX_ORDER = Comparator.comparing((Worker worker) ->
                    worker.kelurahan().map(RegionCode::dotted).orElse(""))
            .thenComparing(Worker::name)
            .thenComparing(worker -> worker.id().toString());

    private static final String COLUMNS = """
        select d.id, d.number, d.title, d.dated, d.amends, d.status, d.drafted_by, d.proposed_by, d.approved_at, d.note,
               (select count(*) from verification.decree_person p where p.decree_id = d.id) as people
          from verification.decree d
        """;

    private final JdbcClient jdbc;

    DecreeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two officers who draft at once would name the same people: the second waits until the first is done. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('decree ' || access.current_office(), 0))")
                .query(row -> {});
    }

    /** Verified and on no decree, amended and dropped ones apart. */
    List<WorkerId> waiting(Optional<RegionCode> place, Optional<String> occupation) {
        return jdbc.sql("""
            select c.worker_id from verification.live_case c
             where c.status = 'VERIFIED'
               and (:place::text is null or c.kelurahan_code || '.' like :place::text || '.%')
               and (:occupation::text is null or c.occupation = :occupation)
               and not exists (select from verification.decree_person p
                                 join verification.decree d on d.id = p.decree_id and d.status <> 'CANCELLED'
                                where p.office_id = c.office_id and p.worker_id = c.worker_id)
            """)
                .param("place", place.map(RegionCode::dotted).orElse(null))
                .param("occupation", occupation.orElse(null))
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    /** The people of a decree who are verified still. */
    List<WorkerId> stillMeant(DecreeId decree) {
        return jdbc.sql("""
            select p.worker_id from verification.decree_person p
              join verification.live_case c on c.worker_id = p.worker_id and c.status = 'VERIFIED'
             where p.decree_id = :decree
            """)
                .param("decree", decree.value())
                .query((row, number) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                .list();
    }

    List<String> numbersOf(Collection<WorkerId> people) {
        return jdbc.sql("""
            select distinct d.number
              from verification.decreed named
              join verification.decree d on d.id = named.decree_id
             where named.worker_id = any (:people::uuid[])
             order by d.number
            """)
                .param("people", people.stream().map(WorkerId::toString).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    boolean isTaken(String number) {
        return jdbc.sql("""
            select exists (select from verification.decree where number = :number and status <> 'CANCELLED')
            """).param("number", number).query(Boolean.class).single();
    }

    DecreeId create(String number, String title, LocalDate dated, Optional<DecreeId> amends, UUID by) {
        return new DecreeId(jdbc.sql("""
            insert into verification.decree (office_id, number, title, dated, amends, drafted_by)
            values (access.current_office(), :number, :title, :dated, :amends, :by)
            returning id
            """)
                .param("number", number)
                .param("title", title)
                .param("dated", dated)
                .param("amends", amends.map(DecreeId::value).orElse(null))
                .param("by", by)
                .query(UUID.class)
                .single());
    }

    void name(DecreeId decree, List<Worker> people) {
        jdbc.sql("""
            insert into verification.decree_person
                   (decree_id, position, office_id, worker_id, identity_id, name, masked_nik, kelurahan_code,
                    occupation)
            select :decree, p.position, access.current_office(), p.worker::uuid, p.identity::uuid, p.name,
                   p.nik, nullif(p.kelurahan, ''), p.occupation
              from unnest(:workers, :identities, :names, :niks, :kelurahan, :occupations)
                   with ordinality as p (worker, identity, name, nik, kelurahan, occupation, position)
            """)
                .param("decree", decree.value())
                .param("workers", texts(people, worker -> worker.id().toString()))
                .param("identities", texts(people, worker -> worker.identity().toString()))
                .param("names", texts(people, Worker::name))
                .param("niks", texts(people, Worker::maskedNik))
                .param(
                        "kelurahan",
                        texts(
                                people,
                                worker -> worker.kelurahan()
                                        .map(RegionCode::dotted)
                                        .orElse("")))
                .param("occupations", texts(people, Worker::occupation))
                .update();
    }

    boolean propose(DecreeId id, UUID by, Instant at) {
        return jdbc.sql("""
            update verification.decree set status = 'PROPOSED', proposed_by = :by, proposed_at = :at, note = ''
             where id = :id and status = 'DRAFT'
               and not exists (select from verification.no_longer_verified where decree_id = :id)
            """)
                        .param("id", id.value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean approve(DecreeId id, UUID by, Instant at) {
        return jdbc.sql("""
            update verification.decree set status = 'APPROVED', approved_by = :by, approved_at = :at
             where id = :id and status = 'PROPOSED' and proposed_by <> :by and drafted_by <> :by
               and not exists (select from verification.no_longer_verified where decree_id = :id)
            """)
                        .param("id", id.value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int noLongerVerified(DecreeId id) {
        return jdbc.sql("select count(*) from verification.no_longer_verified where decree_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    boolean sendBack(DecreeId id, String note) {
        return jdbc.sql("""
            update verification.decree set status = 'DRAFT', proposed_by = null, proposed_at = null, note = :note
             where id = :id and status = 'PROPOSED'
            """).param("id", id.value()).param("note", note).update() == 1;
    }

    boolean cancel(DecreeId id) {
        return jdbc.sql("update verification.decree set status = 'CANCELLED' where id = :id and status = 'DRAFT'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Decree> find(DecreeId id) {
        return jdbc.sql(COLUMNS + " where d.id = :id")
                .param("id", id.value())
                .query(DecreeRows::decree)
                .optional();
    }

    List<Decree> list() {
        return jdbc.sql(COLUMNS + " order by d.dated desc, d.id desc")
                .query(DecreeRows::decree)
                .list();
    }

    List<DecreePerson> people(DecreeId id, int limit, int offset) {
        return jdbc.sql("""
            select position, worker_id, name, masked_nik, kelurahan_code, occupation
              from verification.decree_person where decree_id = :id order by position
             limit :limit offset :offset
            """)
                .param("limit", limit)
                .param("offset", offset)
                .param("id", id.value())
                .query((row, number) -> new DecreePerson(
                        row.getInt("position"),
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("name"),
                        row.getString("masked_nik"),
                        Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                        row.getString("occupation")))
                .list();
    }

    private static String[] texts(List<Worker> people, Function<Worker, String> text) {
        return people.stream().map(text).toArray(String[]::new);
    }

    private static Decree decree(ResultSet row, int number) throws SQLException {
        return new Decree(
                new DecreeId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getObject("dated", LocalDate.class),
                Optional.ofNullable(row.getObject("amends", UUID.class)).map(DecreeId::new),
                DecreeStatus.valueOf(row.getString("status")),
                row.getInt("people"),
                row.getObject("drafted_by", UUID.class),
                Optional.ofNullable(row.getObject("proposed_by", UUID.class)),
                Optional.ofNullable(row.getObject("approved_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("note"));
    }
}
