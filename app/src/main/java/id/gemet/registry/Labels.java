package id.gemet.registry;

import id.gemet.access.Acting;
import id.gemet.linkage.AgreementPattern;
import id.gemet.linkage.Label;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the acting pemda's officers decided about pairs. */
@Repository
class Labels {

    private final JdbcClient jdbc;
    private final Clock clock;

    Labels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID pair, boolean same) {
        jdbc.sql("""
            insert into registry.label (office_id, pair_id, pattern, same, by_user, at)
            select office_id, id, pattern, :same, :by, :at from registry.pair where id = :pair and pattern <> ''
            """)
                .param("pair", pair)
                .param("same", same)
                .param("by", Acting.current().user().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** They turned out not to be one after all, or not yet. */
    void withdraw(UUID pair) {
        jdbc.sql("update registry.label set withdrawn_at = :at where pair_id = :pair and withdrawn_at is null")
                .param("pair", pair)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Label> all() {
        return jdbc.sql("""
            select pattern, same from registry.label
             where office_id = access.current_office() and withdrawn_at is null
             order by id
            """)
                .query((row, number) ->
                        new Label(new AgreementPattern(row.getString("pattern")), row.getBoolean("same")))
                .list();
    }
}
