package id.gemet.enrolment;

import id.gemet.funding.LineId;
import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is under cover on a line, now or later. */
@Repository
@Transactional(readOnly = true)
public class LineMembers {

    /** @param shownAs the name as those outside the pemda may see it */
    public record Member(WorkerId worker, String shownAs, MonthRange months) {}

    private final JdbcClient jdbc;

    LineMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those accepted by the insurer whose months reach the given one. */
    public List<Member> of(LineId line, BillingMonth month) {
        return jdbc.sql("""
            select worker_id, shown_as, months from enrolment.term
             where line_id = :line and status = 'ACTIVE' and ends_before > :first
             order by kelurahan_code, shown_as, id
            """)
                .param("line", line.value())
                .param("first", month.firstDay())
                .query((row, number) -> new Member(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("shown_as"),
                        MonthRange.parse(row.getString("months"))))
                .list();
    }
}
