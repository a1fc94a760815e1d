package id.gemet.coverage.continuity;

import id.gemet.access.Acting;
import id.gemet.audit.AuditTrail;
import id.gemet.shared.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was told, how many days ahead, that cover ends. Each is noted once; nothing noted is taken back. */
@Service
@Transactional
public class Notices {

    /**
     * Who lost cover for want of money in a time that is over.
     *
     * @param unnoticed who were never told before
     */
    public record Lost(int people, int unnoticed) {}

    /** A worker to write to. */
    public record Addressee(String name, Optional<RegionCode> kelurahan) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Notices(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of those who lose cover on the day, how many of each audience were told so many days ahead. */
    @Transactional(readOnly = true)
    public Map<Audience, Integer> told(Whom whom, Ahead ahead) {
        var told = new EnumMap<Audience, Integer>(Audience.class);
        jdbc.sql("""
            select n.audience, count(*) as people
              from coverage.losing(:day, :line::uuid, :kelurahan) e
              join coverage.notice n on n.term_id = e.id and n.lost_on = e.lost_on
             where n.days_ahead = :days
             group by n.audience
            """).params(whom.parameters()).param("days", ahead.days()).query(row -> {
            told.put(Audience.valueOf(row.getString("audience")), row.getInt("people"));
        });
        return told;
    }

    /** Notes that they were told now, as many as were not noted before; none when it is not due. */
    public int note(Whom whom, Audience audience) {
        var actor = Acting.current();
        var due = Ahead.due(actor.today(clock), whom.lostOn());
        if (due.isEmpty()) {
            return 0;
        }
        var noted = jdbc.sql("""
            insert into coverage.notice (term_id, lost_on, days_ahead, audience, office_id, company_id, kelurahan_code,
                                         by_user, by_name, at)
            select e.id, e.lost_on, :days, :audience, e.office_id, e.company_id, e.kelurahan_code, :user, :name, :at
              from coverage.losing(:day, :line::uuid, :kelurahan) e
             order by e.id
                on conflict do nothing
            """)
                .params(whom.parameters())
                .param("days", due.get().days())
                .param("audience", audience.name())
                .param("user", actor.user().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (noted > 0) {
            audit.record(
                    "coverage.notice",
                    "day:" + whom.lostOn(),
                    "%s, %d days ahead, %d people".formatted(audience, due.get().days(), noted));
        }
        return noted;
    }

    @Transactional(readOnly = true)
    public List<Addressee> addressees(Whom whom) {
        return jdbc.sql("""
            select w.name, e.kelurahan_code
              from coverage.losing(:day, :line::uuid, :kelurahan) e
              join registry.published_worker w on w.id = e.worker_id
             order by e.kelurahan_code, w.name, e.id
            """)
                .params(whom.parameters())
                .query((row, number) -> new Addressee(
                        row.getString("name"),
                        Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new)))
                .list();
    }

    /** From the first day to the last, both included. */
    @Transactional(readOnly = true)
    public Lost lost(LocalDate first, LocalDate last) {
        return jdbc.sql("""
            select count(*) as people,
                   count(*) filter (where not exists (select from coverage.notice n
                                                       where n.term_id = e.id and n.lost_on = e.lost_on
                                                         and n.audience = 'WORKER')) as unnoticed
              from coverage.last_term e
             where e.lost_on between :first and :last
            """)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Lost(row.getInt("people"), row.getInt("unnoticed")))
                .single();
    }
}
