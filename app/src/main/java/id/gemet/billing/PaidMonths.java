package id.gemet.billing;

import id.gemet.enrolment.DuesPaid;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Paid months as the bills tell them. */
@Repository
@Transactional(readOnly = true)
class PaidMonths implements DuesPaid {

    private final JdbcClient jdbc;

    PaidMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<WorkerId, BillingMonth> through(Collection<WorkerId> workers) {
        var through = new HashMap<WorkerId, BillingMonth>();
        jdbc.sql("""
            select worker_id, max(month) filter (where status = 'PAID' and (unpaid is null or month < unpaid)) as through
              from (select worker_id, month, status,
                           min(month) filter (where status = 'ISSUED') over (partition by worker_id) as unpaid
                      from billing.published_bill
                     where worker_id = any (:workers::uuid[])) bill
             group by worker_id
            """)
                .param("workers", workers.stream().map(WorkerId::toString).toArray(String[]::new))
                .query(row -> {
                    var month = row.getObject("through", LocalDate.class);
                    if (month != null) {
                        through.put(
                                new WorkerId(row.getObject("worker_id", UUID.class)), BillingMonth.containing(month));
                    }
                });
        return Map.copyOf(through);
    }
}
