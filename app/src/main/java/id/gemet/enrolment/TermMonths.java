package id.gemet.enrolment;

import id.gemet.funding.CoveredMonths;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** As the terms that the insurer accepted have it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TermMonths implements CoveredMonths {

    private final JdbcClient jdbc;

    TermMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<LineId, Covered> through(BillingMonth month) {
        var found = new HashMap<LineId, Covered>();
        jdbc.sql("""
            select line_id,
                   count(distinct worker_id) filter (where :month <@ months) as people,
                   sum(funding.count_months(months * daterange(null, :next))) as months
              from enrolment.term
             where status in ('ACTIVE', 'ENDED') and lower(months) < :next
             group by line_id
            """)
                .param("month", month.firstDay())
                .param("next", month.plusMonths(1).firstDay())
                .query(row -> {
                    found.put(
                            new LineId(row.getObject("line_id", UUID.class)),
                            new Covered(row.getInt("people"), row.getInt("months")));
                });
        return found;
    }
}
