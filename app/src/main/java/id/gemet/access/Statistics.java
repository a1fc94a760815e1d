package id.gemet.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the database's planner knows of the tables. To be refreshed at the end of a deed that may add many rows. */
@Repository
public class Statistics {

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks at the tables that grew by a fifth since the last look. */
    @Transactional
    public void refresh() {
        jdbc.sql("select access.refresh_statistics()").query(rows -> {});
    }
}
