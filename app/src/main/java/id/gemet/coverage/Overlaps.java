package id.gemet.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the lists of the acting pemda overlap. */
@Repository
@Transactional(readOnly = true)
public class Overlaps {

    /** A list that was taken in. */
    public record Named(UUID id, String sender, LocalDate takenIn) {}

    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Named> lists() {
        return jdbc.sql("""
            select id, sender, committed_at::date as day
              from intake.published_list
             where status = 'COMMITTED'
             order by sender, committed_at
            """)
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getString("sender"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** People by identity, as far as the registry knows two rows to be one person. */
    public Recapture of(UUID first, UUID second) {
        return jdbc.sql("""
            with named as (
                select w.identity_id, bool_or(s.list_id = :first) as one, bool_or(s.list_id = :second) as other
                  from registry.published_source s
                  join registry.published_worker w on w.id = s.worker_id
                 where s.list_id in (:first, :second)
                 group by w.identity_id
            )
            select count(*) filter (where one) as first, count(*) filter (where other) as second,
                   count(*) filter (where one and other) as both
              from named
            """)
                .param("first", first)
                .param("second", second)
                .query(Recapture.class)
                .single();
    }
}
