package id.gemet.funding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The decrees whose people a line can be bound to. */
@Repository
public class NamedLists {

    private final JdbcClient jdbc;

    NamedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers, newest first. */
    @Transactional(readOnly = true)
    public Map<UUID, String> numbers() {
        var found = new LinkedHashMap<UUID, String>();
        jdbc.sql("""
            select id, number from verification.published_decree where status = 'APPROVED' order by dated desc, id
            """).query(row -> {
            found.put(row.getObject("id", UUID.class), row.getString("number"));
        });
        return found;
    }
}
