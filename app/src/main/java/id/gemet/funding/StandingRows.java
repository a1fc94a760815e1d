package id.gemet.funding;

import id.gemet.funding.allocation.Standing;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cover that goes on without a gap until it ends, as the commitments have it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StandingRows {

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By identity, of those whose cover ends with the month before or within the months; whoever is covered in none of them,
     * or through the last, is missing.
     */
    Map<UUID, Standing> endingBy(MonthRange months) {
        var found = new HashMap<UUID, Standing>();
        jdbc.sql("""
            with ending as (
                select identity_id, max(upper(months)) as until
                  from funding.commitment
                 where status = 'RESERVED' and months && daterange(:before, upper(:months::daterange))
                 group by identity_id
                having max(upper(months)) < upper(:months::daterange)
            ), runs as (
                select c.identity_id, unnest(range_agg(c.months)) as months
                  from funding.commitment c
                 where c.status = 'RESERVED' and c.identity_id in (select identity_id from ending)
                 group by c.identity_id
            )
            select e.identity_id, e.until - 1 as last_day, l.payer_id, funding.count_months(r.months) as unbroken
              from ending e
              join runs r on r.identity_id = e.identity_id and r.months @> e.until - 1
              join funding.commitment c
                on c.identity_id = e.identity_id and c.status = 'RESERVED' and upper(c.months) = e.until
              join funding.budget_line l on l.id = c.line_id
            """)
                .param("before", months.first().plusMonths(-1).firstDay())
                .param("months", months.toRange())
                .query(row -> {
                    found.put(
                            row.getObject("identity_id", UUID.class),
                            new Standing(
                                    BillingMonth.containing(row.getObject("last_day", LocalDate.class)),
                                    row.getInt("unbroken"),
                                    Optional.of(row.getObject("payer_id", UUID.class))));
                });
        return found;
    }
}
