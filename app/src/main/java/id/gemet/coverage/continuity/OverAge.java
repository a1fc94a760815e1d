package id.gemet.coverage.continuity;

import id.gemet.access.Acting;
import id.gemet.funding.LineId;
import id.gemet.registry.Registry;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import id.gemet.verification.RuleBook;
import id.gemet.verification.RuleSetting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Those under cover who grow older than the office's limit before their months are over, found by their day of birth. */
@Repository
@Transactional(readOnly = true)
public class OverAge {

    private record Covered(
            WorkerId worker,
            String shownAs,
            Optional<RegionCode> kelurahan,
            LineId line,
            String lineName,
            LocalDate endsBefore) {

        OverAgePerson from(LocalDate tooOldOn) {
            return new OverAgePerson(
                    worker,
                    shownAs,
                    kelurahan,
                    line,
                    lineName,
                    tooOldOn,
                    BillingMonth.containing(endsBefore).plusMonths(-1));
        }
    }

    private final JdbcClient jdbc;
    private final Registry registry;
    private final RuleBook rules;
    private final Clock clock;

    OverAge(JdbcClient jdbc, Registry registry, RuleBook rules, Clock clock) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.rules = rules;
        this.clock = clock;
    }

    /** The nearest birthday first; whose it was already come before. */
    public List<OverAgePerson> ahead() {
        var limit = limit();
        var covered = bornEarly(limit);
        var born = registry.birthDates(covered.stream().map(Covered::worker).toList());
        return covered.stream()
                .flatMap(person -> Optional.ofNullable(born.get(person.worker()))
                        .map(day -> day.plusYears(limit))
                        .filter(tooOld -> tooOld.isBefore(person.endsBefore()))
                        .map(person::from)
                        .stream())
                .sorted(Comparator.comparing(OverAgePerson::tooOldOn).thenComparing(OverAgePerson::shownAs))
                .toList();
    }

    /** In years: nobody of this age is registered any more. */
    public int limit() {
        return rules.today().value(RuleSetting.AGE_YEARS_MAX) + 1;
    }

    /** By the year of birth alone, each with the term that ends last. */
    private List<Covered> bornEarly(int limit) {
        var now = BillingMonth.containing(Acting.current().today(clock));
        return jdbc.sql("""
            select distinct on (t.worker_id)
                   t.worker_id, t.shown_as, t.kelurahan_code, t.line_id, l.payer_name || ' · ' || l.name as line_name,
                   t.ends_before
              from enrolment.published_term t
              join registry.published_worker w on w.id = t.worker_id
              join funding.published_line l on l.id = t.line_id
             where t.status in ('PENDING', 'ACTIVE') and t.ends_before > :now
               and w.birth_year + :limit <= extract(year from t.ends_before)
             order by t.worker_id, t.ends_before desc
            """)
                .param("now", now.firstDay())
                .param("limit", limit)
                .query(OverAge::covered)
                .list();
    }

    private static Covered covered(ResultSet row, int number) throws SQLException {
        return new Covered(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("shown_as"),
                Optional.ofNullable(row.getString("kelurahan_code")).map(RegionCode::new),
                new LineId(row.getObject("line_id", UUID.class)),
                row.getString("line_name"),
                row.getObject("ends_before", LocalDate.class));
    }
}
