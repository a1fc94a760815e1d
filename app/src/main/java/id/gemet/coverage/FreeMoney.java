package id.gemet.coverage;

import id.gemet.shared.Rupiah;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is still free on all lines of the acting pemda. */
@Repository
@Transactional(readOnly = true)
public class FreeMoney {

    private final JdbcClient jdbc;

    FreeMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Rupiah now() {
        return new Rupiah(jdbc.sql("select coalesce(sum(free_rupiah), 0)::bigint from funding.published_line")
                .query(Long.class)
                .single());
    }
}
