package id.gemet.funding;

import id.gemet.funding.allocation.Standing;
import id.gemet.shared.BillingMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cover that goes on without a gap up to a month, as the commitments have it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StandingRows {

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By identity; whoever is not covered in the month is missing. */
    Map<UUID, Standing> through(BillingMonth month) {
        var found = new HashMap<UUID, Standing>();
        jdbc.sql("""
            with covered as (
                select c.identity_id, l.payer_id
                  from funding.commitment c
                  join funding.budget_line l on l.id = c.line_id
                 where c.status = 'RESERVED' and c.months @> :month::date
            ), runs as (
                select c.identity_id, unnest(range_agg(c.months * daterange(null, :next))) as months
                  from funding.commitment c
                 where c.status = 'RESERVED' and c.identity_id in (select identity_id from covered)
                 group by c.identity_id
            )
            select identity_id, covered.payer_id, funding.count_months(runs.months) as unbroken
              from covered
              join runs using (identity_id)
             where runs.months @> :month::date
            """)
                .param("month", month.firstDay())
                .param("next", month.plusMonths(1).firstDay())
                .query(row -> {
                    found.put(
                            row.getObject("identity_id", UUID.class),
                            new Standing(
                                    month, row.getInt("unbroken"), Optional.of(row.getObject("payer_id", UUID.class))));
                });
        return found;
    }
}
