package id.gemet.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain's rows of the acting office. */
@Repository
class Chain {

    record Head(long count, Hash hash) {}

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head, locked until this transaction ends; made when the office has none yet. */
    Head lockHead(UUID office) {
        jdbc.sql("""
                insert into audit.head (office_id, count, hash) values (:office, 0, :none)
                on conflict (office_id) do nothing
                """).param("office", office).param("none", Hash.NONE.bytes()).update();
        return jdbc.sql("select count, hash from audit.head where office_id = :office for update")
                .param("office", office)
                .query(Chain::head)
                .single();
    }

    Head readHead(UUID office) {
        return jdbc.sql("select count, hash from audit.head where office_id = :office")
                .param("office", office)
                .query(Chain::head)
                .optional()
                .orElse(new Head(0, Hash.NONE));
    }

    void append(Entry entry, Hash previous, Hash hash) {
        jdbc.sql("""
                insert into audit.entry
                       (office_id, sequence, at, actor, actor_name, role, action, object, detail, previous, hash)
                values (:office, :sequence, :at, :actor, :name, :role, :action, :object, :detail, :previous, :hash)
                """)
                .param("office", entry.office())
                .param("sequence", entry.sequence())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("name", entry.actorName())
                .param("role", entry.role())
                .param("action", entry.action())
                .param("object", entry.object())
                .param("detail", entry.detail())
                .param("previous", previous.bytes())
                .param("hash", hash.bytes())
                .update();
        jdbc.sql("update audit.head set count = :count, hash = :hash where office_id = :office")
                .param("count", entry.sequence())
                .param("hash", hash.bytes())
                .param("office", entry.office())
                .update();
    }

    void appendSights(Entry entry, Collection<UUID> workers, String purpose) {
        jdbc.sql("""
                insert into audit.sight (office_id, worker_id, at, actor, actor_name, role, purpose, sequence)
                select :office, worker, :at, :actor, :name, :role, :purpose, :sequence
                  from unnest(cast(:workers as uuid[])) as worker
                """)
                .param("office", entry.office())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("name", entry.actorName())
                .param("role", entry.role())
                .param("purpose", purpose)
                .param("sequence", entry.sequence())
                .param("workers", workers.toArray(new UUID[0]))
                .update();
    }

    /** Every entry in order, streamed. */
    void walk(UUID office, ChainCheck check) {
        jdbc.sql("""
                select office_id, sequence, at, actor, actor_name, role, action, object, detail, previous, hash
                  from audit.entry where office_id = :office order by sequence
                """).param("office", office).withFetchSize(1_000).query(row -> {
            check.next(entry(row), new Hash(row.getBytes("previous")), new Hash(row.getBytes("hash")));
        });
    }

    /** The newest entries first, those about one object when one is named. */
    List<Entry> latest(String object, long before, int limit) {
        return jdbc.sql("""
                select office_id, sequence, at, actor, actor_name, role, action, object, detail
                  from audit.entry
                 where (:object = '' or object = :object) and sequence < :before
                 order by sequence desc limit :limit
                """)
                .param("object", object)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The newest of this kind about this object. */
    Optional<Entry> find(String action, String object) {
        return jdbc.sql("""
                select office_id, sequence, at, actor, actor_name, role, action, object, detail
                  from audit.entry where object = :object and action = :action
                 order by sequence desc limit 1
                """)
                .param("object", object)
                .param("action", action)
                .query((row, number) -> entry(row))
                .optional();
    }

    List<Sight> sights(UUID worker) {
        return jdbc.sql("""
                select at, actor_name, role, purpose from audit.sight where worker_id = :worker
                 order by at desc limit 100
                """)
                .param("worker", worker)
                .query((row, number) -> new Sight(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("role"),
                        row.getString("purpose")))
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("count"), new Hash(row.getBytes("hash")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("office_id", UUID.class),
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("action"),
                row.getString("object"),
                row.getString("detail"));
    }
}
