package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import id.gemet.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The workers of the acting pemda; many at a time, because lists have many rows. */
@Repository
class Workers {

    private static final String COLUMNS = """
        select id, office_id, identity_id, sealed, listed_on, merged_into from registry.worker
        """;

    /** Whoever finds more by a name should type more of it. */
    private static final int NAMED_MAX = 5_000;

    private final JdbcClient jdbc;
    private final Vault vault;

    Workers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<UUID> drawIds(int count) {
        return jdbc.sql("select uuidv7() from generate_series(1, :count)")
                .param("count", count)
                .query(UUID.class)
                .list();
    }

    /** Returns the identities that were not there before; for the others somebody else was faster. */
    Set<IdentityId> insert(List<Held> workers, Optional<UUID> sourceList) {
        return new HashSet<>(jdbc.sql("""
            insert into registry.worker (id, office_id, identity_id, name, name_key, birth_year, sex,
                                         kelurahan_code, occupation, decile, sealed, phone_index, listed_on,
                                         source_list)
            select id, access.current_office(), identity, name, name_key, birth_year, sex,
                   kelurahan, occupation, decile, sealed, phone_index, :listedOn, :sourceList::uuid
              from unnest(:ids::uuid[], :identities::uuid[], :names, :nameKeys, :birthYears, :sexes,
                          :kelurahan, :occupations, :deciles, :sealed, :phoneIndexes)
                   as listed (id, identity, name, name_key, birth_year, sex,
                              kelurahan, occupation, decile, sealed, phone_index)
             order by identity
                on conflict (office_id, identity_id) do nothing
            returning identity_id
            """)
                .params(new WorkerColumns(workers, vault).byName())
                .param("listedOn", workers.getFirst().listedOn())
                .param("sourceList", sourceList.map(UUID::toString).orElse(null))
                .query((row, number) -> new IdentityId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Those whom the actor sees, locked in one order so that two lists never wait for each other. */
    Map<IdentityId, Held> lock(Collection<IdentityId> identities) {
        var found = new HashMap<IdentityId, Held>();
        jdbc.sql(COLUMNS + """
             where office_id = access.current_office() and identity_id = any (:identities::uuid[])
             order by identity_id
               for no key update
            """)
                .param("identities", texts(identities.stream().map(IdentityId::value)))
                .query(held())
                .list()
                .forEach(worker -> found.put(worker.identity(), worker));
        return found;
    }

    /** Where the acting pemda lists them already, even outside the actor's own kelurahan. */
    Map<IdentityId, AlreadyListed> listedAlready(Collection<IdentityId> identities) {
        var found = new HashMap<IdentityId, AlreadyListed>();
        jdbc.sql("""
            select identity_id, worker_id, kelurahan_code, listed_on
              from registry.listed_already(:identities::uuid[])
            """)
                .param("identities", texts(identities.stream().map(IdentityId::value)))
                .query(row -> {
                    found.put(
                            new IdentityId(row.getObject("identity_id", UUID.class)),
                            new AlreadyListed(
                                    new WorkerId(row.getObject("worker_id", UUID.class)),
                                    Optional.ofNullable(row.getString("kelurahan_code"))
                                            .map(RegionCode::new),
                                    row.getObject("listed_on", LocalDate.class)));
                });
        return found;
    }

    /** Ids are compared as ids: behind row-level security no index answers for one that must be read from a text first. */
    void update(List<Held> workers) {
        jdbc.sql("""
            update registry.worker as worker
               set name = listed.name, name_key = listed.name_key, birth_year = listed.birth_year,
                   sex = listed.sex, kelurahan_code = listed.kelurahan, occupation = listed.occupation,
                   decile = listed.decile, sealed = listed.sealed, phone_index = listed.phone_index,
                   touched_at = clock_timestamp()
              from unnest(:ids::uuid[], :identities::uuid[], :names, :nameKeys, :birthYears, :sexes,
                          :kelurahan, :occupations, :deciles, :sealed, :phoneIndexes)
                   as listed (id, identity, name, name_key, birth_year, sex,
                              kelurahan, occupation, decile, sealed, phone_index)
             where worker.id = listed.id
            """).params(new WorkerColumns(workers, vault).byName()).update();
    }

    List<Held> find(Collection<WorkerId> ids) {
        return jdbc.sql(COLUMNS + " where id = any (:ids::uuid[])")
                .param("ids", texts(ids.stream().map(WorkerId::value)))
                .query(held())
                .list();
    }

    /** In the order of names. */
    List<WorkerId> search(WorkerSearch search, int limit, int offset) {
        return searching(search, "select id", " order by name_key, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list()
                .stream()
                .map(WorkerId::new)
                .toList();
    }

    int countUpTo(int most, WorkerSearch search) {
        return searching(search, "select count(*) from (select 1", " limit :most) as found")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** An officer of one kelurahan sees no other: saying so lets its index answer. */
    private StatementSpec searching(WorkerSearch search, String what, String order) {
        var own = Acting.current().region();
        var kelurahan = search.kelurahan().isEmpty() && own.level() == RegionLevel.KELURAHAN
                ? own.dotted()
                : search.kelurahan();
        return jdbc.sql(what + """
              from registry.worker
             where merged_into is null
               and office_id = access.current_office()
               and (:name = '' or id in (select registry.named_like(:patterns, :named)))
               and (:kelurahan = '' or kelurahan_code = :kelurahan)
               and (:occupation = '' or occupation = :occupation)
               and (:step = 0 or step = :step)
            """ + order)
                .param("name", search.name())
                .param("patterns", NameKey.patterns(search.name()))
                .param("named", NAMED_MAX)
                .param("kelurahan", kelurahan)
                .param("occupation", search.occupation())
                .param("step", search.step());
    }

    void markMerged(WorkerId duplicate, Optional<WorkerId> kept) {
        jdbc.sql("""
            update registry.worker set merged_into = :kept::uuid, touched_at = clock_timestamp() where id = :id
            """)
                .param("kept", kept.map(WorkerId::toString).orElse(null))
                .param("id", duplicate.value())
                .update();
    }

    RowMapper<Held> held() {
        return (row, number) -> held(row);
    }

    Held held(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var office = row.getObject("office_id", UUID.class);
        return new Held(
                new WorkerId(id),
                new IdentityId(row.getObject("identity_id", UUID.class)),
                SealedListing.open(vault, office, id, row.getBytes("sealed")),
                row.getObject("listed_on", LocalDate.class),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(WorkerId::new));
    }

    static String[] texts(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }

    static UUID office() {
        return Acting.current().office().value();
    }
}
