package id.gemet.coverage.continuity;

import id.gemet.access.Acting;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.verification.RuleBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody accepted by the insurer whose months leave a gap, or end before the full death benefit is due. */
@Repository
@Transactional(readOnly = true)
public class Wastes {

    private static final int LONGEST_MONTH = 31;

    private record Months(WorkerId worker, String shownAs, Optional<RegionCode> kelurahan, List<MonthRange> terms) {}

    private final JdbcClient jdbc;
    private final RuleBook rules;
    private final Clock clock;

    Wastes(JdbcClient jdbc, RuleBook rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** By kelurahan and name. */
    public List<Wasting> list() {
        var figures = rules.today();
        var rule = new LapseRule(figures.lapseMonths(), figures.matureMonths());
        var now = BillingMonth.containing(Acting.current().today(clock));
        return doubtful(rule, now).stream()
                .map(person -> new Wasting(
                        person.worker(),
                        person.shownAs(),
                        person.kelurahan(),
                        Continuity.of(person.terms(), rule).wastes(now)))
                .filter(person -> !person.wastes().isEmpty())
                .toList();
    }

    /** Whose months are few, or fewer than the days between the first and the last. */
    private List<Months> doubtful(LapseRule rule, BillingMonth now) {
        return jdbc.sql("""
            select c.worker_id, min(c.shown_as) as shown_as, min(c.kelurahan_code) as kelurahan_code,
                   array_agg(c.months::text order by lower(c.months)) as months
              from funding.published_commitment c
             where c.status = 'RESERVED'
               and c.worker_id in (select t.worker_id from enrolment.published_term t
                                    where t.status in ('ACTIVE', 'ENDED'))
             group by c.worker_id
            having max(upper(c.months)) > :now
               and (sum(upper(c.months) - lower(c.months)) <= :few
                    or sum(upper(c.months) - lower(c.months)) < max(upper(c.months)) - min(lower(c.months)))
             order by 3, 2, 1
            """)
                .param("now", now.firstDay())
                .param("few", LONGEST_MONTH * (rule.matureMonths() - 1))
                .query(Wastes::months)
                .list();
    }

    private static Months months(ResultSet row, int number) throws SQLException {
        return new Months(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("shown_as"),
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                Arrays.stream((String[]) row.getArray("months").getArray())
                        .map(MonthRange::parse)
                        .toList());
    }
}
